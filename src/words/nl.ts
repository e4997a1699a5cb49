import { counted } from './counted.ts';
import { desk, deskCommand } from './nl/desk.ts';
import { library, libraryCommand } from './nl/library.ts';
import { rulingCommand, rulings } from './nl/rulings.ts';
import { quotedList } from './quoted-list.ts';
import type { Words } from './words.ts';

const count = counted('nl');
const either = new Intl.ListFormat('nl', { type: 'disjunction' });
const all = new Intl.ListFormat('nl', { type: 'conjunction' });
const SECONDS = { one: 'seconde', other: 'seconden' };
const quoted = (text: string): string => `‘${text}’`;

/** Dutch. */
export const nl: Words = {
  tag: 'nl',
  commands: {
    ask: {
      name: 'vragen',
      description:
        'Stel de artikelen een vraag; alleen jij ziet het antwoord, tenzij de server het anders heeft',
      options: {
        question: { name: 'vraag', description: 'Je vraag in het Engels, of kies een van de suggesties' },
        article: { name: 'artikel', description: 'Zoek het antwoord alleen in dit artikel' },
        public: {
          name: 'openbaar',
          description: 'Of iedereen in het kanaal het antwoord ziet, of alleen jij',
        },
      },
    },
    check: {
      name: 'vergelijken',
      description:
        'Vergelijk een tekst met de artikelen; alleen jij ziet het, tenzij de server het anders heeft',
      options: {
        text: { name: 'tekst', description: 'Een bericht, een bewering of een citaat, in het Engels' },
        quote: { name: 'citaat', description: 'Neem de hele tekst als één citaat' },
        public: {
          name: 'openbaar',
          description: 'Of iedereen in het kanaal het resultaat ziet, of alleen jij',
        },
      },
    },
    read: {
      name: 'lezen',
      description: 'Lees een fragment uit een artikel',
      options: {
        article: { name: 'artikel', description: 'Welk artikel' },
        paragraph: { name: 'alinea', description: 'Nummer van de alinea (anders de eerste)' },
      },
    },
    sources: { name: 'bronnen', description: 'Toont de artikelen waar de antwoorden uit komen' },
    help: { name: 'hulp', description: 'Wat deze bot doet en hoe je hem iets vraagt' },
    privacy: {
      name: 'privacy',
      description: 'Wat er over je wordt bewaard, en hoelang',
      subcommands: {
        show: { name: 'tonen', description: 'Toont wat er over je wordt bewaard' },
        forget: { name: 'vergeten', description: 'Verwijdert wat er over je wordt bewaard' },
      },
    },
    settings: {
      name: 'instellingen',
      description: 'Hoe de bot zich op deze server gedraagt',
      subcommands: {
        show: { name: 'tonen', description: 'Toont de instellingen van deze server' },
        server: {
          name: 'algemeen',
          description: 'Wijzigt instellingen van de hele server; wat je weglaat, blijft',
          options: {
            answers: {
              name: 'antwoorden',
              description: 'Wie een antwoord ziet als het lid niets kiest',
              choices: { private: 'alleen het lid dat vraagt', public: 'iedereen in het kanaal' },
            },
            mentions: {
              name: 'vermeldingen',
              description: 'Of berichten die de bot vermelden, worden beantwoord',
            },
            cooldown: {
              name: 'pauze',
              description: 'Hoeveel seconden een lid wacht tussen twee vragen; 0 voor geen',
            },
            language: {
              name: 'taal',
              description: 'Taal van wat iedereen ziet',
              choices: { guild: 'die van de server' },
            },
            misses: {
              name: 'open-vragen',
              description: 'Of vragen zonder antwoord 30 dagen voor de moderators worden bewaard',
            },
            'two-moderators': {
              name: 'twee-moderators',
              description: 'Of een andere moderator een uitspraak bevestigt dan die haar voorstelde',
            },
          },
        },
        channel: {
          name: 'kanaal',
          description: 'Wijzigt instellingen van een kanaal en zijn threads; wat je weglaat, blijft',
          options: {
            channel: { name: 'kanaal', description: 'Welk kanaal' },
            answers: {
              name: 'antwoorden',
              description: 'Wie een antwoord ziet als het lid niets kiest',
              choices: {
                private: 'alleen het lid dat vraagt',
                public: 'iedereen in het kanaal',
                guild: 'zoals op de hele server',
              },
            },
            quiet: { name: 'stil', description: 'Of de bot daar niets beantwoordt' },
          },
        },
        deleteEverything: {
          name: 'alles-verwijderen',
          description: 'Verwijdert meteen alles wat van deze server wordt bewaard',
          options: {
            confirm: { name: 'bevestiging', description: 'Typ ter bevestiging: alles verwijderen' },
          },
        },
      },
    },
    library: libraryCommand,
    desk: deskCommand,
    ruling: rulingCommand,
    answerMessage: { name: 'Antwoord zoeken in artikelen' },
    checkMessage: { name: 'Vergelijken met de artikelen' },
    makeRuling: { name: 'Uitspraak opstellen' },
  },
  quoted,
  buttons: {
    more: 'Meer',
    first: 'Naar het begin',
    inContext: 'Toon context',
    share: 'Delen',
    takeBack: 'Intrekken',
    helpful: 'Nuttig',
    notHelpful: 'Niet nuttig',
    tellMe: 'Laat het me weten',
    save: 'Opslaan',
    cancel: 'Annuleren',
    remove: 'Verwijderen',
    open: 'Openen',
    back: 'Terug naar de lijst',
    previous: 'Vorige',
    next: 'Volgende',
  },
  answer: {
    related: 'Dat staat niet in de artikelen. Dit komt er het dichtst bij:',
    unanswered: 'Dat staat niet in de artikelen.',
    empty: 'Daar zit niets in om naar te zoeken.',
    example: (question) => `Bijvoorbeeld: ${quoted(question)}`,
    missing: (words) => `In geen enkel artikel staat ${quotedList(either, words, quoted)}.`,
    readAs: (typed, printed) => `${quoted(typed)} is gelezen als ${quoted(printed)}.`,
    moreValues: (values) => `en ${count(values, { other: 'andere' })}`,
    also: 'Staat ook in',
    shortened: 'De vraag is lang; alleen het begin is gelezen.',
    onlyFrom: (title) => `Alleen uit ${quoted(title)}.`,
    passages: (from, to) => (from === to ? `Fragment ${from}` : `Fragmenten ${from} tot en met ${to}`),
    noMore: 'Er zijn geen fragmenten meer.',
  },
  check: {
    title: 'Vergeleken met de artikelen',
    titleOfQuotation: 'Als één citaat vergeleken met de artikelen',
    checkedBy: 'Vergeleken door',
    verbatim: 'staat woord voor woord in het artikel',
    verbatimInDigest: 'staat woord voor woord in de samenvatting',
    altered: 'gewijzigd',
    stitched: 'samengevoegd uit losse fragmenten',
    someoneElses: (speaker) => `deze woorden zijn van iemand anders: ${speaker}`,
    articlesOwn: 'deze woorden zijn van het artikel zelf',
    otherSource: (publisher) => `deze woorden staan in een andere bron: ${publisher}`,
    notInArticles: 'staat niet in de artikelen',
    found: 'in de artikelen staat hetzelfde',
    differs: 'in de artikelen staat iets anders',
    noArticleHolds: (words) => `staat in geen enkel artikel: ${quotedList(either, words, quoted)}`,
    absentDetail: 'dit staat niet in de artikelen',
    named: (named) => `Het bericht noemt ${quoted(named)}.`,
    clipped: 'Vlak voor deze woorden staat in het artikel:',
    nearest: 'Het fragment dat er het dichtst bij komt, en niet meer dan dat:',
    leftOutBetween: 'Daartussen weggelaten:',
    otherPlace: 'Wat volgt, staat op een andere plaats.',
    marked: 'Het bericht laat zien dat er iets is weggelaten.',
    unmarked: 'Het bericht laat niet zien dat er iets is weggelaten.',
    changed: (changes) => `Veranderd: ${changes.join(', ')}`,
    leftOut: (words) => `Weggelaten: ${quotedList(all, words, quoted)}`,
    putIn: (words) => `Toegevoegd: ${quotedList(all, words, quoted)}`,
    legend: 'Doorgestreept: woorden van het artikel die het bericht weglaat. Vet: woorden die het toevoegt.',
    digest:
      'Een samenvatting vertelt het artikel in andere woorden na: ze kan een citaat niet bewijzen en niet uitsluiten.',
    moreFindings: (findings) =>
      `Nog ${count(findings, { one: 'resultaat wordt', other: 'resultaten worden' })} niet getoond.`,
    nothing:
      'Daar zit niets in dat ik kan vergelijken. Ik vergelijk citaten, namen, plaatsen, datums, getallen en beweringen in het Engels met de artikelen.',
    noText: 'Dit bericht bevat geen tekst. Ik kan alleen woorden vergelijken, geen afbeeldingen of bijlagen.',
    forgotten: 'Deze tekst was te lang om langer te onthouden. Vergelijk het bericht opnieuw.',
  },
  source: {
    digest: 'samenvatting',
    open: 'artikel',
    paragraphs: (paragraphs) => count(paragraphs, { one: 'alinea', other: 'alinea’s' }),
    length: (words) => count(words, { one: 'woord', other: 'woorden' }),
    unknownPublisher: 'uitgever onbekend',
    sourcesTitle: 'De artikelen',
    digestExplained:
      'Een samenvatting vertelt het artikel in andere woorden na, alinea voor alinea. Je leest wat het artikel zegt, niet hoe het dat zegt.',
    further: 'Overige bronnen:',
    moreArticles: (articles) =>
      `Nog ${count(articles, { one: 'artikel', other: 'artikelen' })} op de volgende pagina.`,
    none: 'Er zijn hier nog geen artikelen, dus geen enkele vraag heeft een antwoord.',
  },
  read: {
    noArticle: (typed) => `Er is geen artikel ${quoted(typed)}. Dit zijn de artikelen:`,
    noParagraph: (number, last) => `Er is geen alinea ${number}; het artikel eindigt met alinea ${last}.`,
    place: (number, last) => `Alinea ${number} van ${last}`,
    changed: 'De tekst is intussen gewijzigd; dit staat er nu.',
    gone: 'Dat fragment staat niet meer in de artikelen.',
  },
  share: {
    askedBy: 'Gevraagd door',
    alreadyShared: 'Dit is hier net al gedeeld:',
    openShared: 'bekijken',
    alone: 'Er is hier niemand anders om het mee te delen.',
    mayNotWrite: 'Delen kan hier niet: je mag niet schrijven in dit kanaal.',
    externalOff: 'Delen kan hier niet: op deze server zie alleen jij de antwoorden van je eigen apps.',
    changed: 'De artikelen zijn intussen gewijzigd, dus er is niets gedeeld. Dit staat er nu in.',
    mayNotTakeBack: 'Alleen wie het heeft gedeeld en wie berichten beheert, kan het intrekken.',
  },
  suggestion: {
    question: 'Vraag',
    answered: 'staat in de artikelen',
    holds: (words) => `bevat ${quotedList(all, words, quoted)}`,
    gone: 'Die suggestie is er niet meer, want de artikelen zijn gewijzigd. Typ je vraag zelf.',
  },
  help: {
    title: 'Vraag het de artikelen',
    what: 'Ik antwoord uit een paar artikelen en citeer de fragmenten, elk met de bron erbij. Staat het er niet in, dan zeg ik dat.',
    ask: 'stel een vraag in het Engels; tijdens het typen verschijnen suggesties',
    check: (menuName) =>
      `vergelijk een tekst met de artikelen, citaat voor citaat en detail voor detail; in het menu van een bericht: ${quoted(menuName)}`,
    read: 'lees een artikel, alinea voor alinea',
    sources: 'bekijk de artikelen waaruit ik antwoord',
    privacy: 'bekijk wat er over je wordt bewaard',
    message: (menuName) =>
      `In het menu van elk bericht, onder ‘Apps’, neemt ${quoted(menuName)} dat bericht als vraag.`,
    mention: 'Vermeld me met een vraag en ik antwoord in het kanaal.',
    share:
      'Alleen jij ziet de antwoorden, tot je op ‘Delen’ klikt. Jij en de moderators kunnen intrekken wat je hebt gedeeld.',
    public:
      'Hier ziet iedereen een antwoord, tenzij je bij het vragen anders kiest. Jij en de moderators kunnen het intrekken.',
    settings: 'wijzig hoe ik me op deze server gedraag',
    never: 'Ik gok nooit, beslis nooit welke bron gelijk heeft en stuur nooit iemand een melding.',
    examples: 'Een paar vragen waarop de artikelen antwoord geven:',
  },
  privacy: {
    title: 'Privacy',
    lines: [
      'Een vraag zonder antwoord wordt 30 dagen bewaard voor de moderators van haar server, zonder wie haar stelde, tenzij zij dat hebben uitgezet. Ook een vraag waarvan iemand het antwoord nuttig of niet nuttig noemt. Vermeldingen, ID’s en e-mailadressen erin worden weggelaten.',
      'Andere vragen worden niet opgeschreven. De laatste blijven met hun antwoorden in het werkgeheugen, zonder wie ze stelde, tot de artikelen veranderen of de bot opnieuw start; van elke server de laatste 200, zodat de moderators een synoniem kunnen uitproberen.',
      'Wil je weten wanneer een vraag beantwoord is, dan wordt je gebruikers-ID met de vraag en je taal bewaard tot ik het je heb verteld, hoogstens 180 dagen, of tot je /privacy vergeten gebruikt.',
      'Dat je hebt gezegd wat je van een antwoord vindt, blijft een uur als hash in het werkgeheugen, zodat niemand dubbel telt.',
      'Een vergeleken bericht wordt niet bewaard, behalve als het te lang is voor de kaart: dan blijft het een uur in het werkgeheugen, zonder wie het vergeleek, zodat het resultaat gedeeld kan worden.',
      'Om te veel vragen tegelijk af te remmen, blijven de tijdstippen van je laatste vragen een paar seconden in het werkgeheugen, of zo lang als een server tussen twee vragen laat wachten. Waar een antwoord is gedeeld, blijft daar tien minuten staan.',
      'Een gedeeld antwoord noemt je naam, als bericht in het kanaal, tot het wordt verwijderd of ingetrokken.',
      'Wat moderators voor hun server instellen, toevoegen en uitspreken, wordt bewaard met de ID’s van de server en zijn kanalen, zonder wie het deed, tot zij het verwijderen of tot 30 dagen nadat ik de server heb verlaten. Back-ups van de beheerder van de bot kunnen het langer bevatten.',
      'Een voorgestelde uitspraak draagt tot zij bevestigd is een controlegetal van 16 bits. Het past bij duizenden mensen en vertelt niemand wie haar voorstelde, alleen of iemand anders haar bevestigt. Wat een moderator nog niet heeft opgeslagen, blijft een uur in het werkgeheugen.',
      'In de logboeken staan geen vragen, geen berichten, geen namen en geen gebruikers-ID’s.',
    ],
    nothingStored: 'Er wordt niets over je bewaard.',
    nothingToForget: 'Er wordt niets over je bewaard, dus er is niets te verwijderen.',
    waits: 'Je wilt het weten als deze vragen beantwoord zijn:',
    moreWaits: (questions) => `en nog ${count(questions, { one: 'vraag', other: 'vragen' })}`,
    elsewhere: (questions) =>
      `Op andere servers wacht je op het antwoord op ${count(questions, { one: 'vraag', other: 'vragen' })}.`,
    marks: (marks) =>
      `${count(marks, { one: 'voorgestelde uitspraak draagt', other: 'voorgestelde uitspraken dragen' })} een controlegetal dat bij jou past.`,
    forgotten: (entries) => `Verwijderd: ${count(entries, { one: 'gegeven', other: 'gegevens' })} over jou.`,
  },
  settings: {
    title: 'Instellingen van deze server',
    saved: 'Opgeslagen.',
    nothingChosen: 'Er is niets gewijzigd: kies minstens één instelling.',
    answersPrivate: 'Antwoorden ziet alleen wie vraagt, tenzij het lid anders kiest.',
    answersPublic: 'Antwoorden ziet iedereen, tenzij het lid anders kiest.',
    mentionsOn: 'Berichten die mij vermelden, worden beantwoord.',
    mentionsOff: 'Berichten die mij vermelden, worden niet beantwoord.',
    mentionsNowhere:
      'Berichten die mij vermelden, worden nergens beantwoord: de beheerder van de bot heeft dat uitgezet.',
    cooldown: (seconds) => `Een lid wacht ${count(seconds, SECONDS)} tussen twee vragen.`,
    noCooldown: 'Leden hoeven tussen twee vragen niet te wachten.',
    language: (name) => `Taal van wat iedereen ziet: ${name}`,
    guildLanguage: 'Taal van wat iedereen ziet: die van de server',
    missesKept: 'Vragen zonder antwoord worden 30 dagen voor de moderators bewaard, zonder wie ze stelde.',
    missesNotKept: 'Vragen zonder antwoord worden niet voor de moderators bewaard.',
    twoModerators: 'Een uitspraak wordt bevestigd door een andere moderator dan die haar voorstelde.',
    oneModerator: 'Eén moderator alleen kan een uitspraak bevestigen.',
    baseOn: 'De basis aan artikelen die ik meebreng, wordt ook geraadpleegd.',
    baseOff: 'De basis aan artikelen die ik meebreng, wordt niet geraadpleegd.',
    channels: 'Kanalen die afwijken:',
    quietThere: 'daar blijf ik stil',
    privateThere: 'antwoorden alleen voor het lid',
    publicThere: 'antwoorden voor iedereen',
    moreChannels: (channels) => `en nog ${count(channels, { one: 'kanaal', other: 'kanalen' })}`,
    confirmation: 'alles verwijderen',
    notConfirmed: (phrase) => `Er is niets verwijderd. Typ ter bevestiging ${quoted(phrase)}.`,
    deleted: 'Alles wat van deze server werd bewaard, is verwijderd.',
    guildOnly: 'Dit werkt alleen op servers die mij hebben toegevoegd.',
    managersOnly: 'Alleen wie deze server mag beheren, kan de instellingen wijzigen.',
  },
  library,
  desk,
  rulings,
  trouble: {
    loading: 'De artikelen van deze server worden gelezen. Vraag het zo meteen nog eens.',
    moderatorsOnly: 'Alleen wie op de hele server berichten mag beheren, kan dit gebruiken.',
    sorry: (reference) =>
      `Sorry, er ging iets mis. Gebeurt het nog eens, geef de beheerder van de bot dan deze referentie door: ${reference}`,
    mismatch: (reference) =>
      `Sorry, een citaat kwam niet overeen met het artikel, dus er wordt niets getoond. Geef de beheerder van de bot deze referentie door: ${reference}`,
    cooldown: (seconds) => `Dat zijn veel vragen. Wacht even: nog ${count(seconds, SECONDS)}.`,
    guildLimit: (seconds) =>
      `Op deze server zijn veel vragen gesteld. Wacht even: nog ${count(seconds, SECONDS)}.`,
    guildCooldown: (seconds) =>
      `Op deze server is er een pauze tussen twee vragen. Wacht even: nog ${count(seconds, SECONDS)}.`,
    quiet: 'In dit kanaal blijf ik stil. Stel je vraag in een ander kanaal.',
    notSaved: (reference) =>
      `Sorry, dat kon niet worden opgeslagen. Probeer het later nog eens. Gebeurt het weer, geef de beheerder van de bot dan deze referentie door: ${reference}`,
    oldButton: 'Deze knop komt uit een eerdere versie. Stel je vraag opnieuw.',
    oldCommand: 'Deze opdracht is gewijzigd. Laad Discord opnieuw en probeer het nog eens.',
  },
};

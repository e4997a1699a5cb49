import { counted } from './counted.ts';
import { desk, deskCommand } from './de/desk.ts';
import { library, libraryCommand } from './de/library.ts';
import { rulingCommand, rulings } from './de/rulings.ts';
import { quotedList } from './quoted-list.ts';
import type { Words } from './words.ts';

const count = counted('de');
const either = new Intl.ListFormat('de', { type: 'disjunction' });
const all = new Intl.ListFormat('de', { type: 'conjunction' });
const SECONDS = { one: 'Sekunde', other: 'Sekunden' };
const quoted = (text: string): string => `„${text}“`;

/** German. */
export const de: Words = {
  tag: 'de',
  commands: {
    ask: {
      name: 'fragen',
      description:
        'Stell den Artikeln eine Frage; die Antwort siehst nur du, wenn der Server es nicht anders hält',
      options: {
        question: { name: 'frage', description: 'Deine Frage auf Englisch – oder nimm einen der Vorschläge' },
        article: { name: 'artikel', description: 'Nur in diesem Artikel nach der Antwort suchen' },
        public: { name: 'öffentlich', description: 'Ob alle im Kanal die Antwort sehen oder nur du' },
      },
    },
    check: {
      name: 'abgleichen',
      description:
        'Vergleich einen Text mit den Artikeln; das Ergebnis siehst nur du, wenn nicht anders eingestellt',
      options: {
        text: { name: 'text', description: 'Eine Nachricht, eine Aussage oder ein Zitat auf Englisch' },
        quote: { name: 'zitat', description: 'Den ganzen Text als ein einziges Zitat nehmen' },
        public: { name: 'öffentlich', description: 'Ob alle im Kanal das Ergebnis sehen oder nur du' },
      },
    },
    read: {
      name: 'lesen',
      description: 'Lies eine Stelle aus einem Artikel',
      options: {
        article: { name: 'artikel', description: 'Welcher Artikel' },
        paragraph: { name: 'absatz', description: 'Nummer des Absatzes (sonst der erste)' },
      },
    },
    sources: { name: 'quellen', description: 'Zeigt die Artikel, aus denen die Antworten stammen' },
    help: { name: 'hilfe', description: 'Was dieser Bot kann und wie du ihn fragst' },
    privacy: {
      name: 'datenschutz',
      description: 'Was über dich gespeichert wird und wie lange',
      subcommands: {
        show: { name: 'zeigen', description: 'Zeigt, was über dich gespeichert ist' },
        forget: { name: 'vergessen', description: 'Löscht, was über dich gespeichert ist' },
      },
    },
    settings: {
      name: 'einstellungen',
      description: 'Wie sich der Bot auf diesem Server verhält',
      subcommands: {
        show: { name: 'zeigen', description: 'Zeigt die Einstellungen dieses Servers' },
        server: {
          name: 'allgemein',
          description: 'Ändert Einstellungen des ganzen Servers; was du weglässt, bleibt',
          options: {
            answers: {
              name: 'antworten',
              description: 'Wer eine Antwort sieht, wenn das Mitglied nichts dazu sagt',
              choices: { private: 'nur wer fragt', public: 'alle im Kanal' },
            },
            mentions: {
              name: 'erwähnungen',
              description: 'Ob Nachrichten beantwortet werden, die den Bot erwähnen',
            },
            cooldown: {
              name: 'pause',
              description: 'Wie viele Sekunden ein Mitglied zwischen zwei Fragen wartet; 0 für keine',
            },
            language: {
              name: 'sprache',
              description: 'Sprache dessen, was alle sehen',
              choices: { guild: 'wie der Server selbst' },
            },
            misses: {
              name: 'offene-fragen',
              description: 'Ob Fragen ohne Antwort 30 Tage lang für die Moderation aufbewahrt werden',
            },
            'two-moderators': {
              name: 'zweite-stimme',
              description:
                'Ob ein anderes Mitglied der Moderation bestätigt, was eines als Entscheid vorschlägt',
            },
          },
        },
        channel: {
          name: 'kanal',
          description: 'Ändert Einstellungen eines Kanals und seiner Threads; was du weglässt, bleibt',
          options: {
            channel: { name: 'kanal', description: 'Welcher Kanal' },
            answers: {
              name: 'antworten',
              description: 'Wer eine Antwort sieht, wenn das Mitglied nichts dazu sagt',
              choices: {
                private: 'nur wer fragt',
                public: 'alle im Kanal',
                guild: 'wie auf dem ganzen Server',
              },
            },
            quiet: { name: 'still', description: 'Ob der Bot dort nichts beantwortet' },
          },
        },
        deleteEverything: {
          name: 'alles-löschen',
          description: 'Löscht sofort alles, was von diesem Server gespeichert ist',
          options: {
            confirm: { name: 'bestätigung', description: 'Zum Bestätigen eintippen: alles löschen' },
          },
        },
      },
    },
    library: libraryCommand,
    desk: deskCommand,
    ruling: rulingCommand,
    answerMessage: { name: 'Aus den Artikeln beantworten' },
    checkMessage: { name: 'Mit den Artikeln abgleichen' },
    makeRuling: { name: 'Entscheid verfassen' },
  },
  quoted,
  buttons: {
    more: 'Mehr',
    first: 'Zum Anfang',
    inContext: 'Im Kontext',
    share: 'Teilen',
    takeBack: 'Zurückziehen',
    helpful: 'Hilfreich',
    notHelpful: 'Nicht hilfreich',
    tellMe: 'Sag mir Bescheid',
    save: 'Speichern',
    cancel: 'Abbrechen',
    remove: 'Entfernen',
    open: 'Öffnen',
    back: 'Zurück zur Liste',
    previous: 'Zurück',
    next: 'Weiter',
  },
  answer: {
    related: 'Das steht nicht in den Artikeln. Am nächsten kommen diese Stellen:',
    unanswered: 'Das steht nicht in den Artikeln.',
    empty: 'Darin ist nichts, wonach ich suchen könnte.',
    example: (question) => `Zum Beispiel: ${quoted(question)}`,
    missing: (words) => `In keinem Artikel kommt ${quotedList(either, words, quoted)} vor.`,
    readAs: (typed, printed) => `${quoted(typed)} als ${quoted(printed)} gelesen.`,
    moreValues: (values) => `und ${count(values, { other: 'weitere' })}`,
    also: 'Steht auch in',
    shortened: 'Die Frage ist lang; nur ihr Anfang wurde gelesen.',
    onlyFrom: (title) => `Nur aus ${quoted(title)}.`,
    passages: (from, to) => (from === to ? `Textstelle ${from}` : `Textstellen ${from} bis ${to}`),
    noMore: 'Es gibt keine weiteren Textstellen.',
  },
  check: {
    title: 'Mit den Artikeln abgeglichen',
    titleOfQuotation: 'Als ein Zitat mit den Artikeln abgeglichen',
    checkedBy: 'Abgeglichen von',
    verbatim: 'steht wörtlich im Artikel',
    verbatimInDigest: 'steht wörtlich in der Nacherzählung',
    altered: 'verändert',
    stitched: 'aus getrennten Stellen zusammengefügt',
    someoneElses: (speaker) => `das sind die Worte von jemand anderem: ${speaker}`,
    articlesOwn: 'das sind die Worte des Artikels selbst',
    otherSource: (publisher) => `das steht in einer anderen Quelle: ${publisher}`,
    notInArticles: 'steht nicht in den Artikeln',
    found: 'in den Artikeln steht dasselbe',
    differs: 'in den Artikeln steht es anders',
    noArticleHolds: (words) => `kommt in keinem Artikel vor: ${quotedList(either, words, quoted)}`,
    absentDetail: 'davon steht nichts in den Artikeln',
    named: (named) => `Die Nachricht nennt ${quoted(named)}.`,
    clipped: 'Unmittelbar vor diesen Worten steht im Artikel:',
    nearest: 'Die ähnlichste Stelle, und nicht mehr als das:',
    leftOutBetween: 'Dazwischen ausgelassen:',
    otherPlace: 'Was folgt, steht an einer anderen Stelle.',
    marked: 'Die Nachricht zeigt, dass etwas ausgelassen wurde.',
    unmarked: 'Die Nachricht zeigt nicht, dass etwas ausgelassen wurde.',
    changed: (changes) => `Geändert: ${changes.join(', ')}`,
    leftOut: (words) => `Ausgelassen: ${quotedList(all, words, quoted)}`,
    putIn: (words) => `Hinzugefügt: ${quotedList(all, words, quoted)}`,
    legend:
      'Durchgestrichen: Worte des Artikels, die in der Nachricht fehlen. Fett: Worte, die sie hinzufügt.',
    digest:
      'Eine sinngemäße Nacherzählung gibt ihren Artikel mit anderen Worten wieder: Sie kann ein Zitat weder belegen noch ausschließen.',
    moreFindings: (findings) =>
      `${count(findings, { one: 'weiteres Ergebnis wird', other: 'weitere Ergebnisse werden' })} nicht angezeigt.`,
    nothing:
      'Darin ist nichts, was ich abgleichen könnte. Ich vergleiche Zitate, Namen, Orte, Daten, Zahlen und Aussagen auf Englisch mit den Artikeln.',
    noText: 'Diese Nachricht enthält keinen Text. Abgleichen kann ich nur Worte, keine Bilder oder Anhänge.',
    forgotten:
      'Dieser Text war zu lang, um ihn länger im Speicher zu behalten. Bitte gleich die Nachricht noch einmal ab.',
  },
  source: {
    digest: 'sinngemäß',
    open: 'Artikel',
    paragraphs: (paragraphs) => count(paragraphs, { one: 'Absatz', other: 'Absätze' }),
    length: (words) => count(words, { one: 'Wort', other: 'Wörter' }),
    unknownPublisher: 'Herausgeber unbekannt',
    sourcesTitle: 'Die Artikel',
    digestExplained:
      '„Sinngemäß“ heißt: Der Artikel ist Absatz für Absatz nacherzählt. Du siehst, was er sagt, aber nicht seinen Wortlaut.',
    further: 'Weitere Quellen:',
    moreArticles: (articles) =>
      `${count(articles, { one: 'weiterer', other: 'weitere' })} Artikel auf der nächsten Seite.`,
    none: 'Hier gibt es noch keine Artikel, also hat keine Frage eine Antwort.',
  },
  read: {
    noArticle: (typed) => `Einen Artikel ${quoted(typed)} gibt es nicht. Das sind die Artikel:`,
    noParagraph: (number, last) =>
      `Einen Absatz ${number} gibt es nicht; der Artikel endet mit Absatz ${last}.`,
    place: (number, last) => `Absatz ${number} von ${last}`,
    changed: 'Der Text hat sich inzwischen geändert; so lautet er jetzt.',
    gone: 'Diese Stelle kommt in den Artikeln nicht mehr vor.',
  },
  share: {
    askedBy: 'Gefragt von',
    alreadyShared: 'Das wurde hier vor Kurzem schon geteilt:',
    openShared: 'ansehen',
    alone: 'Hier ist sonst niemand, mit dem du das teilen könntest.',
    mayNotWrite: 'Hier lässt sich das nicht teilen: Du darfst in diesem Kanal nicht schreiben.',
    externalOff:
      'Hier lässt sich das nicht teilen: Auf diesem Server siehst nur du, was deine eigenen Apps antworten.',
    changed: 'Die Artikel haben sich inzwischen geändert, deshalb wurde nichts geteilt. Das sagen sie jetzt.',
    mayNotTakeBack: 'Zurückziehen kann das nur, wer es geteilt hat oder hier Nachrichten verwalten darf.',
  },
  suggestion: {
    question: 'Frage',
    answered: 'steht in den Artikeln',
    holds: (words) => `enthält ${quotedList(all, words, quoted)}`,
    gone: 'Diesen Vorschlag gibt es nicht mehr, denn die Artikel haben sich geändert. Bitte tipp deine Frage ein.',
  },
  help: {
    title: 'Frag die Artikel',
    what: 'Ich antworte aus einigen Artikeln und zitiere die Stellen, jede mit ihrer Quelle. Steht etwas nicht darin, dann sage ich das.',
    ask: 'stell eine Frage auf Englisch; beim Tippen erscheinen Vorschläge',
    check: (menuName) =>
      `vergleich einen Text mit den Artikeln, Zitat für Zitat und Angabe für Angabe; im Menü einer Nachricht: ${quoted(menuName)}`,
    read: 'lies einen Artikel, Absatz für Absatz',
    sources: 'sieh dir die Artikel an, aus denen ich antworte',
    privacy: 'sieh nach, was über dich gespeichert wird',
    message: (menuName) =>
      `Im Menü jeder Nachricht findest du unter „Apps“ den Punkt ${quoted(menuName)}: Er nimmt die Nachricht als Frage.`,
    mention: 'Erwähne mich mit einer Frage, dann antworte ich im Kanal.',
    share:
      'Antworten siehst nur du, bis du auf „Teilen“ klickst. Was du geteilt hast, kannst du zurückziehen, und die Moderation kann es auch.',
    public:
      'Hier sehen alle eine Antwort, wenn du beim Fragen nichts anderes wählst. Du und die Moderation können sie zurückziehen.',
    settings: 'ändere, wie ich mich auf diesem Server verhalte',
    never: 'Ich rate nie, entscheide nie, welche Quelle recht hat, und benachrichtige nie jemanden.',
    examples: 'Einige Fragen, die die Artikel beantworten:',
  },
  privacy: {
    title: 'Datenschutz',
    lines: [
      'Eine Frage ohne Antwort wird 30 Tage lang für die Moderation ihres Servers aufbewahrt, ohne wer sie gestellt hat, außer wenn die Moderation das abgestellt hat. Ebenso eine, deren Antwort jemand hilfreich oder nicht hilfreich nennt. Erwähnungen, IDs und E-Mail-Adressen darin werden weggelassen.',
      'Andere Fragen werden nicht aufgeschrieben. Die letzten bleiben mit ihren Antworten im Arbeitsspeicher, ohne wer sie gestellt hat, bis sich die Artikel ändern oder der Bot neu startet; von jedem Server die letzten 200, damit die Moderation ein Synonym erproben kann.',
      'Willst du Bescheid, wenn eine Frage beantwortet ist, wird deine Nutzer-ID mit der Frage und deiner Sprache gespeichert, bis ich dir Bescheid gegeben habe, höchstens 180 Tage lang, oder bis du /datenschutz vergessen benutzt.',
      'Dass du gesagt hast, was du von einer Antwort hältst, bleibt eine Stunde lang als Hash im Arbeitsspeicher, damit niemand doppelt zählt.',
      'Eine abgeglichene Nachricht wird nicht aufbewahrt, außer wenn sie für ihre Karte zu lang ist: Dann bleibt sie eine Stunde lang im Arbeitsspeicher, ohne wer sie abgeglichen hat, damit sich das Ergebnis teilen lässt.',
      'Damit niemand den Bot mit Fragen flutet, bleiben die Zeitpunkte deiner letzten Fragen einige Sekunden lang im Arbeitsspeicher, oder so lange, wie ein Server zwischen zwei Fragen warten lässt. Wo eine Antwort geteilt wurde, bleibt dort zehn Minuten lang.',
      'Eine geteilte Antwort nennt deinen Namen, als Nachricht im Kanal, bis sie gelöscht oder zurückgezogen wird.',
      'Was die Moderation für ihren Server einstellt, hinzufügt und entscheidet, wird mit den IDs des Servers und seiner Kanäle gespeichert, ohne wer es getan hat, bis sie es löscht oder bis ich den Server seit 30 Tagen verlassen habe. Sicherungen des Betreibers können es länger enthalten.',
      'Ein vorgeschlagener Entscheid trägt, bis er bestätigt ist, eine Prüfzahl von 16 Bit. Sie passt zu Tausenden und verrät niemandem, wer ihn vorgeschlagen hat, sondern nur, ob jemand anderes ihn bestätigt. Was jemand aus der Moderation noch nicht gespeichert hat, bleibt eine Stunde lang im Arbeitsspeicher.',
      'Die Protokolle enthalten keine Frage, keine Nachricht, keinen Namen und keine Nutzer-ID.',
    ],
    nothingStored: 'Über dich ist nichts gespeichert.',
    nothingToForget: 'Über dich ist nichts gespeichert, also gibt es nichts zu löschen.',
    waits: 'Du wolltest Bescheid, wenn diese Fragen beantwortet sind:',
    moreWaits: (questions) => `und ${count(questions, { one: 'weitere Frage', other: 'weitere Fragen' })}`,
    elsewhere: (questions) =>
      `Auf anderen Servern wartest du auf die Antwort zu ${count(questions, { one: 'Frage', other: 'Fragen' })}.`,
    marks: (marks) =>
      `${count(marks, { one: 'vorgeschlagener Entscheid trägt', other: 'vorgeschlagene Entscheide tragen' })} eine Prüfzahl, die zu dir passt.`,
    forgotten: (entries) => `Gelöscht: ${count(entries, { one: 'Eintrag', other: 'Einträge' })} über dich.`,
  },
  settings: {
    title: 'Einstellungen dieses Servers',
    saved: 'Gespeichert.',
    nothingChosen: 'Nichts wurde geändert: Wähl mindestens eine Einstellung.',
    answersPrivate: 'Antworten sieht nur, wer fragt, wenn das Mitglied nichts anderes wählt.',
    answersPublic: 'Antworten sehen alle, wenn das Mitglied nichts anderes wählt.',
    mentionsOn: 'Nachrichten, die mich erwähnen, werden beantwortet.',
    mentionsOff: 'Nachrichten, die mich erwähnen, werden nicht beantwortet.',
    mentionsNowhere:
      'Nachrichten, die mich erwähnen, werden nirgends beantwortet: Der Betreiber des Bots hat das abgestellt.',
    cooldown: (seconds) => `Ein Mitglied wartet ${count(seconds, SECONDS)} zwischen zwei Fragen.`,
    noCooldown: 'Mitglieder müssen zwischen zwei Fragen nicht warten.',
    language: (name) => `Sprache dessen, was alle sehen: ${name}`,
    guildLanguage: 'Sprache dessen, was alle sehen: die des Servers',
    missesKept:
      'Fragen ohne Antwort werden 30 Tage lang für die Moderation aufbewahrt, ohne wer sie gestellt hat.',
    missesNotKept: 'Fragen ohne Antwort werden nicht für die Moderation aufbewahrt.',
    twoModerators: 'Einen Entscheid bestätigt, wer ihn nicht vorgeschlagen hat.',
    oneModerator: 'Einen Entscheid kann bestätigen, wer ihn vorgeschlagen hat.',
    baseOn: 'Auch der Grundbestand an Artikeln, den ich mitbringe, wird befragt.',
    baseOff: 'Der Grundbestand an Artikeln, den ich mitbringe, wird nicht befragt.',
    channels: 'Kanäle, in denen es anders ist:',
    quietThere: 'dort bleibe ich still',
    privateThere: 'Antworten nur für das Mitglied',
    publicThere: 'Antworten für alle',
    moreChannels: (channels) => `und ${count(channels, { one: 'weiterer Kanal', other: 'weitere Kanäle' })}`,
    confirmation: 'alles löschen',
    notConfirmed: (phrase) => `Nichts wurde gelöscht. Tipp zum Bestätigen ${quoted(phrase)} ein.`,
    deleted: 'Alles, was von diesem Server gespeichert war, ist gelöscht.',
    guildOnly: 'Das geht nur auf Servern, die mich hinzugefügt haben.',
    managersOnly: 'Nur wer diesen Server verwalten darf, kann seine Einstellungen ändern.',
  },
  library,
  desk,
  rulings,
  trouble: {
    loading: 'Die Artikel dieses Servers werden gerade gelesen. Bitte frag gleich noch einmal.',
    moderatorsOnly: 'Das können nur die benutzen, die auf dem ganzen Server Nachrichten verwalten dürfen.',
    sorry: (reference) =>
      `Da ist leider etwas schiefgegangen. Passiert das noch einmal, nenn dem Betreiber des Bots diese Kennung: ${reference}`,
    mismatch: (reference) =>
      `Ein Zitat stimmte leider nicht mit seinem Artikel überein, deshalb wird nichts angezeigt. Nenn dem Betreiber des Bots diese Kennung: ${reference}`,
    cooldown: (seconds) => `Das sind viele Fragen auf einmal. Bitte warte ${count(seconds, SECONDS)}.`,
    guildLimit: (seconds) =>
      `Auf diesem Server wurden gerade viele Fragen gestellt. Bitte warte ${count(seconds, SECONDS)}.`,
    guildCooldown: (seconds) =>
      `Auf diesem Server gibt es eine Pause zwischen zwei Fragen. Bitte warte ${count(seconds, SECONDS)}.`,
    quiet: 'In diesem Kanal bleibe ich still. Bitte frag in einem anderen.',
    notSaved: (reference) =>
      `Das konnte leider nicht gespeichert werden. Bitte versuch es später noch einmal. Passiert es wieder, nenn dem Betreiber des Bots diese Kennung: ${reference}`,
    oldButton: 'Dieser Button stammt aus einer früheren Version. Bitte frag noch einmal.',
    oldCommand: 'Dieser Befehl hat sich geändert. Bitte lade Discord neu und versuch es noch einmal.',
  },
};

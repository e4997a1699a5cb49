import { counted } from '../counted.ts';
import type { RulingCommandWords, RulingWords } from '../rulings-words.ts';

const count = counted('nl');
const quoted = (text: string): string => `‘${text}’`;

export const rulingCommand: RulingCommandWords = {
  name: 'uitspraak',
  description: 'Een terugkerende discussie één keer beslechten, met bronnen',
  subcommands: {
    add: {
      name: 'opstellen',
      description: 'Een uitspraak schrijven die de artikelen citeert',
      options: {
        claim: { name: 'bewering', description: 'Waarover discussie is, als zin of als vraag' },
        replaces: { name: 'vervangt', description: 'De uitspraak waarvan deze de plaats inneemt' },
      },
    },
    list: { name: 'lijst', description: 'De uitspraken van deze server bekijken' },
    show: {
      name: 'tonen',
      description: 'Een uitspraak tonen, vaststellen, betwisten, vervangen of verwijderen',
      options: { ruling: { name: 'uitspraak', description: 'Welke uitspraak' } },
    },
  },
};

export const rulings: RulingWords = {
  title: 'Uitspraken van de moderators',
  help: 'een terugkerende discussie voor eens en altijd beslechten, met bronnen',
  label: 'Uitspraak van de moderators',
  settledOn: (date) => `Vastgesteld op ${date}`,
  also: 'Ook in de artikelen:',
  status: {
    proposed: 'voorgesteld',
    settled: 'vastgesteld',
    disputed: 'betwist',
    superseded: 'vervangen',
  },
  standing: {
    proposed: 'Voorgesteld. Geen antwoord toont deze uitspraak totdat ze is vastgesteld.',
    settled: 'Vastgesteld. Ze staat bovenaan in de antwoorden op vragen waar ze bij past.',
    disputed: 'Betwist. Geen antwoord toont deze uitspraak totdat ze opnieuw is voorgesteld en vastgesteld.',
    superseded: 'Vervangen. Een andere uitspraak heeft haar plaats ingenomen, dus geen antwoord toont haar.',
  },
  history: (events) => `Verloop: ${events.join(' · ')}`,
  reproposed: 'opnieuw voorgesteld',
  replaces: (claim) => `Neemt de plaats in van: ${quoted(claim)}`,
  replacedBy: (claim) => `Haar plaats is ingenomen door: ${quoted(claim)}`,
  stale: 'niet getoond: wat ze citeert, staat niet meer in de artikelen',
  staleExplained:
    'Geen antwoord toont deze uitspraak, want in de artikelen staat niet meer alles wat ze citeert. Deze woorden ontbreken:',
  none: 'Deze server heeft nog geen uitspraken.',
  more: (left) => `Nog ${count(left, { one: 'uitspraak', other: 'uitspraken' })} op de volgende pagina.`,
  howToAdd: (menuName) =>
    `een terugkerende discussie één keer beslechten; in het menu van een bericht, onder Apps: ${quoted(menuName)}`,
  notFound: (typed) => `Er is geen uitspraak ${quoted(typed)}. Kies een van de suggesties.`,
  gone: 'Deze uitspraak is er niet meer.',
  changed: 'De uitspraak is intussen gewijzigd, dus er is niets gedaan. Zo luidt ze nu.',
  buttons: {
    settle: 'Vaststellen',
    dispute: 'Betwisten',
    proposeAgain: 'Opnieuw voorstellen',
    replace: 'Vervangen',
  },
  done: {
    proposed: 'De uitspraak is opgeslagen. Zo ziet ze er in antwoorden uit:',
    settled: 'De uitspraak is vastgesteld.',
    disputed: 'De uitspraak is betwist.',
    reproposed: 'De uitspraak is opnieuw voorgesteld.',
    removed: 'De uitspraak is voorgoed verwijderd.',
    takenOver:
      'Wie ze heeft voorgesteld, is niet meer bekend, dus ze geldt nu als door jou voorgesteld. Een andere moderator moet ze vaststellen.',
  },
  needsAnother:
    'Nog niet vastgesteld: op deze server stelt een andere moderator een uitspraak vast dan wie haar heeft voorgesteld.',
  cannotSettle:
    'Ze kan niet worden vastgesteld, want in de artikelen staat niet meer alles wat ze citeert. Schrijf een nieuwe die citeert wat er nu staat.',
  confirmRemoval: (claim) =>
    `De uitspraak over ${quoted(claim)} voorgoed verwijderen, met haar verloop? Dit kan niet ongedaan worden gemaakt.`,
  form: {
    title: 'Een uitspraak van de moderators',
    claim: 'Waarover discussie is',
    claimHint: 'Een zin of een vraag, in het Engels: ze wordt vergeleken met wat leden vragen',
    finding: 'Wat er vaststaat',
    findingHint: 'In je eigen woorden; leden lezen dit als eerste in het antwoord',
    passages: 'Fragmenten die het laten zien',
    passagesHint: 'Minstens één, hier of hieronder; hoogstens vijf',
    others: 'Andere fragmenten',
    othersHint: 'Eén per regel: een artikel en het nummer van de alinea',
  },
  mistakes: {
    heading: 'Er is niets opgeslagen.',
    typed: 'Dit heb je geschreven, zodat je het kunt kopiëren:',
    noClaim: 'Zeg waarover discussie is.',
    noFinding: 'Zeg wat er vaststaat.',
    nothingCited:
      'Een uitspraak citeert minstens één fragment: kies er een uit de lijst of noem er een daaronder.',
    tooManyCited: (most) =>
      `Een uitspraak citeert hoogstens ${count(most, { one: 'fragment', other: 'fragmenten' })}.`,
    passageChanged: 'Een fragment dat je hebt gekozen, is intussen gewijzigd. Kies opnieuw.',
    noNumber: (line, example) =>
      `${quoted(line)} noemt geen alinea. Schrijf het artikel en het nummer, zoals in ${quoted(example)}.`,
    noArticle: (line) =>
      `${quoted(line)} noemt geen artikel, of past bij meer dan één. Schrijf een deel van de titel of de uitgever dat geen ander artikel heeft.`,
    noParagraph: (line, last) =>
      `${quoted(line)} leidt nergens heen: het artikel eindigt met alinea ${last}.`,
    tooManyRulings: 'Deze server heeft zoveel uitspraken als er plaats is. Verwijder er eerst een.',
    replacedGone:
      'De uitspraak waarvan ze de plaats zou innemen, is er niet meer, of een andere heeft haar plaats ingenomen.',
  },
};

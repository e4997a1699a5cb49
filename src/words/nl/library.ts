import { counted } from '../counted.ts';
import type { LibraryCommandWords, LibraryWords } from '../library-words.ts';

const count = counted('nl');
const digits = new Intl.NumberFormat('nl');
const quoted = (text: string): string => `‘${text}’`;
const ARTICLES = { one: 'artikel', other: 'artikelen' };
const PARAGRAPHS = { one: 'alinea', other: 'alinea’s' };
const SYNONYMS = { one: 'regel met synoniemen', other: 'regels met synoniemen' };

export const libraryCommand: LibraryCommandWords = {
  name: 'bibliotheek',
  description: 'De artikelen waaruit op deze server wordt geantwoord',
  subcommands: {
    add: { name: 'toevoegen', description: 'Voeg een artikel toe: upload een bestand of plak de tekst' },
    list: { name: 'lijst', description: 'Toon de artikelen en hoeveel ruimte er nog is' },
    edit: {
      name: 'bewerken',
      description: 'Wijzig wat er van een artikel van deze server is vermeld',
      options: { article: { name: 'artikel', description: 'Welk artikel' } },
    },
    remove: {
      name: 'verwijderen',
      description: 'Verwijder een artikel van deze server',
      options: { article: { name: 'artikel', description: 'Welk artikel' } },
    },
    synonyms: {
      name: 'synoniemen',
      description: 'Toon de synoniemen van deze server, en verwijder er enkele',
    },
    export: {
      name: 'exporteren',
      description: 'Geef de artikelen en synoniemen van deze server als bestanden',
    },
    base: {
      name: 'basis',
      description: 'Gebruik de basis, dat zijn de artikelen die de bot meebrengt, of laat die weg',
      options: {
        state: {
          name: 'stand',
          description: 'Of er ook uit de basis wordt geantwoord',
          choices: { on: 'aan', off: 'uit' },
        },
      },
    },
  },
};

export const library: LibraryWords = {
  title: 'De bibliotheek van deze server',
  help: 'de artikelen van deze server zien, toevoegen en verwijderen',
  fields: {
    title: 'Titel',
    publisher: 'Uitgever',
    author: 'Auteur',
    published: 'Datum',
    url: 'Adres',
  },
  field: (name, value) => `${name}: ${value}`,
  notStated: 'niet vermeld',
  form: {
    add: 'Een artikel toevoegen',
    edit: 'Een artikel bewerken',
    file: 'Bestand',
    fileHint: 'Tekst, Markdown of een opgeslagen webpagina (.txt, .md, .html), hoogstens 1 MB',
    text: 'Of de tekst',
    textHint: 'Als je geen bestand hebt: met witregels tussen de alinea’s',
    foundHint: 'Wat je leeg laat, wordt in de tekst gezocht',
    dateAndAddress: 'Datum en adres',
    dateAndAddressHint: 'Wanneer en waar het verscheen. Een van de twee is genoeg',
    dateHint: 'Wanneer het verscheen: jaar, maand, dag',
  },
  mistakes: {
    heading: 'Er is niets opgeslagen. Verbeter dit en probeer het opnieuw:',
    nothingGiven: 'Er is geen bestand en geen tekst. Upload het ene of plak het andere.',
    noTitle: 'De titel is leeg. Een artikel heeft er een nodig.',
    date: (typed) => `${quoted(typed)} is geen dag. Schrijf die als 2024-05-31, of laat die weg.`,
    address: (typed) => `${quoted(typed)} is geen webadres. Schrijf het met https://, of laat het weg.`,
    neither: (typed) =>
      `${quoted(typed)} is geen dag en geen webadres. Schrijf ze als 2024-05-31 https://example.org/news, of laat ze weg.`,
    twice: 'Er is meer dan één datum of meer dan één adres. Laat van elk één staan.',
  },
  faults: {
    'bad-date': 'De datum is geen dag. Schrijf die als 2024-05-31, of laat die weg.',
    'bad-language': 'De pagina vermeldt een taal die ik niet ken. Plak liever de tekst.',
    'bad-url': 'Het adres is geen webadres. Schrijf het met https://, of laat het weg.',
    busy: 'Er worden andere artikelen gelezen. Probeer het over een minuut opnieuw.',
    digest:
      'Dit is een samenvatting in mijn eigen formaat. Alleen de beheerder van de bot kan samenvattingen toevoegen.',
    entities: 'Deze pagina bepaalt eigen entiteiten, en die lees ik niet. Plak liever de tekst.',
    'no-paragraph':
      'Ik heb er geen alinea van een artikel in gevonden. Geef hele zinnen, met witregels tussen de alinea’s.',
    'no-title': 'Ik heb er geen titel in gevonden. Vul de titel in.',
    'not-text': 'Dit is geen tekst. Sla het artikel op als platte tekst of als webpagina, of plak de tekst.',
    'not-utf8': 'De tekst heeft een codering die ik niet kan lezen. Sla die op als UTF-8, of plak de tekst.',
    'sentence-too-long': 'Er staan meer dan 4.000 tekens in zonder einde van een zin. Verdeel ze in zinnen.',
    'too-deep': 'Deze pagina is te diep genest. Plak liever de tekst.',
    'too-large': 'Dit is groter dan 1 MB. Geef alleen het artikel.',
    'too-many-elements': 'Deze pagina heeft te veel elementen. Plak liever de tekst.',
    'too-many-lines': 'Dit heeft te veel regels. Geef alleen het artikel.',
    'too-many-paragraphs': 'Dit heeft meer dan 5.000 alinea’s. Geef alleen het artikel.',
    'too-slow': 'Dit lezen duurt te lang. Plak liever de tekst.',
    unreadable: 'Dit kan ik niet lezen. Plak liever de tekst.',
  },
  uploads: {
    'foreign-host':
      'Dit bestand staat niet bij Discord, dus ik heb het niet opgehaald. Upload het in het formulier.',
    'too-large': 'Dit bestand is groter dan 1 MB. Geef alleen het artikel.',
    'too-slow': 'Het ophalen van het bestand duurde te lang. Probeer het zo meteen opnieuw.',
    unavailable: 'Het bestand kon niet worden opgehaald. Upload het nog een keer.',
  },
  report: {
    title: 'Gelezen, maar nog niet opgeslagen',
    kept: (paragraphs) => `${count(paragraphs, { one: 'alinea blijft', other: 'alinea’s blijven' })}:`,
    more: (more) => `en nog ${digits.format(more)}`,
    dropped: (pieces) => `${count(pieces, { one: 'stuk valt weg', other: 'stukken vallen weg' })}:`,
    droppedNothing: 'Er valt niets weg.',
    reasons: {
      advertisement: 'Reclame',
      'biography of the author': 'Over de auteur',
      'byline or date line': 'Naam van de auteur of datum',
      caption: 'Bijschrift',
      'comment line': 'Reacties',
      'cookie line': 'Melding over cookies',
      'copyright line': 'Auteursrecht',
      credits: 'Medewerkers',
      'follow line': 'Oproep om te volgen',
      'heading of what was dropped': 'Kop boven wat wegvalt',
      'headline of another article': 'Kop van een ander artikel',
      'headline that nothing follows': 'Kop waar niets op volgt',
      'image credit': 'Bron van een beeld',
      link: 'Verwijzing',
      'name of the author': 'Naam van de auteur',
      'newsletter line': 'Nieuwsbrief',
      'related article': 'Verwant artikel',
      'section of the site': 'Rubriek van de site',
      separator: 'Scheidingslijn',
      'share line': 'Oproep om te delen',
      'site line': 'Regel van de site',
      tags: 'Trefwoorden',
      'title, given otherwise': 'Titel, anders opgegeven',
    },
    publisherGuessed: (publisher) =>
      `De uitgever is geraden uit het einde van de pagina: ${publisher}. Is het een andere, annuleer dan en vul die in.`,
    noDate: 'Er is geen datum van publicatie gevonden. Je kunt die later toevoegen.',
    noYear: (written) =>
      `In de tekst staat ${quoted(written)}, maar geen jaar. Je kunt de datum later toevoegen.`,
    unsureDate: (written) =>
      `De datum ${quoted(written)} is op twee manieren te lezen. Je kunt die later toevoegen.`,
    twin: (title) =>
      `Dit staat waarschijnlijk al in de bibliotheek: ${quoted(title)} heeft dezelfde titel of begint hetzelfde.`,
    fileCounts:
      'Je hebt een bestand en een tekst gegeven. Ik heb het bestand gelezen en de tekst laten liggen.',
    room: (articles, ofArticles, paragraphs, ofParagraphs) =>
      `Met dit artikel heeft deze server er zelf ${digits.format(articles)} van de ${count(ofArticles, ARTICLES)} en ${digits.format(paragraphs)} van de ${count(ofParagraphs, PARAGRAPHS)}.`,
  },
  saved: (title, paragraphs) => `Opgeslagen: ${quoted(title)}, ${count(paragraphs, PARAGRAPHS)}.`,
  answersNow: 'Vanaf nu wordt er ook uit dit artikel geantwoord.',
  notSaved: 'Er is niets opgeslagen.',
  draftGone:
    'Dit wacht niet meer op opslaan: het is opgeslagen of verworpen, of er is een uur voorbij. Kijk in de lijst, en voeg het nog een keer toe als het ontbreekt.',
  full: {
    articles: (most) =>
      `Er is geen ruimte: een server kan zelf ${count(most, ARTICLES)} hebben. Verwijder er een en sla dan nog een keer op.`,
    paragraphs: (most) =>
      `Er is geen ruimte: de artikelen van een server kunnen samen ${count(most, PARAGRAPHS)} hebben. Verwijder er een en sla dan nog een keer op.`,
    text: 'Er is geen ruimte: de teksten van een server kunnen samen 16 MB groot zijn. Verwijder een artikel en sla dan nog een keer op.',
  },
  list: {
    own: (articles, ofArticles, paragraphs, ofParagraphs) =>
      `Van deze server: ${digits.format(articles)} van de ${count(ofArticles, ARTICLES)}, ${digits.format(paragraphs)} van de ${count(ofParagraphs, PARAGRAPHS)}.`,
    baseOn: (articles) => `De basis, die ik meebreng, staat aan: ${count(articles, ARTICLES)}.`,
    baseOff: (command) => `De basis, die ik meebreng, staat uit. Zo zet je die aan: ${command}`,
    synonyms: (synonyms, command) => `${count(synonyms, SYNONYMS)} van deze server: ${command}`,
    ofServer: 'van deze server',
    ofBase: 'uit de basis',
    empty: (command) =>
      `Er is geen artikel, dus elke vraag blijft zonder antwoord. Zo voeg je er een toe: ${command}`,
  },
  noOwn: (typed) => `Deze server heeft zelf geen artikel ${quoted(typed)}.`,
  belongsToBase: (title, command) =>
    `${quoted(title)} hoort bij de basis, die op alle servers dezelfde is. Zo laat je de hele basis weg: ${command}`,
  articleGone: 'Dit artikel is er niet meer.',
  removal: {
    title: 'Dit artikel verwijderen?',
    effect: 'Er wordt dan niet meer uit geantwoord, en het is niet terug te halen.',
    cited: (rulings) =>
      `${count(rulings, { one: 'uitspraak citeert het en wordt', other: 'uitspraken citeren het en worden' })} zonder dit artikel niet meer getoond:`,
    changed: 'Het artikel is intussen gewijzigd, dus het is niet verwijderd. Zo is het nu.',
    done: (title) => `Verwijderd: ${quoted(title)}.`,
  },
  edit: {
    saved: 'Opgeslagen.',
    unchanged: 'Er is niets gewijzigd.',
    changed:
      'Het artikel is gewijzigd sinds je het formulier opende, dus er is niets opgeslagen. Open het nog een keer.',
  },
  synonyms: {
    title: 'De synoniemen van deze server',
    none: (command) =>
      `Deze server heeft geen eigen synoniemen. Je voegt ze toe waar vragen zonder antwoord bleven: ${command}`,
    removed: (line) => `Verwijderd: ${line}`,
    gone: 'Deze regel is er niet meer.',
  },
  export: {
    done: (articles, synonyms) =>
      `De eigen bibliotheek van deze server: ${count(articles, ARTICLES)}, ${count(synonyms, SYNONYMS)}.`,
    use: 'De bestanden zijn zoals een map met artikelen ze bevat, zodat ook een andere bot zoals ik ze kan gebruiken. De basis zit er niet bij.',
    nothing: 'Er is niets te exporteren: deze server heeft geen eigen artikelen of synoniemen.',
    tooLarge: (size, most) =>
      `De export is ${digits.format(size)} MB groot, en Discord neemt hier ${digits.format(most)} MB aan. Verwijder wat niet meer nodig is, of vraag de beheerder van de bot om een kopie.`,
  },
  base: {
    on: (base, own) =>
      `De basis staat aan. Er wordt geantwoord uit ${digits.format(base)} van haar artikelen en uit ${digits.format(own)} van deze server.`,
    off: (own) =>
      `De basis staat uit. Er wordt alleen nog geantwoord uit de eigen bibliotheek van deze server: ${count(own, ARTICLES)}.`,
    nothingLeft: (command) =>
      `De basis staat uit, en deze server heeft geen eigen artikel: elke vraag blijft zonder antwoord tot je er een toevoegt. Zo voeg je er een toe: ${command}`,
  },
};

import { counted } from '../counted.ts';
import type { LibraryCommandWords, LibraryWords } from '../library-words.ts';

const count = counted('de');
const digits = new Intl.NumberFormat('de');
const quoted = (text: string): string => `„${text}“`;
const ARTICLES = { other: 'Artikel' };
// Behind “von”: not the form in which a dictionary has it.
const OF_ARTICLES = { one: 'Artikel', other: 'Artikeln' };
const PARAGRAPHS = { one: 'Absatz', other: 'Absätze' };
const OF_PARAGRAPHS = { one: 'Absatz', other: 'Absätzen' };
const SYNONYMS = { one: 'Zeile Synonyme', other: 'Zeilen Synonyme' };

export const libraryCommand: LibraryCommandWords = {
  name: 'bibliothek',
  description: 'Die Artikel, aus denen auf diesem Server geantwortet wird',
  subcommands: {
    add: {
      name: 'hinzufügen',
      description: 'Fügt einen Artikel hinzu: lad eine Datei hoch oder füg den Text ein',
    },
    list: { name: 'liste', description: 'Zeigt die Artikel und wie viel Platz noch ist' },
    edit: {
      name: 'bearbeiten',
      description: 'Ändert die Angaben zu einem Artikel dieses Servers',
      options: { article: { name: 'artikel', description: 'Welcher Artikel' } },
    },
    remove: {
      name: 'entfernen',
      description: 'Entfernt einen Artikel dieses Servers',
      options: { article: { name: 'artikel', description: 'Welcher Artikel' } },
    },
    synonyms: { name: 'synonyme', description: 'Zeigt die Synonyme dieses Servers; du kannst sie entfernen' },
    export: {
      name: 'exportieren',
      description: 'Gibt dir die Artikel und Synonyme dieses Servers als Dateien',
    },
    base: {
      name: 'grundbestand',
      description: 'Nutzt den Grundbestand, also die Artikel, die der Bot mitbringt, oder lässt ihn weg',
      options: {
        state: {
          name: 'zustand',
          description: 'Ob auch aus dem Grundbestand geantwortet wird',
          choices: { on: 'an', off: 'aus' },
        },
      },
    },
  },
};

export const library: LibraryWords = {
  title: 'Die Bibliothek dieses Servers',
  help: 'die Artikel dieses Servers sehen, hinzufügen und entfernen',
  fields: {
    title: 'Titel',
    publisher: 'Herausgeber',
    author: 'Verfasst von',
    published: 'Datum',
    url: 'Adresse',
  },
  field: (name, value) => `${name}: ${value}`,
  notStated: 'nicht angegeben',
  form: {
    add: 'Artikel hinzufügen',
    edit: 'Artikel bearbeiten',
    file: 'Datei',
    fileHint: 'Text, Markdown oder eine gespeicherte Webseite (.txt, .md, .html), höchstens 1 MB',
    text: 'Oder sein Text',
    textHint: 'Falls du keine Datei hast: mit Leerzeilen zwischen den Absätzen',
    foundHint: 'Was du leer lässt, wird im Text gesucht',
    dateAndAddress: 'Datum und Adresse',
    dateAndAddressHint: 'Wann und wo er erschienen ist. Eins von beiden genügt',
    dateHint: 'Wann er erschienen ist: Jahr, Monat, Tag',
  },
  mistakes: {
    heading: 'Nichts wurde gespeichert. Bitte bessere das aus und versuch es noch einmal:',
    nothingGiven:
      'Es gibt weder eine Datei noch einen Text. Bitte lad die eine hoch oder füg den anderen ein.',
    noTitle: 'Der Titel ist leer. Ein Artikel braucht einen.',
    date: (typed) => `${quoted(typed)} ist kein Tag. Schreib ihn als 2024-05-31 oder lass ihn weg.`,
    address: (typed) => `${quoted(typed)} ist keine Webadresse. Schreib sie mit https:// oder lass sie weg.`,
    neither: (typed) =>
      `${quoted(typed)} ist weder ein Tag noch eine Webadresse. Schreib sie als 2024-05-31 https://example.org/news oder lass sie weg.`,
    twice: 'Es gibt mehr als ein Datum oder mehr als eine Adresse. Lass jeweils nur eins stehen.',
  },
  faults: {
    'bad-date': 'Das Datum ist kein Tag. Schreib es als 2024-05-31 oder lass es weg.',
    'bad-language': 'Die Seite nennt eine Sprache, die ich nicht kenne. Bitte füg ihren Text ein.',
    'bad-url': 'Die Adresse ist keine Webadresse. Schreib sie mit https:// oder lass sie weg.',
    busy: 'Gerade werden andere Artikel gelesen. Bitte versuch es in einer Minute noch einmal.',
    digest:
      'Das ist eine Nacherzählung in meinem eigenen Format. Die kann nur der Betreiber des Bots hinzufügen.',
    entities: 'Diese Seite definiert eigene Entitäten, die ich nicht lese. Bitte füg ihren Text ein.',
    'no-paragraph':
      'Darin habe ich keinen Absatz eines Artikels gefunden. Bitte gib ganze Sätze, mit Leerzeilen zwischen den Absätzen.',
    'no-title': 'Darin habe ich keinen Titel gefunden. Bitte gib den Titel an.',
    'not-text':
      'Das ist kein Text. Bitte speichere den Artikel als reinen Text oder als Webseite, oder füg seinen Text ein.',
    'not-utf8':
      'Der Text hat eine Kodierung, die ich nicht lesen kann. Bitte speichere ihn als UTF-8 oder füg ihn ein.',
    'sentence-too-long': 'Darin stehen mehr als 4.000 Zeichen ohne ein Satzende. Bitte teil sie in Sätze.',
    'too-deep': 'Diese Seite ist zu tief verschachtelt. Bitte füg ihren Text ein.',
    'too-large': 'Das ist größer als 1 MB. Bitte gib den Artikel allein.',
    'too-many-elements': 'Diese Seite hat zu viele Elemente. Bitte füg ihren Text ein.',
    'too-many-lines': 'Das hat zu viele Zeilen. Bitte gib den Artikel allein.',
    'too-many-paragraphs': 'Das hat mehr als 5.000 Absätze. Bitte gib den Artikel allein.',
    'too-slow': 'Das zu lesen dauert zu lange. Bitte füg den Text ein.',
    unreadable: 'Das kann ich nicht lesen. Bitte füg den Text ein.',
  },
  uploads: {
    'foreign-host':
      'Diese Datei liegt nicht bei Discord, also habe ich sie nicht geholt. Bitte lad sie im Formular hoch.',
    'too-large': 'Diese Datei ist größer als 1 MB. Bitte gib den Artikel allein.',
    'too-slow': 'Die Datei zu holen hat zu lange gedauert. Bitte versuch es gleich noch einmal.',
    unavailable: 'Die Datei ließ sich nicht holen. Bitte lad sie noch einmal hoch.',
  },
  report: {
    title: 'Gelesen, aber noch nicht gespeichert',
    kept: (paragraphs) => `${count(paragraphs, { one: 'Absatz bleibt', other: 'Absätze bleiben' })}:`,
    more: (more) => `und noch ${digits.format(more)}`,
    dropped: (pieces) => `${count(pieces, { one: 'Stück fällt weg', other: 'Stücke fallen weg' })}:`,
    droppedNothing: 'Nichts fällt weg.',
    reasons: {
      advertisement: 'Werbung',
      'biography of the author': 'Über die Verfasser',
      'byline or date line': 'Autoren- oder Datumszeile',
      caption: 'Bildunterschrift',
      'comment line': 'Kommentare',
      'cookie line': 'Hinweis auf Cookies',
      'copyright line': 'Urheberrecht',
      credits: 'Mitwirkende',
      'follow line': 'Aufruf zum Folgen',
      'heading of what was dropped': 'Überschrift zu Weggelassenem',
      'headline of another article': 'Schlagzeile eines anderen Artikels',
      'headline that nothing follows': 'Schlagzeile, auf die nichts folgt',
      'image credit': 'Bildnachweis',
      link: 'Verweis',
      'name of the author': 'Name der Verfasser',
      'newsletter line': 'Rundbrief',
      'related article': 'Verwandter Artikel',
      'section of the site': 'Rubrik der Website',
      separator: 'Trennlinie',
      'share line': 'Aufruf zum Teilen',
      'site line': 'Zeile der Website',
      tags: 'Schlagwörter',
      'title, given otherwise': 'Titel, anders angegeben',
    },
    publisherGuessed: (publisher) =>
      `Der Herausgeber ist vom Ende der Seite erraten: ${publisher}. Ist es ein anderer, brich ab und trag ihn ein.`,
    noDate: 'Ein Datum der Veröffentlichung fand sich nicht. Du kannst es später ergänzen.',
    noYear: (written) =>
      `Im Text steht ${quoted(written)}, aber kein Jahr. Du kannst das Datum später ergänzen.`,
    unsureDate: (written) =>
      `Das Datum ${quoted(written)} lässt sich auf zwei Arten lesen. Du kannst es später ergänzen.`,
    twin: (title) =>
      `Das steht wohl schon in der Bibliothek: ${quoted(title)} hat denselben Titel oder beginnt gleich.`,
    fileCounts:
      'Du hast eine Datei und einen Text gegeben. Ich habe die Datei gelesen und den Text beiseitegelassen.',
    room: (articles, ofArticles, paragraphs, ofParagraphs) =>
      `Damit hat dieser Server ${digits.format(articles)} von ${count(ofArticles, OF_ARTICLES)} und ${digits.format(paragraphs)} von ${count(ofParagraphs, OF_PARAGRAPHS)}, die er haben kann.`,
  },
  saved: (title, paragraphs) => `Gespeichert: ${quoted(title)}, ${count(paragraphs, PARAGRAPHS)}.`,
  answersNow: 'Ab jetzt wird auch daraus geantwortet.',
  notSaved: 'Nichts wurde gespeichert.',
  draftGone:
    'Das wartet nicht mehr darauf, gespeichert zu werden: Es ist gespeichert oder verworfen, oder eine Stunde ist um. Bitte sieh in der Liste nach und füg es noch einmal hinzu, wenn es fehlt.',
  full: {
    articles: (most) =>
      `Es ist kein Platz: Ein Server kann ${count(most, ARTICLES)} haben. Entfern einen, dann drück noch einmal auf Speichern.`,
    paragraphs: (most) =>
      `Es ist kein Platz: Die Artikel eines Servers können zusammen ${count(most, PARAGRAPHS)} haben. Entfern einen, dann speichere noch einmal.`,
    text: 'Es ist kein Platz: Die Texte eines Servers können zusammen 16 MB haben. Entfern einen Artikel, dann speichere noch einmal.',
  },
  list: {
    own: (articles, ofArticles, paragraphs, ofParagraphs) =>
      `Von diesem Server: ${digits.format(articles)} von ${count(ofArticles, OF_ARTICLES)}, ${digits.format(paragraphs)} von ${count(ofParagraphs, OF_PARAGRAPHS)}.`,
    baseOn: (articles) => `Der Grundbestand, den ich mitbringe, ist an: ${count(articles, ARTICLES)}.`,
    baseOff: (command) => `Der Grundbestand, den ich mitbringe, ist aus. So schaltest du ihn an: ${command}`,
    synonyms: (synonyms, command) => `${count(synonyms, SYNONYMS)} dieses Servers: ${command}`,
    ofServer: 'von diesem Server',
    ofBase: 'aus dem Grundbestand',
    empty: (command) =>
      `Es gibt keinen Artikel, also bleibt jede Frage ohne Antwort. So fügst du einen hinzu: ${command}`,
  },
  noOwn: (typed) => `Dieser Server hat keinen eigenen Artikel ${quoted(typed)}.`,
  belongsToBase: (title, command) =>
    `${quoted(title)} gehört zum Grundbestand, der auf allen Servern gleich ist. So lässt du den ganzen Grundbestand weg: ${command}`,
  articleGone: 'Diesen Artikel gibt es nicht mehr.',
  removal: {
    title: 'Diesen Artikel entfernen?',
    effect: 'Aus ihm wird dann nicht mehr geantwortet, und er lässt sich nicht zurückholen.',
    cited: (rulings) =>
      `${count(rulings, { one: 'Entscheid zitiert ihn und wird', other: 'Entscheide zitieren ihn und werden' })} ohne ihn nicht mehr gezeigt:`,
    changed: 'Der Artikel hat sich inzwischen geändert, also wurde er nicht entfernt. So ist er jetzt.',
    done: (title) => `Entfernt: ${quoted(title)}.`,
  },
  edit: {
    saved: 'Gespeichert.',
    unchanged: 'Nichts wurde geändert.',
    changed:
      'Der Artikel hat sich geändert, seit du das Formular geöffnet hast, also wurde nichts gespeichert. Bitte öffne es noch einmal.',
  },
  synonyms: {
    title: 'Die Synonyme dieses Servers',
    none: (command) =>
      `Dieser Server hat keine eigenen Synonyme. Man ergänzt sie dort, wo Fragen ohne Antwort blieben: ${command}`,
    removed: (line) => `Entfernt: ${line}`,
    gone: 'Diese Zeile gibt es nicht mehr.',
  },
  export: {
    done: (articles, synonyms) =>
      `Die eigene Bibliothek dieses Servers: ${count(articles, ARTICLES)}, ${count(synonyms, SYNONYMS)}.`,
    use: 'Die Dateien sind so, wie ein Ordner mit Artikeln sie enthält, damit auch ein anderer Bot wie ich sie nutzen kann. Der Grundbestand ist nicht dabei.',
    nothing: 'Es gibt nichts zu exportieren: Dieser Server hat keine eigenen Artikel oder Synonyme.',
    tooLarge: (size, most) =>
      `Der Export hat ${digits.format(size)} MB, und Discord nimmt hier ${digits.format(most)} MB. Entfern, was nicht mehr gebraucht wird, oder bitte den Betreiber des Bots um eine Kopie.`,
  },
  base: {
    on: (base, own) =>
      `Der Grundbestand ist an. Geantwortet wird aus ${digits.format(base)} seiner Artikel und aus ${digits.format(own)} von diesem Server.`,
    off: (own) =>
      `Der Grundbestand ist aus. Geantwortet wird nur noch aus der eigenen Bibliothek dieses Servers: ${count(own, ARTICLES)}.`,
    nothingLeft: (command) =>
      `Der Grundbestand ist aus, und dieser Server hat keinen eigenen Artikel: Jede Frage bleibt ohne Antwort, bis du einen hinzufügst. So fügst du einen hinzu: ${command}`,
  },
};

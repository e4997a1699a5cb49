import { counted } from '../counted.ts';
import type { RulingCommandWords, RulingWords } from '../rulings-words.ts';

const count = counted('de');
const quoted = (text: string): string => `„${text}“`;

export const rulingCommand: RulingCommandWords = {
  name: 'entscheid',
  description: 'Einen wiederkehrenden Streit einmal entscheiden, mit Belegen',
  subcommands: {
    add: {
      name: 'verfassen',
      description: 'Einen Entscheid schreiben, der die Artikel zitiert',
      options: {
        claim: { name: 'behauptung', description: 'Worüber gestritten wird, als Satz oder als Frage' },
        replaces: { name: 'ersetzt', description: 'Der Entscheid, an dessen Stelle er tritt' },
      },
    },
    list: { name: 'liste', description: 'Die Entscheide dieses Servers auflisten' },
    show: {
      name: 'zeigen',
      description: 'Einen Entscheid zeigen, beschließen, anfechten, ersetzen oder entfernen',
      options: { ruling: { name: 'entscheid', description: 'Welcher Entscheid' } },
    },
  },
};

export const rulings: RulingWords = {
  title: 'Entscheide der Moderation',
  help: 'einen wiederkehrenden Streit ein für alle Mal entscheiden, mit Belegen',
  label: 'Entscheid der Moderation',
  settledOn: (date) => `Beschlossen am ${date}`,
  also: 'Außerdem in den Artikeln:',
  status: {
    proposed: 'vorgeschlagen',
    settled: 'beschlossen',
    disputed: 'angefochten',
    superseded: 'ersetzt',
  },
  standing: {
    proposed: 'Vorgeschlagen. Keine Antwort zeigt ihn, bis er beschlossen ist.',
    settled: 'Beschlossen. Er steht in den Antworten auf Fragen, zu denen er passt, an erster Stelle.',
    disputed: 'Angefochten. Keine Antwort zeigt ihn, bis er neu vorgeschlagen und beschlossen ist.',
    superseded:
      'Ersetzt. Ein anderer Entscheid ist an seine Stelle getreten, deshalb zeigt ihn keine Antwort.',
  },
  history: (events) => `Verlauf: ${events.join(' · ')}`,
  reproposed: 'neu vorgeschlagen',
  replaces: (claim) => `Tritt an die Stelle von: ${quoted(claim)}`,
  replacedBy: (claim) => `An seine Stelle trat: ${quoted(claim)}`,
  stale: 'wird nicht gezeigt: sein Wortlaut steht nicht mehr in den Artikeln',
  staleExplained:
    'Keine Antwort zeigt ihn, denn in den Artikeln steht nicht mehr alles, was er zitiert. Diese Worte fehlen:',
  none: 'Auf diesem Server gibt es noch keine Entscheide.',
  more: (left) =>
    `${count(left, { one: 'weiterer Entscheid', other: 'weitere Entscheide' })} auf der nächsten Seite.`,
  howToAdd: (menuName) =>
    `einen wiederkehrenden Streit einmal entscheiden; im Menü einer Nachricht, unter Apps: ${quoted(menuName)}`,
  notFound: (typed) => `Es gibt keinen Entscheid ${quoted(typed)}. Bitte wähl einen der Vorschläge.`,
  gone: 'Diesen Entscheid gibt es nicht mehr.',
  changed: 'Der Entscheid hat sich inzwischen geändert, deshalb wurde nichts getan. So lautet er jetzt.',
  buttons: {
    settle: 'Beschließen',
    dispute: 'Anfechten',
    proposeAgain: 'Neu vorschlagen',
    replace: 'Ersetzen',
  },
  done: {
    proposed: 'Der Entscheid ist gespeichert. So wird er in Antworten aussehen:',
    settled: 'Der Entscheid ist beschlossen.',
    disputed: 'Der Entscheid ist angefochten.',
    reproposed: 'Der Entscheid ist neu vorgeschlagen.',
    removed: 'Der Entscheid ist endgültig entfernt.',
    takenOver:
      'Wer ihn vorgeschlagen hat, ist nicht mehr bekannt, deshalb gilt er jetzt als von dir vorgeschlagen. Jemand anderes aus der Moderation muss ihn beschließen.',
  },
  needsAnother:
    'Noch nicht beschlossen: Auf diesem Server beschließt einen Entscheid jemand anderes, als ihn vorgeschlagen hat.',
  cannotSettle:
    'Er lässt sich nicht beschließen, denn in den Artikeln steht nicht mehr alles, was er zitiert. Schreib einen neuen, der zitiert, was sie jetzt sagen.',
  confirmRemoval: (claim) =>
    `Den Entscheid über ${quoted(claim)} endgültig entfernen, samt seinem Verlauf? Das lässt sich nicht rückgängig machen.`,
  form: {
    title: 'Ein Entscheid der Moderation',
    claim: 'Worüber gestritten wird',
    claimHint: 'Ein Satz oder eine Frage, auf Englisch: damit werden die Fragen der Mitglieder verglichen',
    finding: 'Was gilt',
    findingHint: 'In deinen eigenen Worten; in der Antwort steht es an erster Stelle',
    passages: 'Stellen, die es belegen',
    passagesHint: 'Mindestens eine, hier oder unten; höchstens fünf',
    others: 'Andere Stellen',
    othersHint: 'Eine pro Zeile: ein Artikel und die Nummer des Absatzes',
  },
  mistakes: {
    heading: 'Nichts wurde gespeichert.',
    typed: 'Das hast du geschrieben, damit du es kopieren kannst:',
    noClaim: 'Sag, worüber gestritten wird.',
    noFinding: 'Sag, was gilt.',
    nothingCited:
      'Ein Entscheid zitiert mindestens eine Stelle: Wähl eine aus der Liste oder nenn darunter eine.',
    tooManyCited: (most) =>
      `Ein Entscheid zitiert höchstens ${count(most, { one: 'Stelle', other: 'Stellen' })}.`,
    passageChanged: 'Eine Stelle, die du gewählt hast, hat sich inzwischen geändert. Bitte wähl noch einmal.',
    noNumber: (line, example) =>
      `${quoted(line)} nennt keinen Absatz. Schreib den Artikel und die Nummer, etwa ${quoted(example)}.`,
    noArticle: (line) =>
      `${quoted(line)} nennt keinen Artikel oder passt zu mehreren. Schreib einen Teil des Titels oder der Quelle, den kein anderer Artikel hat.`,
    noParagraph: (line, last) => `${quoted(line)} führt nirgendwohin: Der Artikel endet mit Absatz ${last}.`,
    tooManyRulings: 'Dieser Server hat so viele Entscheide, wie Platz haben. Entferne zuerst einen.',
    replacedGone:
      'Den Entscheid, an dessen Stelle er treten sollte, gibt es nicht mehr, oder ein anderer ist an seine Stelle getreten.',
  },
};

import { counted } from '../counted.ts';
import type { DeskCommandWords, DeskWords } from '../desk-words.ts';

const count = counted('de');
const TIMES = { one: 'Mal', other: 'Mal' };
const MEMBERS = { one: 'Mitglied', other: 'Mitgliedern' };
const QUESTIONS = { one: 'Frage', other: 'Fragen' };

export const deskCommand: DeskCommandWords = {
  name: 'schreibtisch',
  description: 'Was nicht beantwortet werden konnte, und was sich dagegen tun lässt',
};

export const desk: DeskWords = {
  title: 'Der Schreibtisch der Moderation',
  help: 'sehen, was nicht beantwortet werden konnte, und etwas dagegen tun',
  nothing: 'Hier gibt es nichts zu tun: Keine Frage der letzten 30 Tage ist offen geblieben.',
  notKept: 'Dieser Server bewahrt Fragen nicht auf, die nicht beantwortet werden konnten.',
  turnOn: (option) => `bewahrt sie von jetzt an auf, mit der Option „${option}“`,
  asked: (times) => `${count(times, TIMES)} gefragt`,
  unanswered: (times) => `nichts davon in den Artikeln: ${count(times, TIMES)}`,
  related: (times) => `nur etwas Ähnliches gefunden: ${count(times, TIMES)}`,
  unhelpful: (members) => `für ${count(members, { one: 'Mitglied', other: 'Mitglieder' })} nicht hilfreich`,
  helpful: (members) => `${count(members, MEMBERS)} hat es geholfen`,
  last: (day) => `zuletzt am ${day}`,
  otherWordings: (wordings) => count(wordings, { one: 'andere Fassung', other: 'andere Fassungen' }),
  moreWordings: (wordings) =>
    `und ${count(wordings, { one: 'weitere Fassung', other: 'weitere Fassungen' })}`,
  staleRuling: 'ein Entscheid, dessen Stellen nicht mehr in den Artikeln stehen, weshalb ihn niemand sieht',
  gone: 'Diese Frage liegt nicht mehr auf dem Schreibtisch.',
  dismissed: (questions) => `Vom Schreibtisch genommen: ${count(questions, QUESTIONS)}.`,
  addSynonym: 'Synonym ergänzen',
  writeRuling: 'Entscheid schreiben',
  addArticle: 'Artikel hinzufügen',
  dismiss: 'Verwerfen',
  formTitle: 'Ein Synonym ergänzen',
  formLabel: 'Wörter, die dasselbe bedeuten',
  formDescription: (arrow) => `Mit Kommas dazwischen. Mit ${arrow} gelten die Wörter davor als die dahinter.`,
  nothingEscaped: (backslash) => `Die Zeile endet mit ${backslash}, und dahinter steht nichts. Lass es weg.`,
  severalRules: (arrow) =>
    `Das Zeichen ${arrow} darf nur einmal vorkommen. Ergänze eine Regel nach der anderen.`,
  wordMissing: (arrow) =>
    `Neben einem Komma oder ${arrow} fehlt ein Wort. Schreib eins hin, oder lass das Zeichen weg.`,
  wordAlone: 'Ein Wort allein hat kein Synonym. Setz ein Komma dahinter und ein Wort, das dasselbe bedeutet.',
  effect: (answered, worse) =>
    `${count(answered, { other: 'mehr' })} beantwortet, ${count(worse, { other: 'verschlechtert' })}.`,
  tried: (questions) => `Erprobt an ${count(questions, QUESTIONS)} aus der Vergangenheit.`,
  nowAnswered: 'Damit beantwortet:',
  nowNearer: 'Damit näher an einer Antwort:',
  nowWorse: 'Damit verschlechtert:',
  changed: (questions) =>
    `${count(questions, { one: 'andere Frage bekommt', other: 'andere Fragen bekommen' })} eine Antwort, die sich anders liest.`,
  moreQuestions: (questions) => `und ${count(questions, { one: 'weitere', other: 'weitere' })}`,
  synonymSaved: 'Gespeichert. Die Antworten richten sich jetzt danach.',
  synonymThere: 'Dieses Synonym hat der Server schon.',
  tooManySynonyms: 'Dieser Server hat so viele Synonyme, wie er haben kann. Entferne erst eines.',
  draftGone:
    'Das wartet nicht mehr darauf, gespeichert zu werden: Es ist gespeichert oder verworfen, oder eine Stunde ist um. Bitte ergänze das Synonym noch einmal, wenn es fehlt.',
  notSaved: 'Nichts wurde gespeichert.',
  thanks: 'Danke für die Rückmeldung.',
  noted:
    'Danke für die Rückmeldung. Die Moderation sieht, dass die Antwort nicht geholfen hat, aber nicht, wer das sagt.',
  votesOff: 'Dieser Server bewahrt nicht auf, was Mitglieder von Antworten halten.',
  votedBefore: 'Was du von dieser Antwort hältst, hast du gerade erst gesagt.',
  waiting: (command) =>
    `Ich schreibe dir eine Direktnachricht, sobald es eine Antwort gibt. Bis dahin merke ich mir zu dieser Frage deine Nutzer-ID, höchstens 180 Tage lang; ${command} löscht sie.`,
  waitingAlready: 'Du bekommst Bescheid: Darum hast du schon gebeten.',
  tooManyWaits: (command) =>
    `Du wartest hier auf die Antworten zu 20 Fragen, und mehr merke ich mir nicht. ${command} löscht sie.`,
  answeredByNow: 'Die Artikel haben sich seitdem geändert. Das sagen sie jetzt:',
  told: (server) => `Du wolltest in ${server} Bescheid bekommen: Es gibt eine Antwort.`,
  toldOnce: 'Das erfährst du ein einziges Mal. Dass du gewartet hast, ist nicht mehr gespeichert.',
};

import { counted } from '../counted.ts';
import type { DeskCommandWords, DeskWords } from '../desk-words.ts';

const count = counted('ru');
const digits = new Intl.NumberFormat('ru');
const TIMES = { one: 'раз', few: 'раза', other: 'раз' };
// As those to whom something is of use.
const MEMBERS = { one: 'участнику', other: 'участникам' };
const QUESTIONS = { one: 'вопрос', few: 'вопроса', other: 'вопросов' };

export const deskCommand: DeskCommandWords = {
  name: 'стол',
  description: 'Что осталось без ответа и что с этим сделать',
};

export const desk: DeskWords = {
  title: 'Стол модераторов',
  help: 'посмотреть, что осталось без ответа, и исправить это',
  nothing: 'Делать нечего: за последние 30 дней не осталось открытых вопросов.',
  notKept: 'Этот сервер не хранит вопросы, оставшиеся без ответа.',
  turnOn: (option) => `хранит их с этого момента, если включить «${option}»`,
  asked: (times) => `спросили ${count(times, TIMES)}`,
  unanswered: (times) => `в статьях об этом ничего не было: ${count(times, TIMES)}`,
  related: (times) => `нашлось только что-то близкое: ${count(times, TIMES)}`,
  unhelpful: (members) => `не помогло ${count(members, MEMBERS)}`,
  helpful: (members) => `помогло ${count(members, MEMBERS)}`,
  last: (day) => `в последний раз ${day}`,
  otherWordings: (wordings) =>
    count(wordings, {
      one: 'другая формулировка',
      few: 'другие формулировки',
      other: 'других формулировок',
    }),
  moreWordings: (wordings) =>
    `и ещё ${count(wordings, { one: 'формулировка', few: 'формулировки', other: 'формулировок' })}`,
  staleRuling: 'решение, отрывков которого больше нет в статьях, поэтому его никто не видит',
  gone: 'Этого вопроса на столе больше нет.',
  dismissed: (questions) => `Убрано со стола: ${count(questions, QUESTIONS)}.`,
  addSynonym: 'Добавить синоним',
  writeRuling: 'Написать решение',
  addArticle: 'Добавить статью',
  dismiss: 'Отклонить',
  formTitle: 'Добавить синоним',
  formLabel: 'Слова с одним и тем же значением',
  formDescription: (arrow) =>
    `Через запятую. Со знаком ${arrow} слова перед ним читаются как слова после него.`,
  nothingEscaped: (backslash) => `Строка кончается на ${backslash}, и после него ничего нет. Уберите его.`,
  severalRules: (arrow) => `Знак ${arrow} может стоять только один раз. Добавляйте правила по одному.`,
  wordMissing: (arrow) => `Рядом с запятой или ${arrow} не хватает слова. Впишите его или уберите знак.`,
  wordAlone: 'У одного слова синонима нет. Поставьте после него запятую и слово с тем же значением.',
  effect: (answered, worse) =>
    `Новых ответов: ${digits.format(answered)}, стало хуже: ${digits.format(worse)}.`,
  tried: (questions) => `Проверено на прошлых вопросах: ${digits.format(questions)}.`,
  nowAnswered: 'С ним есть ответ:',
  nowNearer: 'Ближе к ответу:',
  nowWorse: 'Стало хуже:',
  changed: (questions) =>
    `Ещё у ${count(questions, { one: 'вопроса', other: 'вопросов' })} ответ выглядит иначе.`,
  moreQuestions: (questions) => `и ещё ${count(questions, QUESTIONS)}`,
  synonymSaved: 'Сохранено. Ответы уже учитывают это.',
  synonymThere: 'Такой синоним на этом сервере уже есть.',
  tooManySynonyms: 'На этом сервере больше не поместится ни одного синонима. Сначала уберите какой-нибудь.',
  draftGone:
    'Это больше не ждёт сохранения: оно сохранено или отменено, или прошёл час. Добавьте синоним ещё раз, если его нет.',
  notSaved: 'Ничего не сохранено.',
  thanks: 'Спасибо за отзыв.',
  noted: 'Спасибо за отзыв. Модераторы увидят, что ответ не помог, но не увидят, кто это сказал.',
  votesOff: 'Этот сервер не хранит, что участники думают об ответах.',
  votedBefore: 'Вы только что уже сказали, что думаете об этом ответе.',
  waiting: (command) =>
    `Когда появится ответ, я пришлю вам одно личное сообщение. До тех пор я храню ваш идентификатор вместе с этим вопросом, не дольше 180 дней; ${command} удаляет его.`,
  waitingAlready: 'Я сообщу: вы уже просили об этом.',
  tooManyWaits: (command) =>
    `Вы ждёте здесь ответа на 20 вопросов, больше я не храню. ${command} удаляет их.`,
  answeredByNow: 'С тех пор статьи изменились. Вот что в них сказано теперь:',
  told: (server) => `Вы просили сообщить, на сервере ${server}: ответ есть.`,
  toldOnce: 'Это сообщение приходит один раз. То, что вы ждали, больше не хранится.',
};

import { counted } from '../counted.ts';
import type { DeskCommandWords, DeskWords } from '../desk-words.ts';

const count = counted('es');
const TIMES = { one: 'vez', many: 'veces', other: 'veces' };
const MEMBERS = { one: 'miembro', many: 'miembros', other: 'miembros' };
const QUESTIONS = { one: 'pregunta', many: 'preguntas', other: 'preguntas' };

export const deskCommand: DeskCommandWords = {
  name: 'mesa',
  description: 'Lo que quedó sin respuesta y qué se puede hacer',
};

export const desk: DeskWords = {
  title: 'La mesa de los moderadores',
  help: 'ver lo que quedó sin respuesta y hacer algo al respecto',
  nothing: 'No hay nada que hacer: ninguna pregunta de los últimos 30 días ha quedado abierta.',
  notKept: 'Este servidor no guarda las preguntas que quedaron sin respuesta.',
  turnOn: (option) => `las guarda desde ahora, con la opción «${option}»`,
  asked: (times) => `preguntado ${count(times, TIMES)}`,
  unanswered: (times) => `ningún artículo hablaba de ello: ${count(times, TIMES)}`,
  related: (times) => `solo apareció algo parecido: ${count(times, TIMES)}`,
  unhelpful: (members) => `no le sirvió a ${count(members, MEMBERS)}`,
  helpful: (members) => `le sirvió a ${count(members, MEMBERS)}`,
  last: (day) => `por última vez el ${day}`,
  otherWordings: (wordings) =>
    count(wordings, { one: 'otra redacción', many: 'otras redacciones', other: 'otras redacciones' }),
  moreWordings: (wordings) =>
    `y ${count(wordings, { one: 'redacción más', many: 'redacciones más', other: 'redacciones más' })}`,
  staleRuling: 'un dictamen cuyos pasajes ya no están en los artículos, por lo que nadie lo ve',
  gone: 'Esa pregunta ya no está en la mesa.',
  dismissed: (questions) => `Fuera de la mesa: ${count(questions, QUESTIONS)}.`,
  addSynonym: 'Añadir sinónimo',
  writeRuling: 'Escribir dictamen',
  addArticle: 'Añadir artículo',
  dismiss: 'Descartar',
  formTitle: 'Añadir un sinónimo',
  formLabel: 'Palabras que significan lo mismo',
  formDescription: (arrow) =>
    `Separadas por comas. Con ${arrow}, las palabras de antes se leen como las de después.`,
  nothingEscaped: (backslash) => `La línea acaba en ${backslash} sin nada detrás. Quítalo.`,
  severalRules: (arrow) => `El signo ${arrow} solo puede aparecer una vez. Añade una regla tras otra.`,
  wordMissing: (arrow) => `Falta una palabra junto a una coma o a ${arrow}. Ponla, o quita el signo.`,
  wordAlone: 'Una palabra sola no tiene sinónimo. Pon detrás una coma y una palabra que signifique lo mismo.',
  effect: (answered, worse) =>
    `${count(answered, { other: 'más con respuesta' })}, ${count(worse, { other: 'a peor' })}.`,
  tried: (questions) =>
    `Probado con ${count(questions, { one: 'pregunta anterior', many: 'preguntas anteriores', other: 'preguntas anteriores' })}.`,
  nowAnswered: 'Con él tienen respuesta:',
  nowNearer: 'Más cerca de una respuesta:',
  nowWorse: 'Cambian a peor:',
  changed: (questions) =>
    `${count(questions, { one: 'pregunta más tiene', many: 'preguntas más tienen', other: 'preguntas más tienen' })} una respuesta que se lee de otro modo.`,
  moreQuestions: (questions) => `y ${count(questions, { other: 'más' })}`,
  synonymSaved: 'Guardado. Las respuestas ya lo tienen en cuenta.',
  synonymThere: 'Este servidor ya tiene ese sinónimo.',
  tooManySynonyms: 'Este servidor tiene todos los sinónimos que puede tener. Quita antes uno.',
  draftGone:
    'Esto ya no espera a que se guarde: se guardó o se dejó, o ha pasado una hora. Vuelve a añadir el sinónimo si falta.',
  notSaved: 'No se guardó nada.',
  thanks: 'Gracias por decirlo.',
  noted: 'Gracias por decirlo. Los moderadores ven que esta respuesta no sirvió, pero no quién lo dice.',
  votesOff: 'Este servidor no guarda lo que los miembros opinan de las respuestas.',
  votedBefore: 'Acabas de decir qué te parece esta respuesta.',
  waiting: (command) =>
    `Te enviaré un solo mensaje directo cuando haya respuesta. Hasta entonces guardo tu identificador de usuario con esta pregunta, 180 días como mucho; ${command} lo borra.`,
  waitingAlready: 'Te avisaré: ya lo habías pedido.',
  tooManyWaits: (command) =>
    `Aquí esperas la respuesta a 20 preguntas, y no guardo más. ${command} las borra.`,
  answeredByNow: 'Los artículos han cambiado desde entonces. Esto es lo que dicen ahora:',
  told: (server) => `Querías saberlo, en ${server}: hay una respuesta.`,
  toldOnce: 'Se te avisa una sola vez. Que esperabas ya no está guardado.',
};

import { counted } from '../counted.ts';
import type { RulingCommandWords, RulingWords } from '../rulings-words.ts';

const count = counted('es');
const quoted = (text: string): string => `«${text}»`;

export const rulingCommand: RulingCommandWords = {
  name: 'dictamen',
  description: 'Zanjar de una vez una discusión recurrente, con citas',
  subcommands: {
    add: {
      name: 'redactar',
      description: 'Redactar un dictamen que cita los artículos',
      options: {
        claim: { name: 'afirmacion', description: 'Lo que se discute, como frase o como pregunta' },
        replaces: { name: 'sustituye', description: 'El dictamen cuyo lugar ocupa' },
      },
    },
    list: { name: 'lista', description: 'Ver los dictámenes de este servidor' },
    show: {
      name: 'ver',
      description: 'Ver un dictamen, y aprobarlo, impugnarlo, sustituirlo o quitarlo',
      options: { ruling: { name: 'dictamen', description: 'Qué dictamen' } },
    },
  },
};

export const rulings: RulingWords = {
  title: 'Dictámenes de los moderadores',
  help: 'zanjar de una vez una discusión recurrente, con citas',
  label: 'Dictamen de los moderadores',
  settledOn: (date) => `Aprobado el ${date}`,
  also: 'También en los artículos:',
  status: { proposed: 'propuesto', settled: 'aprobado', disputed: 'impugnado', superseded: 'sustituido' },
  standing: {
    proposed: 'Propuesto. Ninguna respuesta lo muestra hasta que se apruebe.',
    settled: 'Aprobado. Encabeza las respuestas a las preguntas a las que corresponde.',
    disputed: 'Impugnado. Ninguna respuesta lo muestra hasta que se proponga de nuevo y se apruebe.',
    superseded: 'Sustituido. Otro dictamen ha ocupado su lugar, así que ninguna respuesta lo muestra.',
  },
  history: (events) => `Historial: ${events.join(' · ')}`,
  reproposed: 'propuesto de nuevo',
  replaces: (claim) => `Ocupa el lugar de: ${quoted(claim)}`,
  replacedBy: (claim) => `Su lugar lo ocupó: ${quoted(claim)}`,
  stale: 'no se muestra: lo que cita ya no está en los artículos',
  staleExplained:
    'Ninguna respuesta lo muestra, porque los artículos ya no contienen todo lo que cita. Faltan estas palabras:',
  none: 'Este servidor aún no tiene dictámenes.',
  more: (left) => `${count(left, { one: 'dictamen más', other: 'dictámenes más' })} en la página siguiente.`,
  howToAdd: (menuName) =>
    `zanjar de una vez una discusión recurrente, o en el menú de un mensaje, en Aplicaciones: ${quoted(menuName)}`,
  notFound: (typed) => `No hay ningún dictamen ${quoted(typed)}. Elige una de las sugerencias.`,
  gone: 'Ese dictamen ya no existe.',
  changed: 'El dictamen ha cambiado desde entonces, así que no se hizo nada. Así está ahora.',
  buttons: {
    settle: 'Aprobar',
    dispute: 'Impugnar',
    proposeAgain: 'Proponer de nuevo',
    replace: 'Sustituir',
  },
  done: {
    proposed: 'El dictamen está guardado. Así se verá en las respuestas:',
    settled: 'El dictamen está aprobado.',
    disputed: 'El dictamen está impugnado.',
    reproposed: 'El dictamen está propuesto de nuevo.',
    removed: 'El dictamen se ha quitado para siempre.',
    takenOver:
      'Ya no se sabe quién lo propuso, así que ahora cuenta como propuesto por ti. Otro moderador tiene que aprobarlo.',
  },
  needsAnother:
    'Aún no está aprobado: en este servidor, un dictamen lo aprueba otro moderador que quien lo propuso.',
  cannotSettle:
    'No se puede aprobar, porque los artículos ya no contienen todo lo que cita. Redacta otro que cite lo que dicen ahora.',
  confirmRemoval: (claim) =>
    `¿Quitar para siempre el dictamen sobre ${quoted(claim)}, con su historial? No se puede deshacer.`,
  form: {
    title: 'Un dictamen de los moderadores',
    claim: 'Lo que se discute',
    claimHint: 'Una frase o una pregunta, en inglés: se compara con lo que preguntan los miembros',
    finding: 'Lo que consta',
    findingHint: 'Con tus propias palabras; los miembros lo leen primero en la respuesta',
    passages: 'Pasajes que lo muestran',
    passagesHint: 'Al menos uno, aquí o más abajo; cinco como mucho',
    others: 'Otros pasajes',
    othersHint: 'Uno por línea: un artículo y el número del párrafo',
  },
  mistakes: {
    heading: 'No se guardó nada.',
    typed: 'Lo que escribiste, para que puedas copiarlo:',
    noClaim: 'Di qué se discute.',
    noFinding: 'Di qué es lo que consta.',
    nothingCited: 'Un dictamen cita al menos un pasaje: elige uno de la lista o nombra uno debajo.',
    tooManyCited: (most) =>
      `Un dictamen cita como mucho ${count(most, { one: 'pasaje', other: 'pasajes' })}.`,
    passageChanged: 'Un pasaje que elegiste ha cambiado desde entonces. Elige de nuevo.',
    noNumber: (line, example) =>
      `${quoted(line)} no nombra ningún párrafo. Escribe el artículo y el número, como en ${quoted(example)}.`,
    noArticle: (line) =>
      `${quoted(line)} no nombra ningún artículo, o vale para varios. Escribe una parte del título o del medio que no tenga ningún otro artículo.`,
    noParagraph: (line, last) =>
      `${quoted(line)} no lleva a ninguna parte: el artículo termina en el párrafo ${last}.`,
    tooManyRulings: 'Este servidor tiene tantos dictámenes como caben. Quita uno primero.',
    replacedGone: 'El dictamen cuyo lugar iba a ocupar ya no existe, u otro ha ocupado su lugar.',
  },
};

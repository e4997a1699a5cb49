import { counted } from './counted.ts';
import { desk, deskCommand } from './es/desk.ts';
import { library, libraryCommand } from './es/library.ts';
import { rulingCommand, rulings } from './es/rulings.ts';
import { quotedList } from './quoted-list.ts';
import type { Words } from './words.ts';

const count = counted('es');
const either = new Intl.ListFormat('es', { type: 'disjunction' });
const all = new Intl.ListFormat('es', { type: 'conjunction' });
const SECONDS = { one: 'segundo', other: 'segundos' };
const quoted = (text: string): string => `«${text}»`;

/** Spanish, for Spain and Latin America alike. */
export const es: Words = {
  tag: 'es',
  commands: {
    ask: {
      name: 'preguntar',
      description:
        'Pregunta a los artículos; solo tú ves la respuesta, salvo que el servidor disponga otra cosa',
      options: {
        question: { name: 'pregunta', description: 'Tu pregunta en inglés, o elige una de las sugerencias' },
        article: { name: 'artículo', description: 'Buscar la respuesta solo en este artículo' },
        public: { name: 'público', description: 'Si todos en el canal ven la respuesta, o solo tú' },
      },
    },
    check: {
      name: 'comparar',
      description:
        'Compara un texto con los artículos; solo tú ves el resultado, salvo que el servidor diga otra cosa',
      options: {
        text: { name: 'texto', description: 'Un mensaje, una afirmación o una cita, en inglés' },
        quote: { name: 'cita', description: 'Tomar todo el texto como una sola cita' },
        public: { name: 'público', description: 'Si todos en el canal ven el resultado, o solo tú' },
      },
    },
    read: {
      name: 'leer',
      description: 'Lee un pasaje de un artículo',
      options: {
        article: { name: 'artículo', description: 'Qué artículo' },
        paragraph: { name: 'párrafo', description: 'Número del párrafo (si no, el primero)' },
      },
    },
    sources: { name: 'fuentes', description: 'Muestra los artículos de los que salen las respuestas' },
    help: { name: 'ayuda', description: 'Qué hace este bot y cómo preguntarle' },
    privacy: {
      name: 'privacidad',
      description: 'Qué se guarda sobre ti y durante cuánto tiempo',
      subcommands: {
        show: { name: 'ver', description: 'Qué se guarda sobre ti' },
        forget: { name: 'olvidar', description: 'Borra lo que se guarda sobre ti' },
      },
    },
    settings: {
      name: 'ajustes',
      description: 'Cómo se comporta el bot en este servidor',
      subcommands: {
        show: { name: 'ver', description: 'Muestra los ajustes de este servidor' },
        server: {
          name: 'servidor',
          description: 'Cambia ajustes de todo el servidor; lo que omitas queda como está',
          options: {
            answers: {
              name: 'respuestas',
              description: 'Quién ve una respuesta si el miembro no dice nada',
              choices: { private: 'solo el miembro que pregunta', public: 'todos en el canal' },
            },
            mentions: {
              name: 'menciones',
              description: 'Si se responde a los mensajes que mencionan al bot',
            },
            cooldown: {
              name: 'pausa',
              description: 'Cuántos segundos espera un miembro entre dos preguntas; 0 para ninguno',
            },
            language: {
              name: 'idioma',
              description: 'Idioma de lo que todos ven',
              choices: { guild: 'el del servidor' },
            },
            misses: {
              name: 'sin-respuesta',
              description: 'Si las preguntas sin respuesta se guardan 30 días para los moderadores',
            },
            'two-moderators': {
              name: 'dos-moderadores',
              description: 'Si un dictamen lo confirma otro moderador que el que lo propuso',
            },
          },
        },
        channel: {
          name: 'canal',
          description: 'Cambia ajustes de un canal y sus hilos; lo que omitas queda como está',
          options: {
            channel: { name: 'canal', description: 'Qué canal' },
            answers: {
              name: 'respuestas',
              description: 'Quién ve una respuesta si el miembro no dice nada',
              choices: {
                private: 'solo el miembro que pregunta',
                public: 'todos en el canal',
                guild: 'como en todo el servidor',
              },
            },
            quiet: { name: 'silencio', description: 'Si el bot no responde a nada allí' },
          },
        },
        deleteEverything: {
          name: 'borrar-todo',
          description: 'Borra al instante todo lo que se guarda de este servidor',
          options: { confirm: { name: 'confirmación', description: 'Para confirmar, escribe: borrar todo' } },
        },
      },
    },
    library: libraryCommand,
    desk: deskCommand,
    ruling: rulingCommand,
    answerMessage: { name: 'Responder con los artículos' },
    checkMessage: { name: 'Comparar con los artículos' },
    makeRuling: { name: 'Redactar un dictamen' },
  },
  quoted,
  buttons: {
    more: 'Más',
    first: 'Al principio',
    inContext: 'En contexto',
    share: 'Compartir',
    takeBack: 'Retirar',
    helpful: 'Útil',
    notHelpful: 'No es útil',
    tellMe: 'Avísame',
    save: 'Guardar',
    cancel: 'Cancelar',
    remove: 'Quitar',
    open: 'Abrir',
    back: 'Volver a la lista',
    previous: 'Anterior',
    next: 'Siguiente',
  },
  answer: {
    related: 'Los artículos no lo dicen. Los pasajes más cercanos:',
    unanswered: 'Los artículos no lo dicen.',
    empty: 'Ahí no hay nada que buscar.',
    example: (question) => `Por ejemplo: ${quoted(question)}`,
    missing: (words) => `Ningún artículo menciona ${quotedList(either, words, quoted)}.`,
    readAs: (typed, printed) => `${quoted(typed)} se leyó como ${quoted(printed)}.`,
    moreValues: (values) => `y ${count(values, { other: 'más' })}`,
    also: 'También aparece en',
    shortened: 'La pregunta es larga; solo se leyó el principio.',
    onlyFrom: (title) => `Solo de ${quoted(title)}.`,
    passages: (from, to) => (from === to ? `Pasaje ${from}` : `Pasajes ${from} a ${to}`),
    noMore: 'No hay más pasajes.',
  },
  check: {
    title: 'Comparado con los artículos',
    titleOfQuotation: 'Comparado con los artículos como una sola cita',
    checkedBy: 'Comparado por',
    verbatim: 'está palabra por palabra en el artículo',
    verbatimInDigest: 'está palabra por palabra en el resumen',
    altered: 'modificado',
    stitched: 'unido a partir de pasajes separados',
    someoneElses: (speaker) => `estas palabras son de otra persona: ${speaker}`,
    articlesOwn: 'estas palabras son del propio artículo',
    otherSource: (publisher) => `estas palabras están en otra fuente: ${publisher}`,
    notInArticles: 'no está en los artículos',
    found: 'los artículos dicen lo mismo',
    differs: 'los artículos dicen otra cosa',
    noArticleHolds: (words) => `no aparece en ningún artículo: ${quotedList(either, words, quoted)}`,
    absentDetail: 'los artículos no dicen esto',
    named: (named) => `El mensaje nombra a ${quoted(named)}.`,
    clipped: 'Justo antes de estas palabras, el artículo dice:',
    nearest: 'El pasaje más cercano, y nada más que eso:',
    leftOutBetween: 'Omitido entre medias:',
    otherPlace: 'Lo que sigue está en otro pasaje.',
    marked: 'El mensaje muestra que se omitió algo.',
    unmarked: 'El mensaje no muestra que se omitió algo.',
    changed: (changes) => `Cambiado: ${changes.join(', ')}`,
    leftOut: (words) => `Omitido: ${quotedList(all, words, quoted)}`,
    putIn: (words) => `Añadido: ${quotedList(all, words, quoted)}`,
    legend: 'Tachado: palabras del artículo que el mensaje omite. En negrita: palabras que añade.',
    digest: 'Un resumen cuenta su artículo con otras palabras: no puede probar una cita ni descartarla.',
    moreFindings: (findings) =>
      `No se ${findings === 1 ? 'muestra' : 'muestran'} ${count(findings, { one: 'resultado más', other: 'resultados más' })}.`,
    nothing:
      'Ahí no hay nada que pueda comparar. Comparo con los artículos citas, nombres, lugares, fechas, números y afirmaciones en inglés.',
    noText: 'Este mensaje no tiene texto. Solo puedo comparar palabras, no imágenes ni archivos adjuntos.',
    forgotten:
      'Este texto era demasiado largo para conservarlo más tiempo. Vuelve a comparar el mensaje, por favor.',
  },
  source: {
    digest: 'resumen',
    open: 'artículo',
    paragraphs: (paragraphs) => count(paragraphs, { one: 'párrafo', other: 'párrafos' }),
    length: (words) => count(words, { one: 'palabra', many: 'de palabras', other: 'palabras' }),
    unknownPublisher: 'medio desconocido',
    sourcesTitle: 'Los artículos',
    digestExplained:
      'Un resumen cuenta su artículo con otras palabras, párrafo por párrafo. Muestra lo que dice el artículo, no cómo lo dice.',
    further: 'Otras fuentes:',
    moreArticles: (articles) =>
      `${count(articles, { one: 'artículo más', other: 'artículos más' })} en la página siguiente.`,
    none: 'Aquí no hay artículos todavía, así que ninguna pregunta tiene respuesta.',
  },
  read: {
    noArticle: (typed) => `No hay ningún artículo ${quoted(typed)}. Estos son los artículos:`,
    noParagraph: (number, last) =>
      `No hay ningún párrafo ${number}; el artículo termina en el párrafo ${last}.`,
    place: (number, last) => `Párrafo ${number} de ${last}`,
    changed: 'El texto ha cambiado desde entonces; esto es lo que dice ahora.',
    gone: 'Ese pasaje ya no está en los artículos.',
  },
  share: {
    askedBy: 'Pregunta de',
    alreadyShared: 'Esto se compartió aquí hace un momento:',
    openShared: 'verla',
    alone: 'Aquí no hay nadie más con quien compartirlo.',
    mayNotWrite: 'No se puede compartir aquí: no tienes permiso para escribir en este canal.',
    externalOff:
      'No se puede compartir aquí: en este servidor, solo tú ves las respuestas de tus propias aplicaciones.',
    changed:
      'Los artículos han cambiado desde entonces, así que no se compartió nada. Esto es lo que dicen ahora.',
    mayNotTakeBack: 'Solo puede retirarlo quien lo compartió o quien gestiona los mensajes.',
  },
  suggestion: {
    question: 'Pregunta',
    answered: 'los artículos la responden',
    holds: (words) => `contiene ${quotedList(all, words, quoted)}`,
    gone: 'Esa sugerencia ya no existe, porque los artículos han cambiado. Escribe tu pregunta.',
  },
  help: {
    title: 'Pregunta a los artículos',
    what: 'Respondo a partir de unos pocos artículos y cito los pasajes, cada uno con su fuente. Cuando no lo dicen, te aviso.',
    ask: 'haz una pregunta en inglés; verás sugerencias mientras escribes',
    check: (menuName) =>
      `compara un texto con los artículos, cita por cita y dato por dato; en el menú de un mensaje: ${quoted(menuName)}`,
    read: 'lee un artículo, párrafo por párrafo',
    sources: 'mira los artículos en los que me baso',
    privacy: 'mira qué se guarda sobre ti',
    message: (menuName) =>
      `En el menú de cualquier mensaje, en «Aplicaciones», ${quoted(menuName)} toma ese mensaje como pregunta.`,
    mention: 'Mencióname con una pregunta y te respondo en el canal.',
    share:
      'Solo tú ves las respuestas hasta que pulsas «Compartir». Lo que compartas puedes retirarlo tú, y también los moderadores.',
    public:
      'Aquí todos ven una respuesta, salvo que elijas otra cosa al preguntar. Puedes retirarla tú, y también los moderadores.',
    settings: 'cambia cómo me comporto en este servidor',
    never: 'Nunca adivino, nunca decido qué fuente tiene razón y nunca notifico a nadie.',
    examples: 'Algunas preguntas que los artículos responden:',
  },
  privacy: {
    title: 'Privacidad',
    lines: [
      'Una pregunta sin respuesta se guarda 30 días para los moderadores de su servidor, sin quién la hizo, salvo que lo hayan desactivado. También aquella cuya respuesta alguien llama útil o no útil. Las menciones, los identificadores y las direcciones de correo que contenga se dejan fuera.',
      'Las demás preguntas no se anotan. Las últimas se mantienen en memoria con sus respuestas, sin quién las hizo, hasta que cambien los artículos o se reinicie el bot; de cada servidor las últimas 200, para que sus moderadores puedan probar un sinónimo.',
      'Si quieres que te avise cuando una pregunta tenga respuesta, tu identificador de usuario se guarda con la pregunta y tu idioma, hasta que te haya avisado, 180 días como mucho, o hasta que uses /privacidad olvidar.',
      'Que has dicho qué te parece una respuesta se mantiene una hora en memoria, como hash, para que nadie cuente dos veces.',
      'Un mensaje comparado no se conserva, salvo si es demasiado largo para su tarjeta: entonces se mantiene en memoria una hora, sin quién lo comparó, para que se pueda compartir el resultado.',
      'Para frenar las avalanchas de preguntas, la hora de tus últimas preguntas se mantiene en memoria unos segundos, o tanto como un servidor haga esperar entre dos preguntas. El lugar donde se compartió una respuesta se mantiene en memoria diez minutos.',
      'Una respuesta compartida muestra tu nombre, en un mensaje del canal, hasta que se borra o se retira.',
      'Lo que los moderadores ajustan, añaden y dictaminan para su servidor se guarda con los identificadores del servidor y de sus canales, sin quién lo hizo, hasta que lo borren o hasta 30 días después de que yo deje el servidor. Las copias de seguridad de quien administra el bot pueden contenerlo más tiempo.',
      'Un dictamen propuesto lleva un número de control de 16 bits hasta que se confirma. Encaja con miles de personas y no dice quién lo propuso, solo si lo confirma otra persona. Lo que un moderador aún no ha guardado se mantiene una hora en memoria.',
      'Los registros no contienen preguntas, mensajes, nombres ni identificadores de usuario.',
    ],
    nothingStored: 'No se guarda nada sobre ti.',
    nothingToForget: 'No se guarda nada sobre ti, así que no hay nada que borrar.',
    waits: 'Quieres que te avise cuando estas preguntas tengan respuesta:',
    moreWaits: (questions) =>
      `y ${count(questions, { one: 'pregunta más', many: 'preguntas más', other: 'preguntas más' })}`,
    elsewhere: (questions) =>
      `En otros servidores esperas la respuesta a ${count(questions, { one: 'pregunta', many: 'preguntas', other: 'preguntas' })}.`,
    marks: (marks) =>
      `${count(marks, { one: 'dictamen propuesto lleva', many: 'dictámenes propuestos llevan', other: 'dictámenes propuestos llevan' })} un número de control que encaja contigo.`,
    forgotten: (entries) =>
      `Borrado: ${count(entries, { one: 'entrada', many: 'entradas', other: 'entradas' })} sobre ti.`,
  },
  settings: {
    title: 'Ajustes de este servidor',
    saved: 'Guardado.',
    nothingChosen: 'No se cambió nada: elige al menos un ajuste.',
    answersPrivate: 'Las respuestas las ve solo quien pregunta, salvo que elija otra cosa.',
    answersPublic: 'Las respuestas las ven todos, salvo que el miembro elija otra cosa.',
    mentionsOn: 'Respondo a los mensajes que me mencionan.',
    mentionsOff: 'No respondo a los mensajes que me mencionan.',
    mentionsNowhere:
      'No respondo en ningún sitio a los mensajes que me mencionan: quien administra el bot lo ha desactivado.',
    cooldown: (seconds) => `Un miembro espera ${count(seconds, SECONDS)} entre dos preguntas.`,
    noCooldown: 'Los miembros no tienen que esperar entre dos preguntas.',
    language: (name) => `Idioma de lo que todos ven: ${name}`,
    guildLanguage: 'Idioma de lo que todos ven: el del servidor',
    missesKept: 'Las preguntas sin respuesta se guardan 30 días para los moderadores, sin quién las hizo.',
    missesNotKept: 'Las preguntas sin respuesta no se guardan para los moderadores.',
    twoModerators: 'Un dictamen lo confirma otro moderador que el que lo propuso.',
    oneModerator: 'Un solo moderador puede confirmar un dictamen.',
    baseOn: 'También se consulta el fondo de artículos que traigo.',
    baseOff: 'No se consulta el fondo de artículos que traigo.',
    channels: 'Canales que difieren:',
    quietThere: 'allí no respondo',
    privateThere: 'respuestas solo para el miembro',
    publicThere: 'respuestas para todos',
    moreChannels: (channels) =>
      `y ${count(channels, { one: 'canal más', many: 'canales más', other: 'canales más' })}`,
    confirmation: 'borrar todo',
    notConfirmed: (phrase) => `No se borró nada. Para confirmar, escribe ${quoted(phrase)}.`,
    deleted: 'Todo lo que se guardaba de este servidor está borrado.',
    guildOnly: 'Esto solo funciona en servidores que me han añadido.',
    managersOnly: 'Solo quienes pueden gestionar este servidor pueden cambiar sus ajustes.',
  },
  library,
  desk,
  rulings,
  trouble: {
    loading: 'Se están leyendo los artículos de este servidor. Vuelve a preguntar en un momento.',
    moderatorsOnly: 'Solo pueden usarlo quienes pueden gestionar los mensajes de todo el servidor.',
    sorry: (reference) =>
      `Lo siento, algo salió mal. Si vuelve a pasar, dale esta referencia a quien administra el bot: ${reference}`,
    mismatch: (reference) =>
      `Lo siento, una cita no coincidía con su artículo, así que no se muestra nada. Dale esta referencia a quien administra el bot: ${reference}`,
    cooldown: (seconds) => `Son muchas preguntas seguidas. Espera ${count(seconds, SECONDS)}, por favor.`,
    guildLimit: (seconds) =>
      `En este servidor se han hecho muchas preguntas. Espera ${count(seconds, SECONDS)}, por favor.`,
    guildCooldown: (seconds) =>
      `En este servidor hay una pausa entre dos preguntas. Espera ${count(seconds, SECONDS)}, por favor.`,
    quiet: 'En este canal no respondo. Pregunta en otro, por favor.',
    notSaved: (reference) =>
      `Lo siento, no se pudo guardar. Inténtalo más tarde. Si vuelve a pasar, dale esta referencia a quien administra el bot: ${reference}`,
    oldButton: 'Este botón es de una versión anterior. Vuelve a preguntar, por favor.',
    oldCommand: 'Este comando ha cambiado. Recarga Discord e inténtalo de nuevo, por favor.',
  },
};

import { counted } from '../counted.ts';
import type { LibraryCommandWords, LibraryWords } from '../library-words.ts';

const count = counted('es');
const digits = new Intl.NumberFormat('es');
const quoted = (text: string): string => `«${text}»`;
const ARTICLES = { one: 'artículo', many: 'de artículos', other: 'artículos' };
const PARAGRAPHS = { one: 'párrafo', many: 'de párrafos', other: 'párrafos' };
const SYNONYMS = { one: 'línea de sinónimos', many: 'de líneas de sinónimos', other: 'líneas de sinónimos' };

export const libraryCommand: LibraryCommandWords = {
  name: 'biblioteca',
  description: 'Los artículos de los que salen las respuestas en este servidor',
  subcommands: {
    add: { name: 'añadir', description: 'Añade un artículo: sube un archivo o pega su texto' },
    list: { name: 'lista', description: 'Muestra los artículos y cuánto sitio queda' },
    edit: {
      name: 'editar',
      description: 'Cambia lo que se indica de un artículo de este servidor',
      options: { article: { name: 'artículo', description: 'Qué artículo' } },
    },
    remove: {
      name: 'quitar',
      description: 'Quita un artículo de este servidor',
      options: { article: { name: 'artículo', description: 'Qué artículo' } },
    },
    synonyms: {
      name: 'sinónimos',
      description: 'Muestra los sinónimos de este servidor, para quitar alguno',
    },
    export: {
      name: 'exportar',
      description: 'Da los artículos y los sinónimos de este servidor en archivos',
    },
    base: {
      name: 'fondo',
      description: 'Usa el fondo, es decir, los artículos que trae el bot, o lo deja fuera',
      options: {
        state: {
          name: 'estado',
          description: 'Si las respuestas salen también del fondo',
          choices: { on: 'activado', off: 'desactivado' },
        },
      },
    },
  },
};

export const library: LibraryWords = {
  title: 'La biblioteca de este servidor',
  help: 'ver los artículos de este servidor, añadir o quitar alguno',
  fields: {
    title: 'Título',
    publisher: 'Medio',
    author: 'Autor',
    published: 'Fecha',
    url: 'Dirección',
  },
  field: (name, value) => `${name}: ${value}`,
  notStated: 'no se indica',
  form: {
    add: 'Añadir un artículo',
    edit: 'Editar un artículo',
    file: 'Archivo',
    fileHint: 'Texto, Markdown o una página web guardada (.txt, .md, .html), de 1 MB como mucho',
    text: 'O su texto',
    textHint: 'Si no tienes archivo: con líneas en blanco entre los párrafos',
    foundHint: 'Lo que dejes vacío se busca en el texto',
    dateAndAddress: 'Fecha y dirección',
    dateAndAddressHint: 'Cuándo se publicó y dónde. Basta una de las dos',
    dateHint: 'Cuándo se publicó: año, mes, día',
  },
  mistakes: {
    heading: 'No se guardó nada. Corrige esto e inténtalo de nuevo:',
    nothingGiven: 'No hay ni archivo ni texto. Sube lo uno o pega lo otro.',
    noTitle: 'El título está vacío. Un artículo necesita uno.',
    date: (typed) => `${quoted(typed)} no es un día. Escríbelo como 2024-05-31 o déjalo fuera.`,
    address: (typed) => `${quoted(typed)} no es una dirección web. Escríbela con https:// o déjala fuera.`,
    neither: (typed) =>
      `${quoted(typed)} no es ni un día ni una dirección web. Escríbelos como 2024-05-31 https://example.org/news o déjalos fuera.`,
    twice: 'Hay más de una fecha o más de una dirección. Deja solo una de cada.',
  },
  faults: {
    'bad-date': 'La fecha no es un día. Escríbela como 2024-05-31 o déjala fuera.',
    'bad-language': 'La página indica un idioma que no conozco. Pega mejor su texto.',
    'bad-url': 'La dirección no es una dirección web. Escríbela con https:// o déjala fuera.',
    busy: 'Se están leyendo otros artículos. Inténtalo de nuevo dentro de un minuto.',
    digest: 'Esto es un resumen en mi propio formato. Solo quien administra el bot puede añadir resúmenes.',
    entities: 'Esta página declara entidades propias, que no leo. Pega mejor su texto.',
    'no-paragraph':
      'No encontré en ello ningún párrafo de un artículo. Da frases enteras, con líneas en blanco entre los párrafos.',
    'no-title': 'No encontré en ello ningún título. Indica el título.',
    'not-text':
      'Esto no es texto. Guarda el artículo como texto sin formato o como página web, o pega su texto.',
    'not-utf8': 'El texto tiene una codificación que no sé leer. Guárdalo como UTF-8 o pégalo.',
    'sentence-too-long': 'Hay más de 4000 caracteres sin final de frase. Divídelos en frases.',
    'too-deep': 'Esta página está anidada a demasiada profundidad. Pega mejor su texto.',
    'too-large': 'Esto pasa de 1 MB. Da solo el artículo.',
    'too-many-elements': 'Esta página tiene demasiados elementos. Pega mejor su texto.',
    'too-many-lines': 'Esto tiene demasiadas líneas. Da solo el artículo.',
    'too-many-paragraphs': 'Esto tiene más de 5000 párrafos. Da solo el artículo.',
    'too-slow': 'Leer esto lleva demasiado tiempo. Pega mejor el texto.',
    unreadable: 'No puedo leer esto. Pega mejor el texto.',
  },
  uploads: {
    'foreign-host': 'Este archivo no está en Discord, así que no lo he traído. Súbelo en el formulario.',
    'too-large': 'Este archivo pasa de 1 MB. Da solo el artículo.',
    'too-slow': 'Traer el archivo llevó demasiado tiempo. Inténtalo de nuevo dentro de un momento.',
    unavailable: 'No se pudo traer el archivo. Súbelo otra vez.',
  },
  report: {
    title: 'Leído, pero aún sin guardar',
    kept: (paragraphs) =>
      `${count(paragraphs, { one: 'párrafo se queda', many: 'de párrafos se quedan', other: 'párrafos se quedan' })}:`,
    more: (more) => `y ${digits.format(more)} más`,
    dropped: (pieces) =>
      `${count(pieces, { one: 'trozo se deja fuera', many: 'de trozos se dejan fuera', other: 'trozos se dejan fuera' })}:`,
    droppedNothing: 'No se deja nada fuera.',
    reasons: {
      advertisement: 'Publicidad',
      'biography of the author': 'Sobre el autor',
      'byline or date line': 'Firma o fecha',
      caption: 'Pie de foto',
      'comment line': 'Comentarios',
      'cookie line': 'Aviso de cookies',
      'copyright line': 'Derechos de autor',
      credits: 'Créditos',
      'follow line': 'Invitación a seguir',
      'heading of what was dropped': 'Encabezado de lo que se deja fuera',
      'headline of another article': 'Titular de otro artículo',
      'headline that nothing follows': 'Titular al que no sigue nada',
      'image credit': 'Crédito de la imagen',
      link: 'Enlace',
      'name of the author': 'Nombre del autor',
      'newsletter line': 'Boletín',
      'related article': 'Artículo relacionado',
      'section of the site': 'Sección del sitio',
      separator: 'Separador',
      'share line': 'Invitación a compartir',
      'site line': 'Línea del sitio',
      tags: 'Etiquetas',
      'title, given otherwise': 'Título, indicado de otro modo',
    },
    publisherGuessed: (publisher) =>
      `El medio se ha supuesto por el final de la página: ${publisher}. Si es otro, cancela e indícalo.`,
    noDate: 'No se encontró fecha de publicación. Puedes añadirla más tarde.',
    noYear: (written) => `El texto dice ${quoted(written)}, pero sin año. Puedes añadir la fecha más tarde.`,
    unsureDate: (written) =>
      `La fecha ${quoted(written)} se puede leer de dos maneras. Puedes añadirla más tarde.`,
    twin: (title) =>
      `Parece que esto ya está en la biblioteca: ${quoted(title)} tiene el mismo título o empieza igual.`,
    fileCounts: 'Diste un archivo y un texto. Leí el archivo y dejé el texto aparte.',
    room: (articles, ofArticles, paragraphs, ofParagraphs) =>
      `Con él, este servidor tiene ${digits.format(articles)} de ${count(ofArticles, ARTICLES)} propios y ${digits.format(paragraphs)} de ${count(ofParagraphs, PARAGRAPHS)}.`,
  },
  saved: (title, paragraphs) => `Guardado: ${quoted(title)}, ${count(paragraphs, PARAGRAPHS)}.`,
  answersNow: 'Desde ahora salen respuestas de él.',
  notSaved: 'No se guardó nada.',
  draftGone:
    'Esto ya no espera a que se guarde: se guardó o se dejó, o ha pasado una hora. Mira en la lista y añádelo otra vez si falta.',
  full: {
    articles: (most) =>
      `No hay sitio: un servidor puede tener ${count(most, ARTICLES)} propios. Quita uno y guarda otra vez.`,
    paragraphs: (most) =>
      `No hay sitio: los artículos de un servidor pueden tener ${count(most, PARAGRAPHS)} en total. Quita uno y guarda otra vez.`,
    text: 'No hay sitio: los textos de un servidor pueden ocupar 16 MB en total. Quita un artículo y guarda otra vez.',
  },
  list: {
    own: (articles, ofArticles, paragraphs, ofParagraphs) =>
      `De este servidor: ${digits.format(articles)} de ${count(ofArticles, ARTICLES)}, ${digits.format(paragraphs)} de ${count(ofParagraphs, PARAGRAPHS)}.`,
    baseOn: (articles) => `El fondo, que traigo yo, está activado: ${count(articles, ARTICLES)}.`,
    baseOff: (command) => `El fondo, que traigo yo, está desactivado. Para activarlo: ${command}`,
    synonyms: (synonyms, command) => `${count(synonyms, SYNONYMS)} de este servidor: ${command}`,
    ofServer: 'de este servidor',
    ofBase: 'del fondo',
    empty: (command) =>
      `No hay ningún artículo, así que cada pregunta queda sin respuesta. Para añadir uno: ${command}`,
  },
  noOwn: (typed) => `Este servidor no tiene ningún artículo propio ${quoted(typed)}.`,
  belongsToBase: (title, command) =>
    `${quoted(title)} es parte del fondo, que es el mismo en todos los servidores. Para dejar fuera todo el fondo: ${command}`,
  articleGone: 'Este artículo ya no está.',
  removal: {
    title: '¿Quitar este artículo?',
    effect: 'Ya no saldrán respuestas de él, y no se podrá recuperar.',
    cited: (rulings) =>
      `${count(rulings, { one: 'dictamen lo cita y ya no se muestra', many: 'de dictámenes lo citan y ya no se muestran', other: 'dictámenes lo citan y ya no se muestran' })} sin él:`,
    changed: 'El artículo ha cambiado entretanto, así que no se quitó. Así es ahora.',
    done: (title) => `Quitado: ${quoted(title)}.`,
  },
  edit: {
    saved: 'Guardado.',
    unchanged: 'No se cambió nada.',
    changed:
      'El artículo ha cambiado desde que abriste el formulario, así que no se guardó nada. Ábrelo otra vez.',
  },
  synonyms: {
    title: 'Los sinónimos de este servidor',
    none: (command) =>
      `Este servidor no tiene sinónimos propios. Se añaden donde quedaron preguntas sin respuesta: ${command}`,
    removed: (line) => `Quitado: ${line}`,
    gone: 'Esta línea ya no está.',
  },
  export: {
    done: (articles, synonyms) =>
      `La biblioteca propia de este servidor: ${count(articles, ARTICLES)}, ${count(synonyms, SYNONYMS)}.`,
    use: 'Los archivos son los de una carpeta de artículos, para que otro bot como yo pueda usarlos. El fondo no está entre ellos.',
    nothing: 'No hay nada que exportar: este servidor no tiene artículos ni sinónimos propios.',
    tooLarge: (size, most) =>
      `La exportación ocupa ${digits.format(size)} MB, y Discord admite aquí ${digits.format(most)} MB. Quita lo que ya no haga falta o pide una copia a quien administra el bot.`,
  },
  base: {
    on: (base, own) =>
      `El fondo está activado. Las respuestas salen de sus ${count(base, ARTICLES)} y de ${digits.format(own)} de este servidor.`,
    off: (own) =>
      `El fondo está desactivado. Las respuestas salen solo de la biblioteca de este servidor: ${count(own, ARTICLES)}.`,
    nothingLeft: (command) =>
      `El fondo está desactivado y este servidor no tiene artículos propios: cada pregunta quedará sin respuesta hasta que añadas uno. Para añadir uno: ${command}`,
  },
};

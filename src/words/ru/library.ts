import { counted } from '../counted.ts';
import type { LibraryCommandWords, LibraryWords } from '../library-words.ts';

const count = counted('ru');
const digits = new Intl.NumberFormat('ru');
const quoted = (text: string): string => `«${text}»`;
const ARTICLES = { one: 'статья', few: 'статьи', other: 'статей' };
// Behind “из”: not the form in which a dictionary has it.
const OF_ARTICLES = { one: 'статьи', other: 'статей' };
const PARAGRAPHS = { one: 'абзац', few: 'абзаца', other: 'абзацев' };
const OF_PARAGRAPHS = { one: 'абзаца', other: 'абзацев' };
const SYNONYMS = { one: 'строка синонимов', few: 'строки синонимов', other: 'строк синонимов' };

export const libraryCommand: LibraryCommandWords = {
  name: 'библиотека',
  description: 'Статьи, по которым на этом сервере даются ответы',
  subcommands: {
    add: { name: 'добавить', description: 'Добавить статью: загрузить файл или вставить её текст' },
    list: { name: 'список', description: 'Показать статьи и сколько места осталось' },
    edit: {
      name: 'изменить',
      description: 'Изменить сведения о статье этого сервера',
      options: { article: { name: 'статья', description: 'Какая статья' } },
    },
    remove: {
      name: 'убрать',
      description: 'Убрать статью этого сервера',
      options: { article: { name: 'статья', description: 'Какая статья' } },
    },
    synonyms: { name: 'синонимы', description: 'Показать синонимы этого сервера, чтобы убрать лишние' },
    export: { name: 'выгрузить', description: 'Получить статьи и синонимы этого сервера в файлах' },
    base: {
      name: 'основа',
      description: 'Использовать основу — статьи, которые есть у самого бота, — или обходиться без неё',
      options: {
        state: {
          name: 'состояние',
          description: 'Отвечать ли и по основе',
          choices: { on: 'включить', off: 'выключить' },
        },
      },
    },
  },
};

export const library: LibraryWords = {
  title: 'Библиотека этого сервера',
  help: 'посмотреть статьи этого сервера, добавить или убрать их',
  fields: {
    title: 'Заголовок',
    publisher: 'Издание',
    author: 'Автор',
    published: 'Дата',
    url: 'Адрес',
  },
  field: (name, value) => `${name}: ${value}`,
  notStated: 'не указано',
  form: {
    add: 'Добавить статью',
    edit: 'Изменить сведения о статье',
    file: 'Файл',
    fileHint: 'Текст, Markdown или сохранённая веб-страница (.txt, .md, .html), не больше 1 МБ',
    text: 'Или её текст',
    textHint: 'Если файла нет: с пустыми строками между абзацами',
    foundHint: 'Что останется пустым, будет найдено в тексте',
    dateAndAddress: 'Дата и адрес',
    dateAndAddressHint: 'Когда и где она опубликована. Хватит и одного из двух',
    dateHint: 'Когда она опубликована: год, месяц, день',
  },
  mistakes: {
    heading: 'Ничего не сохранено. Исправьте это и попробуйте ещё раз:',
    nothingGiven: 'Нет ни файла, ни текста. Загрузите первое или вставьте второе.',
    noTitle: 'Заголовок пуст. Статье он нужен.',
    date: (typed) => `${quoted(typed)} — это не день. Напишите его как 2024-05-31 или оставьте поле пустым.`,
    address: (typed) =>
      `${quoted(typed)} — это не веб-адрес. Напишите его с https:// или оставьте поле пустым.`,
    neither: (typed) =>
      `${quoted(typed)} — это не день и не веб-адрес. Напишите их как 2024-05-31 https://example.org/news или оставьте поле пустым.`,
    twice: 'Здесь больше одной даты или больше одного адреса. Оставьте по одному.',
  },
  faults: {
    'bad-date': 'Дата — это не день. Напишите её как 2024-05-31 или не указывайте.',
    'bad-language': 'На странице указан язык, которого я не знаю. Лучше вставьте её текст.',
    'bad-url': 'Адрес — это не веб-адрес. Напишите его с https:// или не указывайте.',
    busy: 'Сейчас читаются другие статьи. Попробуйте ещё раз через минуту.',
    digest: 'Это пересказ в моём собственном формате. Пересказы может добавить только владелец бота.',
    entities: 'Эта страница объявляет собственные сущности, а их я не читаю. Лучше вставьте её текст.',
    'no-paragraph':
      'В этом не нашлось ни одного абзаца статьи. Нужны целые предложения и пустые строки между абзацами.',
    'no-title': 'В этом не нашлось заголовка. Укажите заголовок.',
    'not-text':
      'Это не текст. Сохраните статью как простой текст или как веб-страницу либо вставьте её текст.',
    'not-utf8': 'Кодировку этого текста я не могу прочитать. Сохраните его в UTF-8 или вставьте.',
    'sentence-too-long': 'Здесь больше 4000 знаков без конца предложения. Разделите их на предложения.',
    'too-deep': 'У этой страницы слишком глубокая вложенность. Лучше вставьте её текст.',
    'too-large': 'Это больше 1 МБ. Дайте одну только статью.',
    'too-many-elements': 'На этой странице слишком много элементов. Лучше вставьте её текст.',
    'too-many-lines': 'Здесь слишком много строк. Дайте одну только статью.',
    'too-many-paragraphs': 'Здесь больше 5000 абзацев. Дайте одну только статью.',
    'too-slow': 'Чтение занимает слишком много времени. Лучше вставьте текст.',
    unreadable: 'Это не удаётся прочитать. Лучше вставьте текст.',
  },
  uploads: {
    'foreign-host': 'Этот файл лежит не в Discord, поэтому я его не загружал. Прикрепите его в форме.',
    'too-large': 'Этот файл больше 1 МБ. Дайте одну только статью.',
    'too-slow': 'Загрузка файла заняла слишком много времени. Попробуйте ещё раз чуть позже.',
    unavailable: 'Файл не удалось получить. Загрузите его ещё раз.',
  },
  report: {
    title: 'Прочитано, но ещё не сохранено',
    kept: (paragraphs) =>
      `${count(paragraphs, { one: 'абзац остаётся', few: 'абзаца остаются', other: 'абзацев остаются' })}:`,
    more: (more) => `и ещё ${digits.format(more)}`,
    dropped: (pieces) =>
      `${count(pieces, { one: 'кусок отброшен', few: 'куска отброшены', other: 'кусков отброшены' })}:`,
    droppedNothing: 'Ничего не отброшено.',
    reasons: {
      advertisement: 'Реклама',
      'biography of the author': 'Об авторе',
      'byline or date line': 'Подпись или дата',
      caption: 'Подпись к снимку',
      'comment line': 'Комментарии',
      'cookie line': 'Сообщение о куки',
      'copyright line': 'Авторские права',
      credits: 'Участники',
      'follow line': 'Призыв подписаться',
      'heading of what was dropped': 'Заголовок отброшенного',
      'headline of another article': 'Заголовок другой статьи',
      'headline that nothing follows': 'Заголовок, за которым ничего нет',
      'image credit': 'Автор изображения',
      link: 'Ссылка',
      'name of the author': 'Имя автора',
      'newsletter line': 'Рассылка',
      'related article': 'Статья по теме',
      'section of the site': 'Раздел сайта',
      separator: 'Разделитель',
      'share line': 'Призыв поделиться',
      'site line': 'Строка сайта',
      tags: 'Метки',
      'title, given otherwise': 'Заголовок, указанный иначе',
    },
    publisherGuessed: (publisher) =>
      `Издание угадано по концу страницы: ${publisher}. Если это другое, отмените и укажите его.`,
    noDate: 'Дата публикации не нашлась. Её можно добавить позже.',
    noYear: (written) => `В тексте сказано ${quoted(written)}, но без года. Дату можно добавить позже.`,
    unsureDate: (written) => `Дату ${quoted(written)} можно прочитать двояко. Её можно добавить позже.`,
    twin: (title) =>
      `Похоже, это уже есть в библиотеке: у ${quoted(title)} тот же заголовок или то же начало.`,
    fileCounts: 'Даны и файл, и текст. Прочитан файл, а текст оставлен в стороне.',
    room: (articles, ofArticles, paragraphs, ofParagraphs) =>
      `С ней у этого сервера будет ${digits.format(articles)} из ${count(ofArticles, OF_ARTICLES)} и ${digits.format(paragraphs)} из ${count(ofParagraphs, OF_PARAGRAPHS)}.`,
  },
  saved: (title, paragraphs) => `Сохранено: ${quoted(title)}, ${count(paragraphs, PARAGRAPHS)}.`,
  answersNow: 'Теперь ответы даются и по ней.',
  notSaved: 'Ничего не сохранено.',
  draftGone:
    'Это больше не ждёт сохранения: оно сохранено или отменено, или прошёл час. Загляните в список и добавьте статью ещё раз, если её там нет.',
  full: {
    articles: (most) =>
      `Места нет: у сервера может быть ${count(most, ARTICLES)}. Уберите одну и сохраните ещё раз.`,
    paragraphs: (most) =>
      `Места нет: в статьях сервера вместе может быть ${count(most, PARAGRAPHS)}. Уберите одну статью и сохраните ещё раз.`,
    text: 'Места нет: тексты сервера вместе могут занимать 16 МБ. Уберите одну статью и сохраните ещё раз.',
  },
  list: {
    own: (articles, ofArticles, paragraphs, ofParagraphs) =>
      `У этого сервера: ${digits.format(articles)} из ${count(ofArticles, OF_ARTICLES)}, ${digits.format(paragraphs)} из ${count(ofParagraphs, OF_PARAGRAPHS)}.`,
    baseOn: (articles) => `Основа, то есть мои статьи, включена: ${count(articles, ARTICLES)}.`,
    baseOff: (command) => `Основа, то есть мои статьи, выключена. Чтобы включить её: ${command}`,
    synonyms: (synonyms, command) => `${count(synonyms, SYNONYMS)} этого сервера: ${command}`,
    ofServer: 'этого сервера',
    ofBase: 'из основы',
    empty: (command) =>
      `Нет ни одной статьи, поэтому каждый вопрос остаётся без ответа. Чтобы добавить статью: ${command}`,
  },
  noOwn: (typed) => `У этого сервера нет своей статьи ${quoted(typed)}.`,
  belongsToBase: (title, command) =>
    `${quoted(title)} входит в основу, которая на всех серверах одна. Чтобы обходиться без всей основы: ${command}`,
  articleGone: 'Этой статьи больше нет.',
  removal: {
    title: 'Убрать эту статью?',
    effect: 'По ней больше не будет ответов, и вернуть её нельзя.',
    cited: (rulings) =>
      `${count(rulings, { one: 'решение ссылается на неё и без неё не показывается', few: 'решения ссылаются на неё и без неё не показываются', other: 'решений ссылаются на неё и без неё не показываются' })}:`,
    changed: 'Статья с тех пор изменилась, поэтому она не убрана. Вот какая она теперь.',
    done: (title) => `Убрано: ${quoted(title)}.`,
  },
  edit: {
    saved: 'Сохранено.',
    unchanged: 'Ничего не изменено.',
    changed:
      'Статья изменилась с тех пор, как вы открыли форму, поэтому ничего не сохранено. Откройте её ещё раз.',
  },
  synonyms: {
    title: 'Синонимы этого сервера',
    none: (command) =>
      `У этого сервера нет своих синонимов. Их добавляют там, где вопросы остались без ответа: ${command}`,
    removed: (line) => `Убрано: ${line}`,
    gone: 'Этой строки больше нет.',
  },
  export: {
    done: (articles, synonyms) =>
      `Собственная библиотека этого сервера: ${count(articles, ARTICLES)}, ${count(synonyms, SYNONYMS)}.`,
    use: 'Файлы такие, какие лежат в папке со статьями, поэтому их сможет использовать и другой такой бот. Основы среди них нет.',
    nothing: 'Выгружать нечего: у этого сервера нет своих статей и синонимов.',
    tooLarge: (size, most) =>
      `Выгрузка занимает ${digits.format(size)} МБ, а Discord принимает здесь ${digits.format(most)} МБ. Уберите то, что больше не нужно, или попросите копию у владельца бота.`,
  },
  base: {
    on: (base, own) =>
      `Основа включена. Ответы даются по основе: ${count(base, ARTICLES)}, и по статьям этого сервера: ${digits.format(own)}.`,
    off: (own) =>
      `Основа выключена. Ответы даются только по библиотеке этого сервера: ${count(own, ARTICLES)}.`,
    nothingLeft: (command) =>
      `Основа выключена, а своих статей у этого сервера нет: каждый вопрос останется без ответа, пока вы не добавите статью. Чтобы добавить её: ${command}`,
  },
};

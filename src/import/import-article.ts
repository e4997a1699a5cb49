import { extname } from 'node:path';
import type { Article } from '../corpus/article.ts';
import { languageTag, webAddress } from '../corpus/article-fields.ts';
import { cleanLine } from '../corpus/clean-text.ts';
import { isIsoDay } from '../corpus/iso-day.ts';
import { MAX_PARAGRAPHS } from '../corpus/limits.ts';
import { numbered } from '../corpus/parse-article.ts';
import type { Block, Source, StatedFields } from './block.ts';
import { checkOptions } from './check-options.ts';
import { decodeSource } from './decode-source.ts';
import type { Dropped } from './dropped.ts';
import { ImportError } from './import-error.ts';
import type { ImportOptions } from './import-options.ts';
import { joinBlocks } from './join-blocks.ts';
import { markdownSource } from './markdown-source.ts';
import { plainBlocks } from './plain-blocks.ts';
import { sift } from './sift.ts';
import { slug } from './slug.ts';

/** What became of a file. */
export interface ImportedArticle {
  readonly article: Article;
  /** The paragraphs' texts, in order. */
  readonly kept: readonly string[];
  readonly dropped: readonly Dropped[];
  /** What the operator may want to check or to add. */
  readonly notes: readonly string[];
}

const TITLED_BY_FIRST_LINE = new Set(['.txt', '.text', '.md', '.markdown']);
const HTML = new Set(['.html', '.htm', '.xhtml']);

/** In characters; nothing longer is a headline. */
const LONGEST_TITLE = 500;

/** A page in more pieces is no article, and sifting it would take minutes. */
const MOST_BLOCKS = 4 * MAX_PARAGRAPHS;

async function readSource(extension: string, bytes: Uint8Array): Promise<Source> {
  if (HTML.has(extension)) {
    const page = decodeSource(bytes, true);
    // jsdom takes longer to load than everything else together.
    const { htmlSource } = await import('./html-source.ts');
    return htmlSource(page);
  }
  if (!TITLED_BY_FIRST_LINE.has(extension)) {
    throw new ImportError(
      `"${extension}" is no kind of file it reads; save the article as .txt, .md or .html`,
    );
  }
  const text = decodeSource(bytes, false);
  return extension.startsWith('.m') ? markdownSource(text) : { stated: {}, blocks: plainBlocks(text) };
}

/** One clean line for each field that says something. */
function cleanFields(fields: StatedFields): StatedFields {
  const url = fields.url === undefined ? undefined : webAddress(fields.url);
  const language = fields.language === undefined ? undefined : languageTag(fields.language);
  const { publisher, author } = fields;
  const title = fields.title?.slice(0, LONGEST_TITLE);
  const [published, updated] = [fields.published, fields.updated].map((day) =>
    isIsoDay(day ?? '') ? day : undefined,
  );
  const entries = Object.entries({ title, publisher, author, published, updated, url, language })
    .map(([key, value]) => [key, cleanLine(value ?? '')] as const)
    .filter(([, value]) => value !== '');
  return Object.fromEntries(entries);
}

function inOrder(dropped: readonly Dropped[], blocks: readonly Block[]): Dropped[] {
  const place = new Map(blocks.map(({ text }, index) => [text, index]));
  return [...dropped].sort((a, b) => (place.get(a.text) ?? 0) - (place.get(b.text) ?? 0));
}

/**
 * Turns a saved page into an article: finds title, byline and date, and leaves out what is not the article's text.
 *
 * @param fileName Tells the format (.txt, .md, .html) and, unless an id is given, the id.
 * @throws {ImportError} When the file or an option cannot be used.
 */
export async function importArticle(
  fileName: string,
  bytes: Uint8Array,
  options: ImportOptions = {},
): Promise<ImportedArticle> {
  checkOptions(options);
  const extension = extname(fileName).toLowerCase();
  const {
    keepAll = false,
    id = slug(fileName.slice(0, fileName.length - extension.length)),
    ...given
  } = options;
  const source = await readSource(extension, bytes);
  if (source.blocks.length > MOST_BLOCKS) {
    throw new ImportError(`it has ${source.blocks.length} lines of text; save the article alone`);
  }
  // The parser of dates takes its time to load.
  const [{ readHeader }, { dropTail }, { missingDate }] = await Promise.all([
    import('./read-header.ts'),
    import('./drop-tail.ts'),
    import('./missing-date.ts'),
  ]);

  const own = cleanFields({ ...source.stated, ...given });
  const language = own.language ?? 'en';
  const header = readHeader(source.blocks, own, source.stated.title === undefined, language);
  const sifted = sift(header.blocks);
  const tail = dropTail(sifted.kept, header.stated.author, language);
  const skipped = header.dropped.map(({ text }): Block => ({ kind: 'text', text, linked: false }));
  const kept = joinBlocks(keepAll ? [...skipped, ...header.blocks] : tail.blocks);
  const dropped = keepAll
    ? []
    : inOrder([...header.dropped, ...sifted.dropped, ...tail.dropped], source.blocks);

  const { title, ...rest } = cleanFields({ ...tail.stated, ...header.stated });
  if (title === undefined) throw new ImportError('no title was found; give it with --title');
  if (kept.length === 0)
    throw new ImportError('no paragraph of an article was found; --keep-all keeps everything');
  if (kept.length > MAX_PARAGRAPHS) {
    throw new ImportError(
      `it has ${kept.length} paragraphs, and ${MAX_PARAGRAPHS} is the most; save the article alone`,
    );
  }
  const publisher = rest.publisher ?? tail.outlet ?? sifted.site;
  const notes: string[] = [];
  if (rest.publisher === undefined && publisher !== undefined) {
    notes.push(
      `The publisher is taken from the end of the page; if it is not ${publisher}, give it with --publisher.`,
    );
  }
  if (rest.published === undefined) notes.push(missingDate(kept, header.unsureDates, language));
  const article: Article = {
    id,
    title,
    ...rest,
    ...(publisher === undefined ? {} : { publisher }),
    language,
    text: 'article',
    paragraphs: numbered(id, kept),
  };
  return { article, kept, dropped, notes };
}

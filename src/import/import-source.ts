import type { Article } from '../corpus/article.ts';
import { languageTag, webAddress } from '../corpus/article-fields.ts';
import { cleanLine } from '../corpus/clean-text.ts';
import { isIsoDay } from '../corpus/iso-day.ts';
import { MAX_PARAGRAPHS } from '../corpus/limits.ts';
import { numbered } from '../corpus/parse-article.ts';
import type { Block, Source, StatedFields } from './block.ts';
import { decodeSource } from './decode-source.ts';
import type { Dropped } from './dropped.ts';
import { ImportError } from './import-error.ts';
import type { ImportNote } from './import-note.ts';
import type { ImportOptions } from './import-options.ts';
import type { ImportedArticle } from './imported-article.ts';
import { joinBlocks } from './join-blocks.ts';
import { markdownSource } from './markdown-source.ts';
import { partParagraph } from './part-paragraph.ts';
import { plainBlocks } from './plain-blocks.ts';
import { sift } from './sift.ts';
import type { SourceFormat } from './source-format.ts';

/** In characters; nothing longer is a headline. */
const LONGEST_TITLE = 500;
/** In characters; nothing longer names anybody. */
const LONGEST_NAME = 200;
/** In characters; a longer one is no address, and cannot be cut. */
const LONGEST_ADDRESS = 2000;

/** A page in more pieces is no article, and sifting it would take minutes. */
const MOST_BLOCKS = 4 * MAX_PARAGRAPHS;

async function readSource(format: SourceFormat, bytes: Uint8Array): Promise<Source> {
  const text = decodeSource(bytes, format === 'html');
  switch (format) {
    case 'html': {
      // jsdom takes longer to load than everything else together.
      const { htmlSource } = await import('./html-source.ts');
      return htmlSource(text);
    }
    case 'markdown':
      return markdownSource(text);
    case 'text':
      return { stated: {}, blocks: plainBlocks(text) };
  }
}

/** One clean line for each field that says something. */
function cleanFields(fields: StatedFields): StatedFields {
  const address = fields.url === undefined ? undefined : webAddress(fields.url);
  const url = (address?.length ?? 0) > LONGEST_ADDRESS ? undefined : address;
  const language = fields.language === undefined ? undefined : languageTag(fields.language);
  const title = fields.title?.slice(0, LONGEST_TITLE);
  const [publisher, author] = [fields.publisher, fields.author].map((name) => name?.slice(0, LONGEST_NAME));
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
 * @param options As `checkOptions` has found them good.
 * @param idOf Makes the article's id of its title.
 * @throws {ImportError} When no article can be made of it.
 */
export async function importSource(
  format: SourceFormat,
  bytes: Uint8Array,
  { keepAll = false, ...given }: Omit<ImportOptions, 'id'>,
  idOf: (title: string) => string,
): Promise<ImportedArticle> {
  const source = await readSource(format, bytes);
  if (source.blocks.length > MOST_BLOCKS) {
    throw new ImportError(
      'too-many-lines',
      `it has ${source.blocks.length} lines of text; save the article alone`,
    );
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
  const kept = joinBlocks(keepAll ? [...skipped, ...header.blocks] : tail.blocks).flatMap(partParagraph);
  const dropped = keepAll
    ? []
    : inOrder([...header.dropped, ...sifted.dropped, ...tail.dropped], source.blocks);

  const { title, ...rest } = cleanFields({ ...tail.stated, ...header.stated });
  if (title === undefined) throw new ImportError('no-title', 'no title was found; give it with --title');
  if (kept.length === 0)
    throw new ImportError(
      'no-paragraph',
      'no paragraph of an article was found; --keep-all keeps everything',
    );
  if (kept.length > MAX_PARAGRAPHS) {
    throw new ImportError(
      'too-many-paragraphs',
      `it has ${kept.length} paragraphs, and ${MAX_PARAGRAPHS} is the most; save the article alone`,
    );
  }
  const publisher = rest.publisher ?? tail.outlet ?? sifted.site;
  const notes: ImportNote[] = [];
  if (rest.publisher === undefined && publisher !== undefined) {
    notes.push({ kind: 'publisher-guessed', publisher });
  }
  if (rest.published === undefined) notes.push(missingDate(kept, header.unsureDates, language));
  const id = idOf(title);
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

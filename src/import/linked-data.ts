/** What schema.org data in a page says of its article, as written. */
export interface LinkedData {
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly url?: string;
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listed(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    // Pages get their data wrong, and their text is there all the same.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function names(value: unknown): string | undefined {
  const all = listed(value)
    .map((entry) => text(isObject(entry) ? entry.name : entry))
    .filter((name) => name !== undefined && !/^https?:/.test(name));
  return all.length === 0 ? undefined : all.slice(0, 8).join(', ');
}

/** Reads the first article among a page's JSON-LD blocks. What cannot be read says nothing. */
export function linkedData(sources: readonly string[]): LinkedData {
  const article = sources
    .flatMap((source) => listed(parsed(source)))
    .flatMap((entry) => (isObject(entry) && '@graph' in entry ? listed(entry['@graph']) : [entry]))
    .filter(isObject)
    .find((entry) => listed(entry['@type']).some((type) => ARTICLE.test(String(type))));
  if (article === undefined) return {};
  const fields = {
    title: text(article.headline),
    publisher: names(article.publisher),
    author: names(article.author),
    published: text(article.datePublished),
    updated: text(article.dateModified),
    url: text(article.url),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

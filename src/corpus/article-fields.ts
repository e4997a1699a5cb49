import type { Article } from './article.ts';
import type { Problem } from './corpus-error.ts';
import type { FrontMatterField } from './front-matter.ts';
import { isIsoDay } from './iso-day.ts';
import { nearest } from './nearest.ts';

/** What front matter says of an article. */
export type ArticleFields = Omit<Article, 'id' | 'paragraphs'>;

type Key = keyof ArticleFields;
type Values = Partial<Record<Key, string>>;

/** The keys of front matter, in the order in which they are written. */
export const FIELD_KEYS: readonly Key[] = [
  'title',
  'publisher',
  'author',
  'published',
  'updated',
  'url',
  'text',
  'language',
];

/** What other programs call these. */
const OTHER_NAMES: Readonly<Record<string, Key>> = {
  byline: 'author',
  by: 'author',
  date: 'published',
  datepublished: 'published',
  headline: 'title',
  lang: 'language',
  link: 'url',
  modified: 'updated',
  outlet: 'publisher',
  site: 'publisher',
  source: 'publisher',
};

function isKey(key: string): key is Key {
  return FIELD_KEYS.some((known) => known === key);
}

function unknownKey(key: string): string {
  const meant = OTHER_NAMES[key.toLowerCase()] ?? nearest(key, FIELD_KEYS);
  const remedy = meant === undefined ? `the keys are ${FIELD_KEYS.join(', ')}` : `did you mean "${meant}"?`;
  return `unknown key "${key}"; ${remedy}`;
}

/** The web address as browsers write it, or undefined when it is not one. */
export function webAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}

/** The language tag as BCP 47 writes it, or undefined when it is not one. */
export function languageTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What is wrong with a value, and the remedy. */
function fault(key: Key, value: string): string | undefined {
  switch (key) {
    case 'published':
    case 'updated':
      return isIsoDay(value)
        ? undefined
        : `${key} "${value}" is not a day; write it as 2024-05-31, or leave it out`;
    case 'url':
      return webAddress(value) ? undefined : `url "${value}" is not a web address; write it with https://`;
    case 'text':
      return value === 'article' || value === 'digest'
        ? undefined
        : `text "${value}" is unknown; write article (the publisher's words) or digest (a retelling)`;
    case 'language':
      return languageTag(value)
        ? undefined
        : `language "${value}" is not a language tag; write one like en or pt-BR`;
    case 'title':
    case 'publisher':
    case 'author':
      return undefined;
  }
}

/** Reads the fields of front matter; `undefined` when a problem was added to `problems`. An empty value is none. */
export function readArticleFields(
  found: readonly FrontMatterField[],
  problems: Problem[],
): ArticleFields | undefined {
  const before = problems.length;
  const seen = new Map<string, number>();
  const values: Values = {};
  for (const { key, value, line } of found) {
    const earlier = seen.get(key);
    seen.set(key, line);
    if (!isKey(key)) problems.push({ line, message: unknownKey(key) });
    else if (earlier !== undefined)
      problems.push({ line, message: `"${key}" stands on line ${earlier} already; keep one of the two` });
    else if (value !== undefined && value !== '') {
      const message = fault(key, value);
      if (message === undefined) values[key] = value;
      else problems.push({ line, message });
    }
  }
  const { title, text, language = 'en', url, ...rest } = values;
  const unreadable = found.some(({ key, value }) => key === 'title' && value === undefined);
  if (title === undefined && !unreadable) {
    problems.push({
      line: seen.get('title') ?? 1,
      message: 'no title; write "title: ..." in the front matter',
    });
  }
  if (title === undefined || problems.length > before) return undefined;
  const address = url === undefined ? undefined : webAddress(url);
  return {
    title,
    ...rest,
    ...(address === undefined ? {} : { url: address }),
    language: languageTag(language) ?? language,
    text: text === 'digest' ? 'digest' : 'article',
  };
}

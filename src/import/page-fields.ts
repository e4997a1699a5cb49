import { webAddress } from '../corpus/article-fields.ts';
import { cleanLine } from '../corpus/clean-text.ts';
import type { StatedFields } from './block.ts';
import { linkedData } from './linked-data.ts';
import { statedDates } from './stated-date.ts';

const AUTHOR = ['author', 'article:author', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator'];
const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publish-date',
  'dc.date',
  'dcterms.created',
  'date',
];
const UPDATED = ['article:modified_time', 'datemodified', 'og:updated_time', 'last-modified'];
/** Longer values are no titles and no names. */
const LONGEST = 1000;
const SAVED_FROM = /<!-- saved from url=\(\d+\)(\S+) -->/;

/** The day that a machine-readable date states, as its publisher's clock had it. */
function isoDay(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  return /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0] ?? statedDates(date.slice(0, 100), 'en')[0]?.day;
}

/** The content of the page's meta tags by name, property or itemprop in lower case; the first of each counts. */
function metaTags(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = cleanLine((tag.getAttribute('content') ?? '').slice(0, LONGEST));
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = tag.getAttribute(attribute)?.toLowerCase();
      if (name && content !== '' && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}

/** The headline without the " | Site" that some pages put behind it. */
function headline(title: string | undefined, site: string | undefined): string | undefined {
  if (title === undefined || site === undefined) return title;
  const [, before = '', after = ''] = /^(.+) [|–—-] ([^|–—]+)$/.exec(title) ?? [];
  return before !== '' && after.toLowerCase() === site.toLowerCase() ? before : title;
}

/** The one main heading of the article, if the page has just one. */
function mainHeading(document: Document): string | undefined {
  for (const place of ['article h1', 'main h1', 'h1']) {
    const [heading, second] = document.querySelectorAll(place);
    if (heading) return second ? undefined : cleanLine((heading.textContent ?? '').slice(0, LONGEST));
  }
  return undefined;
}

/** What a page states of its article in machine-readable form: JSON-LD first, then meta tags, then `<time>`. */
export function pageFields(document: Document, html: string): StatedFields {
  const data = linkedData(
    [...document.querySelectorAll('script[type="application/ld+json"]')].map((tag) => tag.textContent ?? ''),
  );
  const meta = metaTags(document);
  const first = (names: readonly string[]): string | undefined =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined && !/^https?:/.test(value));
  const time = document.querySelector('article time[datetime], main time[datetime]');
  const publisher = data.publisher ?? meta.get('og:site_name');
  const published =
    isoDay(data.published) ?? isoDay(first(PUBLISHED)) ?? isoDay(time?.getAttribute('datetime') ?? undefined);
  const updated = isoDay(data.updated) ?? isoDay(first(UPDATED));
  const url = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    meta.get('og:url'),
    data.url,
    SAVED_FROM.exec(html.slice(0, 2000))?.[1],
  ].find((address) => address && webAddress(address));
  const fields = {
    title: data.title ?? headline(meta.get('og:title'), publisher) ?? mainHeading(document),
    publisher,
    author: data.author ?? first(AUTHOR)?.replace(/^by\s+/i, ''),
    published,
    updated: updated === published ? undefined : updated,
    url,
    language: document.documentElement.getAttribute('lang') ?? undefined,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
}

import { runInNewContext } from 'node:vm';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { cleanLine } from '../corpus/clean-text.ts';
import type { Source } from './block.ts';
import { htmlBlocks } from './html-blocks.ts';
import { ImportError } from './import-error.ts';
import { pageFields } from './page-fields.ts';
import { bylineAuthor } from './person-name.ts';

/** Ten times what the longest news page takes. */
const MOST_MILLISECONDS = 10_000;
/** News pages have some thousands. */
const MOST_ELEMENTS = 50_000;
/** Deeper trees overflow the stack of the libraries. */
const DEEPEST = 400;

/**
 * XML's own declarations. A browser reads none of them, and a page that brings some wants to see them read. Each try
 * ends at the next tag, so that no heap of beginnings takes its time.
 */
const DECLARATIONS = /<!entity\b|<!doctype[^<>[]*\[/i;

/** Elements that a page leaves open by right, or that hold nothing. */
const LOOSE_TAG =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|html|head|body)$/;

/**
 * Refuses, in time proportional to its length, a page whose tree would be absurdly deep or large: the parser takes
 * quadratic time and memory for tags that are opened over and over.
 */
function checkNesting(html: string): void {
  const open = new Map<string, number>();
  let elements = 0;
  for (const [, slash, name = ''] of html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1|$)/gi, '')
    .matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    const tag = name.toLowerCase();
    if (slash === '') elements += 1;
    if (LOOSE_TAG.test(tag)) continue;
    const depth = Math.max(0, (open.get(tag) ?? 0) + (slash === '' ? 1 : -1));
    open.set(tag, depth);
    if (depth > DEEPEST)
      throw new ImportError(
        'too-deep',
        'its HTML is nested too deeply; save the text of the article as .txt',
      );
  }
  if (elements > MOST_ELEMENTS) {
    throw new ImportError(
      'too-many-elements',
      `its HTML has more than ${MOST_ELEMENTS} elements; save the text of the article as .txt`,
    );
  }
}

function depthOf(root: Element): number {
  let deepest = 0;
  let depth = 0;
  let node: Element | null = root;
  while (node !== null) {
    deepest = Math.max(deepest, depth);
    if (node.firstElementChild) {
      node = node.firstElementChild;
      depth += 1;
      continue;
    }
    while (node !== null && node !== root && !node.nextElementSibling) {
      node = node.parentElement;
      depth -= 1;
    }
    node = node === root || node === null ? null : node.nextElementSibling;
  }
  return deepest;
}

function readPage(html: string): Source {
  // Nothing runs and nothing is fetched: scripts and resources are off unless they are asked for.
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  if (depthOf(document.documentElement) > DEEPEST * 2) {
    throw new ImportError('too-deep', 'its HTML is nested too deeply; save the text of the article as .txt');
  }
  const fields = pageFields(document, html);
  const reader = new Readability<Element>(document, {
    maxElemsToParse: MOST_ELEMENTS,
    serializer: (node) => node as Element,
  });
  const found = reader.parse();
  const { title, byline } = found ?? {};
  const author = bylineAuthor(`By ${cleanLine(byline ?? '').replace(/^by\b:? /i, '')}`);
  const stated = {
    ...(title ? { title } : {}),
    ...(author === undefined ? {} : { author }),
    ...fields,
  };
  return { stated, blocks: found?.content ? htmlBlocks(found.content) : [] };
}

function isTimeout(error: unknown): boolean {
  // Made in another context, so it is no instance of this one's Error.
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}

/**
 * Reads a saved web page: what it states of itself, and the blocks of its article as the reader view of Firefox finds
 * them.
 *
 * @param milliseconds How long it may take.
 * @throws {ImportError} When the page is too deep, too large or takes too long.
 */
export function htmlSource(html: string, milliseconds = MOST_MILLISECONDS): Source {
  if (DECLARATIONS.test(html)) {
    throw new ImportError(
      'entities',
      'its HTML declares entities of its own; save the text of the article as .txt',
    );
  }
  checkNesting(html);
  try {
    // A context of its own only for the time limit: it stops whatever the libraries do.
    return runInNewContext('read()', { read: () => readPage(html) }, { timeout: milliseconds }) as Source;
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(
      isTimeout(error) ? 'too-slow' : 'unreadable',
      'its HTML cannot be read; save the text of the article as .txt',
      { cause: error },
    );
  }
}

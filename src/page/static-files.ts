import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where `npm run build` puts the page, seen from dist/src/page and from src/page. */
const FOLDERS = ['../../page', '../../dist/page'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const ENCODINGS = { br: '.br', gzip: '.gz' } as const;

/** Serves the files of the page as they were built: compressed beforehand, and not sent again where they are known. */
export class StaticFiles {
  readonly #folder: string;
  readonly #names: ReadonlySet<string>;

  /** @throws {Error} Where the page was not built. */
  constructor() {
    const built = FOLDERS.map((folder) => [folder, filesIn(folder)] as const).find(([, names]) =>
      names.includes('page.js'),
    );
    if (built === undefined)
      throw new Error('The page is not built: run npm run build, or start with --no-page');
    const [folder, names] = built;
    this.#folder = folder;
    this.#names = new Set(names);
  }

  /** The answer to a request for a file; undefined where there is none of that name. */
  response(name: string, acceptEncoding: string, knownTag: string | undefined): Response | undefined {
    const type = TYPES[extname(name)];
    if (!this.#names.has(name) || type === undefined) return undefined;
    const encoding = (['br', 'gzip'] as const).find(
      (each) => acceptEncoding.includes(each) && this.#names.has(`${name}${ENCODINGS[each]}`),
    );
    const bytes = readFileSync(
      join(this.#folder, `${name}${encoding === undefined ? '' : ENCODINGS[encoding]}`),
    );
    const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
    const headers = { etag: tag, 'cache-control': 'no-cache', vary: 'accept-encoding', 'content-type': type };
    if (knownTag === tag) return new Response(null, { status: 304, headers });
    return new Response(bytes, {
      headers: encoding === undefined ? headers : { ...headers, 'content-encoding': encoding },
    });
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      name.split(sep).join(posix.sep),
    );
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

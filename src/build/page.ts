import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

// Run by `npm run build`, from dist/src/build: makes of page/ what a browser loads, with compressed copies beside it.
const root = fileURLToPath(new URL('../../../', import.meta.url));
const source = join(root, 'page');
const target = join(root, 'dist/page');

mkdirSync(join(target, 'flags'), { recursive: true });
const flags = join(dirname(createRequire(import.meta.url).resolve('country-flag-icons/package.json')), '3x2');
const pictures = readdirSync(flags).filter((name) => /^[A-Z]{2}\.svg$/.test(name));
await build({
  entryPoints: { page: join(source, 'main.ts') },
  outdir: target,
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['es2023', 'chrome120', 'firefox121', 'safari17'],
  legalComments: 'linked',
  define: { FLAG_PICTURES: JSON.stringify(pictures.map((name) => name.slice(0, 2))) },
  logLevel: 'warning',
});
for (const name of ['index.html', 'icon.svg']) cpSync(join(source, name), join(target, name));
for (const name of pictures) cpSync(join(flags, name), join(target, 'flags', name));
for (const name of ['index.html', 'icon.svg', 'page.js', 'page.css']) {
  const bytes = readFileSync(join(target, name));
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  writeFileSync(join(target, `${name}.br`), brotliCompressSync(bytes, quality));
  writeFileSync(join(target, `${name}.gz`), gzipSync(bytes, { level: 9 }));
}

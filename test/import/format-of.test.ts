import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { formatOf } from '../../src/import/format-of.ts';

const FLOOD = 'The small port of Brinehaven will take its tide mill apart.';

describe('formatOf', () => {
  it.each([
    ['html', `<!DOCTYPE html>\n<title>Mill</title><p>${FLOOD}`],
    ['html', `\ufeff  \n<html lang="en"><body>${FLOOD}`],
    ['html', `<?xml version="1.0"?>\n<!-- saved -->\n<html xmlns="x"><body>${FLOOD}`],
    ['html', `<p>${FLOOD}</p>`],
    ['html', `<section class="x"><script>1</script><body class="y">${FLOOD}`],
    ['markdown', `---\ntitle: Mill\n---\n\n${FLOOD}`],
    ['markdown', `# Mill moves\n\n<p align="center">${FLOOD}</p>`],
    ['markdown', `Mill moves\n==========\n\n${FLOOD}`],
    ['markdown', `Mill moves\n\n${FLOOD} [More](https://lantern.example/mill)`],
    ['text', `Mill moves\n\n${FLOOD}`],
    ['text', `Mill moves\n${FLOOD}\nIt is [there](https://lantern.example/mill)\n${FLOOD}`],
    ['text', `#mill is no heading, nor is 3 < 4 or a <place> a tag\n\n${FLOOD}`],
    ['text', '- - -'],
    ['text', ''],
  ])('tells %s by its content: %j', (format, content) => {
    expect(formatOf(Buffer.from(content))).toBe(format);
  });

  it('reads pages in the encoding that they declare', () => {
    const page = Buffer.from('<meta charset="windows-1252"><p>\xe9', 'latin1');
    expect(formatOf(page)).toBe('html');
  });

  it.each([
    ['not-text', 'an archive, as .docx is', Buffer.from('PK\x03\x04word/document.xml')],
    ['not-text', 'a PDF', Buffer.from('%PDF-1.7 the mill moves')],
    ['not-text', 'something packed', gzipSync(FLOOD)],
    ['not-text', 'a picture', Buffer.from('89504e470d0a1a0a', 'hex')],
    ['not-text', 'rich text', Buffer.from('{\\rtf1 The mill moves}')],
    ['not-text', 'NUL bytes', Buffer.from('The mill\0 moves')],
    ['not-utf8', 'UTF-16', Buffer.from(`\ufeff${FLOOD}`, 'utf16le')],
    ['not-utf8', 'other encodings', Buffer.from('Caf\xe9 by the mill', 'latin1')],
  ])('refuses as %s: %s', (fault, _, bytes) => {
    expect(() => formatOf(bytes)).toThrow(expect.objectContaining({ fault }));
  });
});

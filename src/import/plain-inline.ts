const ESCAPED = /\\([!-/:-@[-`{-~])/g;
/** Escaped characters wait in the private use area while the marks are taken away. */
const HIDDEN = 0xe000;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  rdquo: '”',
  rsquo: '’',
};

function entity(whole: string, name: string): string {
  const code = /^#x([\da-f]{1,6})$/i.exec(name)?.[1];
  const decimal = /^#(\d{1,7})$/.exec(name)?.[1];
  const point = code === undefined ? Number(decimal) : Number.parseInt(code, 16);
  if (point > 0 && point <= 0x10ffff) return String.fromCodePoint(point);
  return ENTITIES[name] ?? whole;
}

/** The words of a line of Markdown: no pictures, no tags, links as their text, no marks of emphasis. */
export function plainInline(markdown: string): string {
  return markdown
    .replace(ESCAPED, (_, letter: string) => String.fromCharCode(HIDDEN + letter.charCodeAt(0)))
    .replace(/!\[[^[\]]{0,500}\](?:\([^()]{0,1000}\)|\[[^[\]]{0,100}\])/g, ' ')
    .replace(/\[\^[\w-]{1,40}\]/g, '')
    .replace(
      /\[([^[\]]{0,500})\](?:\([^()]{0,1000}(?:\([^()]{0,200}\)[^()]{0,500})?\)|\[[^[\]]{0,100}\])/g,
      '$1',
    )
    .replace(/<(https?:[^<>\s]{1,1000})>/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, ' ')
    .replace(/\*{2,3}(?=\S)([^*]+)\*{2,3}/g, '$1')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*]+)(?<=\S)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_{1,3}(?=\S)([^_]+)(?<=\S)_{1,3}(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/`{1,3}([^`]+)`{1,3}/g, '$1')
    .replace(/&(#?\w{1,10});/g, entity)
    .replace(/[\ue000-\ue07f]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - HIDDEN));
}

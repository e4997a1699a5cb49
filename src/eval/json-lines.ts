/**
 * Reads a set in JSON Lines; blank lines and lines that begin with `#` are skipped.
 *
 * @param file the name that errors give
 * @param read reads one line; it is told where that stands
 * @throws Error that names the file and the line of an id that is taken, and whatever `read` throws
 */
export function parseJsonLines<T extends { readonly id: string }>(
  text: string,
  file: string,
  read: (line: string, place: string) => T,
): T[] {
  const rows: T[] = [];
  const lineOfId = new Map<string, number>();
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const place = `${file}:${index + 1}`;
    const row = read(line, place);
    const earlier = lineOfId.get(row.id);
    if (earlier !== undefined)
      throw new Error(`${place}: id ${row.id} is taken by line ${earlier}; give it another`);
    lineOfId.set(row.id, index + 1);
    rows.push(row);
  }
  return rows;
}

/** A readable id made of a name: letters and digits of any script in lower case, without accents, hyphens between. */
export function slug(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return [...(words ?? []).join('-')].slice(0, 60).join('').replace(/-$/, '') || 'article';
}

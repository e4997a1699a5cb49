import { slug } from './slug.ts';

/** In UTF-16 units. */
const LONGEST = 60;
/** Windows opens a device where a file has such a name, whatever follows its first dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

function cut(id: string, length: number): string {
  let kept = '';
  for (const letter of id) {
    if (kept.length + letter.length > length) break;
    kept += letter;
  }
  return kept.replace(/-$/, '');
}

/**
 * An id for an article, made of its title: letters, digits and hyphens, at most 60 characters, a file name everywhere.
 *
 * @param taken Ids that it must differ from, also where case does not count.
 */
export function articleIdFor(title: string, taken: Iterable<string>): string {
  const others = new Set([...taken].map((id) => id.normalize('NFC').toLowerCase()));
  const name = slug(title);
  const base = DEVICE.test(name) ? `article-${name}` : name;
  let id = cut(base, LONGEST);
  for (let number = 2; others.has(id); number += 1) {
    const suffix = `-${number}`;
    id = cut(base, LONGEST - suffix.length) + suffix;
  }
  return id;
}

/** Endings by which English makes a noun, an adjective or a verb of another word; longer ones first. */
const ENDINGS = [
  'ation',
  'ition',
  'ement',
  'ator',
  'ment',
  'ance',
  'ence',
  'tion',
  'sion',
  'ship',
  'hood',
  'ness',
  'less',
  'able',
  'ible',
  'ity',
  'ive',
  'ion',
  'ist',
  'ism',
  'ful',
  'ant',
  'ent',
  'ure',
  'age',
  'ize',
  'ise',
  'ify',
  'dom',
  'er',
  'or',
  'al',
  'ic',
  'ar',
  'ee',
  'y',
  'i',
  'e',
];
const SHORTEST_ROOT = 5;

/**
 * What the words of a family share behind all endings: `direct` for the stems of direct, director and directive.
 * Coarser than a stem, so it only ever adds a weaker reading.
 */
export function rootOf(stem: string): string {
  let root = stem;
  for (const ending of ENDINGS) {
    if (root.endsWith(ending) && root.length - ending.length >= SHORTEST_ROOT) {
      root = root.slice(0, -ending.length);
      break;
    }
  }
  return root;
}

/**
 * Reads the name of a part of a set.
 *
 * @throws Error when there is no such part
 */
export function readSplit(name: string | undefined): 'dev' | 'test' | undefined {
  if (name === undefined || name === 'dev' || name === 'test') return name;
  throw new Error(`--split is dev or test, not ${name}`);
}

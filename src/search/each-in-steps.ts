/** So many paragraphs are read at once: a few ms of work. */
const AT_ONCE = 20;

/** Does something with each of a list's paragraphs or articles, some of them with each step. */
export function* eachInSteps<T>(
  list: readonly T[],
  work: (item: T, place: number) => void,
): Generator<undefined> {
  for (const [place, item] of list.entries()) {
    work(item, place);
    if ((place + 1) % AT_ONCE === 0) yield;
  }
}

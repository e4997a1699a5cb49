/** Which part of a year or month is meant. */
export type DatePart = 'start' | 'middle' | 'end' | 'first half' | 'second half';

const PARTS: readonly (readonly [DatePart, RegExp])[] = [
  ['end', /\b(?:end|close|late)\b/i],
  ['start', /\b(?:beginning|start|turn|early)\b/i],
  ['middle', /\b(?:middle|mid)\b/i],
  ['first half', /\bfirst half\b/i],
  ['second half', /\bsecond half\b/i],
];

export function partOf(wording: string): DatePart | undefined {
  return PARTS.find(([, pattern]) => pattern.test(wording))?.[0];
}

/** The first and the last of so many months or days that belong to a part. */
export function thirdOf(part: DatePart, count: number): readonly [number, number] {
  const third = Math.ceil(count / 3);
  switch (part) {
    case 'start':
      return [1, third];
    case 'middle':
      return [third, count - third + 1];
    case 'end':
      return [count - third + 1, count];
    case 'first half':
      return [1, Math.ceil(count / 2)];
    case 'second half':
      return [Math.ceil(count / 2) + 1, count];
  }
}

import type { OfKind } from '../cards/of-kind.ts';

/** Writes a value as some parts of a custom_id, and reads it back. */
export interface Codec<T> {
  readonly parts: number;
  write(value: T): readonly string[];
  /** Undefined where the parts are none that it has written. */
  read(parts: readonly string[]): { readonly value: T } | undefined;
}

/** A codec for each field of a shape, in the order in which they are written. */
export type Shape<T> = { readonly [K in keyof T]-?: Codec<T[K]> };

/** The shapes of a union, by its kinds. */
export type Shapes<U extends { readonly kind: string }> = {
  readonly [K in U['kind']]: Shape<Omit<OfKind<U, K>, 'kind'>>;
};

/** Raised when what was written before would be read as something else. */
const VERSION = '1';

/** `1:page:2::dRtO3wZk`: the version, the kind and each part; absent parts are empty. */
export function encode<U extends { readonly kind: string }>(value: U, shapes: Shapes<U>): string {
  const fields = value as Readonly<Record<string, unknown>>;
  const parts = codecsOf(shapes, value.kind).flatMap(([name, codec]) => codec.write(fields[name]));
  return [VERSION, value.kind, ...parts].join(':');
}

/** Undefined for whatever this version has not made. */
export function decode<U extends { readonly kind: string }>(id: string, shapes: Shapes<U>): U | undefined {
  const [version, kind = '', ...parts] = id.split(':');
  if (version !== VERSION || !Object.hasOwn(shapes, kind)) return undefined;
  const value: Record<string, unknown> = { kind };
  let at = 0;
  for (const [name, codec] of codecsOf(shapes, kind)) {
    const read = codec.read(parts.slice(at, at + codec.parts));
    if (read === undefined) return undefined;
    if (read.value !== undefined) value[name] = read.value;
    at += codec.parts;
  }
  return at === parts.length ? (value as U) : undefined;
}

function codecsOf(shapes: object, kind: string): [name: string, codec: Codec<unknown>][] {
  return Object.entries(
    (shapes as Readonly<Record<string, Readonly<Record<string, Codec<unknown>>>>>)[kind] ?? {},
  );
}

/** A text of one part. */
export function text(pattern: RegExp): Codec<string> {
  return {
    parts: 1,
    write: (value) => [value],
    read: ([part = '']) => (pattern.test(part) ? { value: part } : undefined),
  };
}

/** A whole number of at most so many digits. */
export function count(digits: number): Codec<number> {
  return {
    parts: 1,
    write: (value) => [String(value)],
    read: ([part = '']) =>
      part.length <= digits && /^(?:0|[1-9]\d*)$/.test(part) ? { value: Number(part) } : undefined,
  };
}

export const flag: Codec<boolean> = {
  parts: 1,
  write: (value) => [value ? '1' : '0'],
  read: ([part = '']) => (/^[01]$/.test(part) ? { value: part === '1' } : undefined),
};

/** What may be absent: an empty part. */
export function optional(codec: Codec<string>): Codec<string | undefined> {
  return {
    parts: 1,
    write: (value) => (value === undefined ? [''] : codec.write(value)),
    read: (parts) => (parts[0] === '' ? { value: undefined } : codec.read(parts)),
  };
}

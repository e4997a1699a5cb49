import type { Reader } from '../src/cards/reader.ts';
import type { Context } from '../src/command/context.ts';

/** Why nothing can be shared here, in the member's words; undefined where it can. */
export function obstacleIn({ sharing, words }: Context): string | undefined {
  const { alone, mayNotWrite, externalOff } = words.private.share;
  switch (sharing) {
    case 'possible':
      return undefined;
    case 'alone':
      return alone;
    case 'may-not-write':
      return mayNotWrite;
    case 'external-off':
      return externalOff;
  }
}

/** The member who asks, as the reader of a card. */
export function memberIn(context: Context): Reader {
  return { kind: 'member', obstacle: obstacleIn(context) };
}

/** Who and where one is, as the page's address says behind the `#`, so that it is the same after loading anew. */
export interface Address {
  readonly user: string;
  readonly language: string;
  /** Id of the channel that is open; empty for the first there is. */
  readonly channel: string;
}

/** No name, language and id are longer than this together. In UTF-16 units. */
const LONGEST = 200;

/** What is not written there, or cannot be read, is empty. */
export function readAddress(hash: string): Address {
  const [user = '', language = '', channel = ''] = hash
    .slice(0, LONGEST)
    .replace(/^#/, '')
    .split('/')
    .map(decoded);
  return { user, language, channel };
}

export function writeAddress({ user, language, channel }: Address): string {
  return `#${[user, language, channel].map(encodeURIComponent).join('/')}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A `%` that somebody typed.
    return '';
  }
}

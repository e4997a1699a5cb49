import { escapeMarkdown } from './escape-markdown.ts';

const LONGEST_ADDRESS = 512;
/** Signs that may stand in an address and would mean something to Discord. */
const TROUBLESOME = /[()<>[\]{}\\"'`*|~^\s]/g;
/** Discord shows a link whose label looks like another address as it stands, and loses its way in brackets. */
const NO_LABEL = /[[\]]|:\/\/|\bwww\.|[\p{L}\p{N}-]\.[a-z]{2,}/iu;

/**
 * `[label](address)`; undefined where the address is not one of the web, hides where it leads behind a name, or is too
 * long, or where the label cannot be one.
 *
 * @param label plain, on one line.
 */
export function maskedLink(label: string, url: string): string | undefined {
  const address = safeAddress(url);
  return address === undefined || label === '' || NO_LABEL.test(label)
    ? undefined
    : `[${escapeMarkdown(label)}](${address})`;
}

function safeAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, username, password, hostname, href } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  if (username !== '' || password !== '' || hostname.startsWith('[')) return undefined;
  const address = href.replace(TROUBLESOME, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return address.length <= LONGEST_ADDRESS ? address : undefined;
}

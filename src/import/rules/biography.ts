import { isPersonName } from '../person-name.ts';

/** What the last paragraph of a page says of its author. */
export interface Biography {
  readonly name: string;
  /** The paper or site that employs the author. */
  readonly outlet?: string;
}

const VERB = /^(?:is|was|has|covers|writes|reports|joined|works|edits|leads|began|contributes|serves)\b/;
const APPOSITION = /^(?:an?|who|our)\b/;
const TRADE =
  /\b(?:editor|editorial|reporter|writer|writes|journalist|correspondent|columnist|contributor|contributes|contributing|author|blogger|critic|producer|freelancer?|intern|staff|covers|reports|photographer|newsroom|bureau chief)\b/i;
const OUTLET =
  /\b(?:editor|reporter|writer|journalist|correspondent|columnist|critic|producer|chief) (?:at|for|with|of) (?:[Tt]he )?((?:\p{Lu}[\p{L}\p{N}&'’-]*(?:\.[\p{L}\p{N}]+)*)(?: \p{Lu}[\p{L}\p{N}&'’-]*(?:\.[\p{L}\p{N}]+)*){0,4})/u;

/** Reads a paragraph that introduces its author ("Ada Novak is a senior editor at ..."). */
export function readBiography(text: string): Biography | undefined {
  const about = text.replace(/^about (?:the )?authors?:? /i, '');
  const start = about.slice(0, 400);
  const words = start.split(' ');
  for (let count = 5; count >= 2; count -= 1) {
    const name = words.slice(0, count).join(' ').replace(/,$/, '');
    if (!isPersonName(name)) continue;
    const rest = words.slice(count).join(' ');
    if (!(words[count - 1]?.endsWith(',') ? APPOSITION : VERB).test(rest)) continue;
    if (!TRADE.test(rest.slice(0, 200))) return undefined;
    const outlet = OUTLET.exec(rest)?.[1];
    return outlet === undefined ? { name } : { name, outlet };
  }
  return undefined;
}

/** What Discord puts into a message's text for things that are no words: each stands for a name, a picture or an address. */
const TAG =
  /<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|t:-?\d+(?::[a-zA-Z])?|id:\w+|\/[^<>:\n]+:\d+)>|<?\bhttps?:\/\/[^\s<>]+>?/g;
/** `[label](address)`, of which only the label is read. */
const MASKED_LINK = /\[([^[\]\n]*)\]\(<?https?:\/\/[^\s()<>]+>?\)/g;
const FENCE = /```[\s\S]*?```/g;

/**
 * A message's words: without mentions, custom emoji, timestamps, addresses and blocks of code. Lines stay apart. It may
 * hold markup of other kinds, and is plain text from here on.
 */
export function withoutMarkup(message: string): string {
  return message.replace(FENCE, '\n').replace(MASKED_LINK, '$1').replace(TAG, ' ');
}

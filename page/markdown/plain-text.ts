import type { Block, Inline } from './markdown.ts';
import { readBlocks } from './read-blocks.ts';
import { showTime } from './show-time.ts';
import type { Known } from './to-nodes.ts';

/** What a message says, in one line, without marks and pictures. */
export function plainText(markdown: string, known: Known): string {
  return textOfBlocks(readBlocks(markdown), known).replaceAll(/\s+/g, ' ').trim();
}

function textOfBlocks(blocks: readonly Block[], known: Known): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'pre':
          return block.text;
        case 'quote':
          return textOfBlocks(block.blocks, known);
        case 'list':
          return block.items.map((item) => textOfBlocks(item, known)).join(' ');
        default:
          return block.inner.map((part) => textOfPart(part, known)).join('');
      }
    })
    .join(' ');
}

function textOfPart(part: Inline, known: Known): string {
  switch (part.kind) {
    case 'spoiler':
      return known.words.spoiler;
    case 'time':
      return showTime(part.seconds, part.style, known.language, Date.now());
    case 'user':
      return `@${known.userName(part.id) ?? known.words.unknown}`;
    case 'channel':
      return `#${known.channelName(part.id) ?? known.words.unknown}`;
    case 'role':
    case 'flag':
      return '';
    case 'command':
    case 'everyone':
    case 'emoji':
      return part.name;
    default:
      return 'inner' in part ? part.inner.map((each) => textOfPart(each, known)).join('') : part.text;
  }
}

import type { LineForm } from './request-lines.ts';

/** A message to hold against the articles. */
export interface Message {
  readonly text: string;
  /** All of it is one quotation. */
  readonly quote: boolean;
}

/**
 * A line with a message.
 *
 * @param quote whether a message that does not say so itself is one quotation
 */
export function messageForm(quote: boolean): LineForm<Message> {
  return {
    prefix: 'c',
    plain: (text) => ({ text, quote }),
    fromObject: ({ text, quote: own = quote }) => {
      if (typeof text !== 'string') return 'no text; write {"id": "...", "text": "..."}';
      if (typeof own !== 'boolean')
        return '"quote" is neither true nor false; write one of them, or leave it out';
      return { request: { text, quote: own } };
    },
  };
}

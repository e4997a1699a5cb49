import type { Article } from '../../corpus/article.ts';
import type { SynonymRule } from '../../corpus/synonyms.ts';
import { parseJsonLines } from '../json-lines.ts';
import type { LabelledMessage } from './labelled-message.ts';
import { readMessage } from './message-row.ts';
import { expandTemplates } from './template.ts';

/** A story with the messages to hold against it. */
export interface MessageSet {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly synonyms: readonly SynonymRule[];
  readonly messages: readonly LabelledMessage[];
}

/**
 * Reads labelled messages in JSON Lines; `test/checks/README.md` explains the keys.
 *
 * @param articles those whose words its templates stand for
 * @param file the name that errors give
 * @throws Error that names the file, the line and what is at fault there
 */
export function parseMessages(text: string, articles: readonly Article[], file: string): LabelledMessage[] {
  const messages = parseJsonLines(text, file, (line, place) =>
    readMessage(line, place, (words) => expandTemplates(words, articles, place)),
  );
  if (messages.length === 0) throw new Error(`${file} holds no message; write one JSON object per line`);
  return messages;
}

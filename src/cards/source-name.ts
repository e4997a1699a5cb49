import type { Article } from '../corpus/article.ts';
import { shorten } from './shorten.ts';

/** In UTF-16 units. */
const LONGEST_NAME = 60;

/** What an article is called where there is no room for all that is known of it: its publisher, else its title. */
export function sourceName({ publisher, title }: Article): string {
  return shorten(publisher ?? title, LONGEST_NAME);
}

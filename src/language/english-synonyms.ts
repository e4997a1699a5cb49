import { ACTS } from './synonyms/acts.ts';
import { BEGINNING_AND_ENDING } from './synonyms/beginning-and-ending.ts';
import { BUSINESS } from './synonyms/business.ts';
import { CHAT_WORDS } from './synonyms/chat-words.ts';
import { GOVERNMENT } from './synonyms/government.ts';
import { LAW_AND_WAR } from './synonyms/law-and-war.ts';
import { MEDIA_AND_CULTURE } from './synonyms/media-and-culture.ts';
import { NATURE_AND_HEALTH } from './synonyms/nature-and-health.ts';
import { NUMBERS_AND_TIME } from './synonyms/numbers-and-time.ts';
import { PEOPLE_AND_WORK } from './synonyms/people-and-work.ts';
import { PHRASAL_VERBS } from './synonyms/phrasal-verbs.ts';
import { PLACES_AND_TRANSPORT } from './synonyms/places-and-transport.ts';
import { SAYING_AND_THINKING } from './synonyms/saying-and-thinking.ts';
import { TECHNOLOGY } from './synonyms/technology.ts';
import { VERBS_AND_QUALITIES } from './synonyms/verbs-and-qualities.ts';

export { BRITISH_AMERICAN } from './synonyms/british-american.ts';
export { WORD_FAMILIES } from './synonyms/word-families.ts';

// All lists are in the Solr format: `a, b, c` meet each other, `a => b, c` reads a as b or c and not the other way, `#` heads
// a theme. A word may stand in several groups, one for each of its senses; groups are not chained. Forms that the Porter
// stemmer joins stand once: whoever reads a list stems both sides. One-way groups lead from the word of a chat to that of
// an article, where the other direction would mislead (`drop => discontinue`).

/** Words and short phrases that may stand for each other in a question about one fact: close, but not the same word. */
export const ENGLISH_SYNONYMS = [
  BEGINNING_AND_ENDING,
  BUSINESS,
  GOVERNMENT,
  SAYING_AND_THINKING,
  VERBS_AND_QUALITIES,
  PEOPLE_AND_WORK,
  LAW_AND_WAR,
  PLACES_AND_TRANSPORT,
  NUMBERS_AND_TIME,
  MEDIA_AND_CULTURE,
  TECHNOLOGY,
  NATURE_AND_HEALTH,
  ACTS,
  PHRASAL_VERBS,
  CHAT_WORDS,
].join('');

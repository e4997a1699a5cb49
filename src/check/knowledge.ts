import type { MentionContexts } from '../answer/mention-contexts.ts';
import type { ParagraphIndex } from '../search/paragraph-index.ts';
import type { Thesaurus } from '../search/thesaurus.ts';
import type { Publishers } from './attribution/named-publisher.ts';
import type { NameLookup } from './detail/names/name-lookup.ts';
import type { ParagraphFinder } from './detail/paragraph-finder.ts';
import type { PrintedNames } from './message/printed-names.ts';
import type { WordIndex } from './quotation/word-index.ts';

/** What checking needs to know of the corpus, whatever its synonyms; derived from the index alone. */
export interface CorpusKnowledge {
  readonly index: ParagraphIndex;
  readonly contexts: MentionContexts;
  readonly words: WordIndex;
  readonly finder: ParagraphFinder;
  readonly names: PrintedNames;
  readonly publishers: Publishers;
  readonly lookUp: NameLookup;
}

/** All that checking needs to know. */
export interface CheckKnowledge extends CorpusKnowledge {
  readonly thesaurus: Thesaurus;
}

import type { Corpus } from '../corpus/load.ts';
import type { Story } from '../story.ts';

/** The articles that every guild begins with: those of the corpus folder, and the story that was made of them. */
export interface Base {
  readonly corpus: Corpus;
  readonly story: Story;
}

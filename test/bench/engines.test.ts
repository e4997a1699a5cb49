import { expect, test } from 'vitest';
import { articleOf } from '../eval/ferry-story.ts';
import { ENGINES } from './engines/engines.ts';

const collection = {
  articles: [
    articleOf('harbour', ['The mayor opened a school.', 'The old ferries winter in the dock (and "rust").']),
    articleOf('tides', ['High water comes at noon.']),
  ],
  synonyms: [],
  questions: [],
};

test.each(Object.keys(ENGINES))(
  '%s finds the paragraph that holds most of the words, whatever signs stand around them',
  async (name) => {
    const build = await ENGINES[name]?.();
    const engine = await build?.(collection);
    const first = await engine?.search('where do "ferries" -winter quietly: (dock*)?');
    expect([first?.article, first?.paragraph]).toEqual(['harbour', 2]);
  },
);

import { articleReport } from '../../src/cards/library/article-report.ts';
import { twinOf } from '../../src/cards/library/twin-of.ts';
import type { Submits } from '../../src/command/presses.ts';
import { cleanLine } from '../../src/corpus/clean-text.ts';
import { forModerators } from '../for-moderators.ts';
import { privateCard } from '../private-card.ts';
import { readDateAndAddress } from './date-and-address.ts';
import { mistakesCard } from './mistakes-card.ts';
import { readGiven } from './read-given.ts';

/** Reads an article that was given, and shows what it would be; nothing is saved yet. */
export const addArticle: Submits['add-article'] = (_, filled, context) =>
  forModerators(context, async ({ library, drafts }) => {
    const words = context.words.private;
    const [title, publisher] = ['title', 'publisher'].map((name) => cleanLine(filled.text(name)));
    const { published, url, mistakes } = readDateAndAddress(filled.text('date-and-address'), words);
    const file = filled.file('file');
    const text = filled.text('text');
    const nothing = file === undefined && text === '' ? [words.library.mistakes.nothingGiven] : [];
    if (nothing.length + mistakes.length > 0) {
      return privateCard(mistakesCard([...nothing, ...mistakes], words));
    }
    const given = await readGiven(
      async () =>
        library.read(file === undefined ? text : await file.read(), {
          ...(title ? { title } : {}),
          ...(publisher ? { publisher } : {}),
          ...(published === undefined ? {} : { published }),
          ...(url === undefined ? {} : { url }),
        }),
      words,
    );
    if (given.kind === 'refused') return privateCard(mistakesCard([given.why], words));
    const { imported } = given;
    const beside = {
      draft: drafts.keep({ kind: 'article', article: imported.article }),
      used: library.used,
      twin: twinOf(imported.article, library.articles)?.title,
      isBoth: file !== undefined && text !== '',
    };
    return privateCard(articleReport(imported, beside, words));
  });

import type { Card } from '../../src/cards/card.ts';
import { subcommand } from '../../src/command.ts';
import { zipOf } from '../../src/corpus/zip-of.ts';
import { forModerators } from '../for-moderators.ts';
import { privateCard, privateNotice } from '../private-card.ts';
import { exportedFiles } from './exported-files.ts';
import { ownArticles } from './own-articles.ts';

const MEGABYTE = 1024 * 1024;
const NAME = 'footnote-library.zip';

/** Gives what the guild has of its own, as the files of a folder of articles. */
export const exportLibrary = subcommand({
  name: 'export',
  options: {},
  execute: (_values, context) =>
    forModerators(context, async ({ library, largestFile }) => {
      const { done, use, nothing, tooLarge } = context.words.private.library.export;
      const articles = ownArticles(library);
      const { synonyms } = library;
      if (articles.length + synonyms.length === 0) return privateNotice(nothing);
      const bytes = await zipOf(exportedFiles(articles, synonyms));
      if (bytes.length > largestFile) {
        return privateNotice(
          tooLarge(Math.ceil(bytes.length / MEGABYTE), Math.floor(largestFile / MEGABYTE)),
        );
      }
      const card: Card = {
        blocks: [
          { kind: 'sentence', text: done(articles.length, synonyms.length) },
          { kind: 'note', text: use },
        ],
        buttons: [],
        file: { name: NAME, bytes },
      };
      return privateCard(card);
    }),
});

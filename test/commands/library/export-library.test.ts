import { expect, it } from 'vitest';
import { exportLibrary } from '../../../commands/library/export-library.ts';
import { en } from '../../../src/words/en.ts';
import { ferry } from '../ferry-story.ts';
import { guildOf } from '../guild-of.ts';
import { cardOf, inChannel, linesOf } from '../in-channel.ts';

/** The export of a guild that has all of the ferry's articles of its own. */
async function exported(largestFile: number) {
  const { library } = guildOf();
  const guild = guildOf({
    library: { ...library, articles: ferry.articles, isOwn: () => true },
    largestFile,
  });
  return cardOf(await exportLibrary.execute({}, inChannel(ferry, { guild })));
}

it('says that an export is larger than what Discord takes there, and gives none', async () => {
  const { file } = await exported(10 * 1024 * 1024);
  expect(file?.bytes.length).toBeGreaterThan(500);
  const size = file?.bytes.length ?? 0;
  expect((await exported(size)).file?.bytes).toEqual(file?.bytes);
  const refused = await exported(size - 1);
  expect(refused.file).toBeUndefined();
  expect(linesOf(refused)).toEqual([en.library.export.tooLarge(1, 0)]);
});

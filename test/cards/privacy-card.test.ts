import { expect, it } from 'vitest';
import { privacyCard } from '../../src/cards/privacy-card.ts';
import { cleanLine } from '../../src/corpus/clean-text.ts';
import { unescapeMarkdown } from '../../src/discord/render/escape-markdown.ts';
import { render } from '../../src/discord/render.ts';
import { textsIn } from '../../src/sandbox/message.ts';
import { en } from '../../src/words/en.ts';
import { LANGUAGES } from '../../src/words/locales.ts';

const waits = Array.from({ length: 20 }, (_, number) => `${'Who (really) is *number* '.repeat(9)}${number}?`);

it.each(Object.entries(LANGUAGES))(
  'says all that it has to say in %s, however much is stored',
  (_, words) => {
    const card = privacyCard({ waits, elsewhere: 3, marks: 2 }, words);
    const text = unescapeMarkdown(textsIn(render(card, { articles: [], words }).components).join('\n'));
    for (const line of words.privacy.lines) expect(text).toContain(cleanLine(line));
    expect(text).toContain(words.privacy.moreWaits(10));
    expect(text).toContain(words.privacy.elsewhere(3));
    expect(text).toContain(words.privacy.marks(2));
  },
);

it.each(Object.entries(LANGUAGES))('names the command that forgets as it is called in %s', (_, words) => {
  const { name, subcommands } = words.commands.privacy;
  expect(words.privacy.lines.join()).toContain(`/${name} ${subcommands.forget.name}`);
});

it('says that nothing is stored where nothing is', () => {
  const lines = privacyCard({ waits: [], elsewhere: 0, marks: 0 }, en).blocks;
  expect(lines[1]).toEqual({ kind: 'sentence', text: en.privacy.nothingStored });
});

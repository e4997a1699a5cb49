import { describe, expect, it } from 'vitest';
import { browserPath } from '../chromium.ts';
import { type Opening, pageInBrowser } from './page-in-browser.ts';
import { ask, say, type } from './steps.ts';
import { violations } from './violations.ts';

const LOOKS: readonly (Opening & { readonly name: string })[] = [
  { name: 'dark', scheme: 'dark' },
  { name: 'light', scheme: 'light' },
  { name: 'wide', scheme: 'dark', width: 1600 },
  { name: 'narrow', scheme: 'light', width: 360, height: 740 },
];

describe.skipIf(browserPath === undefined)('the page for everybody', () => {
  const the = pageInBrowser();

  it.each(LOOKS)('has nothing that axe finds wrong with messages and cards: $name', async (look) => {
    const page = await the.open(look);
    await say(
      page,
      '# Heading\n-# small **bold** ||spoiler|| <t:1700000000:R> `code` https://example.com <@1>\n> q\n- a',
    );
    await ask(page, 'Where is the Sea Lantern being built?');
    await say(page, '@Footnote who is Britta Lohmann?');
    await page.locator('discord-reply:not(.used)').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it.each(LOOKS)('nor with the command list open: $name', async (look) => {
    const page = await the.open(look);
    await type(page, '/');
    await page.getByRole('option').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it.each(LOOKS)('nor with suggestions open: $name', async (look) => {
    const page = await the.open(look);
    await type(page, '/ask where is the');
    await page.getByRole('option').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it.each(LOOKS)('nor with a menu open: $name', async (look) => {
    const page = await the.open(look);
    const message = await say(page, 'a message');
    await message.focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Apps' }).press('ArrowRight');
    expect(await violations(page)).toEqual([]);
  });

  it('nor with the wire open, nor with the servers open where it is narrow', async () => {
    const page = await the.open({ width: 360 });
    await ask(page, 'who is Britta Lohmann');
    await page.getByRole('button', { name: 'Wire' }).click();
    await page.getByRole('complementary', { name: 'Wire' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Servers and channels' }).click();
    await page.getByRole('button', { name: /You are Ada/ }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('needs no scrolling sideways at 360 pixels', async () => {
    const page = await the.open({ width: 360 });
    await ask(page, 'Where is the Sea Lantern being built?');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(360);
  });
});

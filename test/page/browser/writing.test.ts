import { describe, expect, it } from 'vitest';
import { eventually } from '../../eventually.ts';
import { browserPath } from '../chromium.ts';
import { pageInBrowser } from './page-in-browser.ts';
import { ask, goTo, say, socketsOf, type } from './steps.ts';

describe.skipIf(browserPath === undefined)('what is written at the page', () => {
  const the = pageInBrowser();

  it('is given back where it may not be said', async () => {
    const page = await the.open();
    await goTo(page, 'announcements');
    await type(page, 'hello all');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await eventually(async () => expect(await page.locator('#composer').inputValue()).toBe('hello all'));
  });

  it('is still there when one comes back to its channel, or presses the one that is open', async () => {
    const page = await the.open();
    await type(page, 'half a thought');
    await goTo(page, 'general');
    expect(await page.locator('#composer').inputValue()).toBe('half a thought');
    await goTo(page, 'corner');
    expect(await page.locator('#composer').inputValue()).toBe('');
    await page.keyboard.type('/ask who is Britta');
    await goTo(page, 'general');
    expect(await page.locator('#composer').inputValue()).toBe('half a thought');
    await goTo(page, 'corner');
    expect(await page.getByRole('combobox', { name: 'question' }).inputValue()).toBe('who is Britta');
  });

  it('stays where it is too long once names stand for people', async () => {
    const page = await the.open();
    const text = `@Ada ${'a'.repeat(1_990)}`;
    await type(page, text);
    await page.keyboard.press('Enter');
    await page.getByText('at most 2000 characters').waitFor();
    expect(await page.locator('#composer').inputValue()).toBe(text);
  });

  it('stays while the connection is gone, and is sent when it is there again', async () => {
    const page = await the.open();
    const sockets = await socketsOf(page);
    await page.getByRole('button', { name: 'Wire' }).click();
    await type(page, 'through the dark');
    await sockets[0]?.close();
    await page.getByText('The bot is not running any more').waitFor();
    await eventually(() => expect(sockets).toHaveLength(2));
    await page.getByText('The bot is not running any more').waitFor({ state: 'hidden' });
    expect(await page.locator('#composer').inputValue()).toBe('through the dark');
    await page.getByRole('complementary', { name: 'Wire' }).waitFor();
    await page.locator('#composer').press('Enter');
    await page.getByRole('article').getByText('through the dark').waitFor();
  });

  it('stays in a form while the connection is gone, and is taken when it is there again', async () => {
    const page = await the.open({ user: 'mo' });
    const sockets = await socketsOf(page);
    await page.locator('#composer').focus();
    await page.keyboard.type('/library add ');
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog');
    await form
      .getByRole('textbox', { name: 'Or its text' })
      .fill('The harbour has a new crane.\n\nIt is blue.');
    await form.getByRole('textbox', { name: 'Title' }).fill('A crane');
    await sockets[0]?.close();
    await eventually(() => expect(sockets).toHaveLength(2));
    await page.getByText('The bot is not running any more').waitFor({ state: 'hidden' });
    await form.getByRole('button', { name: 'Submit' }).click();
    await page.getByRole('button', { name: 'Save' }).waitFor();
  });

  it('is asked for beside the field of a form that needs it', async () => {
    const page = await the.open({ user: 'mo' });
    await page.locator('#composer').focus();
    await page.keyboard.type('/ruling add ');
    await page.keyboard.type('The Sea Lantern is built in Gdansk.');
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog');
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByText('This is required.').first().waitFor();
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'));
    expect(focused).toBe('true');
  });

  it('goes into the message box again when a form is closed', async () => {
    const page = await the.open({ user: 'mo' });
    for (const button of ['Cancel', 'Close']) {
      await page.locator('#composer').focus();
      await page.keyboard.type('/library add ');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').getByRole('button', { name: button }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      // A browser may need a moment to have its caret back; without it nothing that is typed ever arrives.
      await eventually(async () => {
        await page.keyboard.type('h');
        expect(await page.locator('#composer').inputValue()).toContain('h');
      });
      await type(page, '');
    }
  });

  it('goes back on Shift+Tab instead of taking a suggestion', async () => {
    const page = await the.open();
    await page.keyboard.type('/read coast');
    await page.getByRole('option', { name: /Coast Courier/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await page.getByRole('combobox', { name: 'article' }).inputValue()).toBe('coast');
  });

  it('is told what a number may be', async () => {
    const page = await the.open();
    await page.keyboard.type('/read coast');
    await page.getByRole('button', { name: 'Add paragraph' }).click();
    await page.keyboard.type('0');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('This is a whole number from 1').waitFor();
    expect(await page.getByRole('combobox', { name: 'paragraph' }).getAttribute('aria-invalid')).toBe('true');
  });
});

describe.skipIf(browserPath === undefined)('what is pressed at the page', () => {
  const the = pageInBrowser();

  it('is sent once, however often it is pressed', async () => {
    const page = await the.open();
    const card = await ask(page, 'Where is the Sea Lantern being built?');
    const { wire } = the.bot.sandbox.state;
    const count = (): number => wire.filter(({ name }) => name === 'INTERACTION_CREATE').length;
    const before = count();
    const share = card.getByRole('button', { name: 'Share' });
    await share.evaluate((button: HTMLButtonElement) => {
      button.click();
      button.click();
    });
    await page.getByRole('button', { name: 'Take back' }).waitFor();
    expect(count()).toBe(before + 1);
  });

  it('closes a menu again', async () => {
    const page = await the.open();
    const opener = page.getByRole('button', { name: 'Language' });
    await opener.click();
    await page.getByRole('menu').waitFor();
    await opener.click();
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await opener.getAttribute('aria-expanded')).toBe('false');
  });

  it('leaves the focus where it is when something unread comes elsewhere', async () => {
    const ada = await the.open();
    const ben = await the.open({ user: 'ben' });
    await goTo(ben, 'corner');
    const place = ben.getByRole('button', { name: 'Hafen' });
    await place.focus();
    await say(ada, 'a message that nobody looks at');
    await ben.getByRole('button', { name: 'general, unread' }).waitFor();
    expect(await place.evaluate((button) => button === document.activeElement)).toBe(true);
    // What is taken away is no longer unread.
    await ada.getByRole('article').last().focus();
    await ada.keyboard.press('Shift+F10');
    await ada.getByRole('menuitem', { name: 'Delete Message' }).click();
    await ben.getByRole('button', { name: 'general', exact: true }).waitFor();
    await eventually(async () => {
      expect(await ada.evaluate(() => document.activeElement?.id)).toBe('composer');
    });
  });

  it('opens the channels where it is narrow, with the focus in them, and gives it back', async () => {
    const page = await the.open({ width: 360, motion: 'no-preference' });
    await page.getByRole('button', { name: 'Servers and channels' }).click();
    const here = page.getByRole('navigation').getByRole('button', { name: 'general', exact: true });
    await eventually(async () => {
      expect(await here.evaluate((button) => button === document.activeElement)).toBe(true);
    });
    await page.keyboard.press('Escape');
    const opener = page.getByRole('button', { name: 'Servers and channels' });
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it.each([920, 1_100])('leaves the messages their room beside the wire at %i pixels', async (width) => {
    const page = await the.open({ width });
    const talk = page.locator('.talk');
    const before = (await talk.boundingBox())?.width;
    await page.getByRole('button', { name: 'Wire' }).click();
    await page.getByRole('complementary', { name: 'Wire' }).waitFor();
    expect((await talk.boundingBox())?.width).toBe(before);
  });

  it('shows flags as pictures that can be copied, and asks for none that there is not', async () => {
    const page = await the.open();
    const message = await say(page, '🇱🇹 🇦🇦');
    expect(await message.locator('.markdown img').getAttribute('alt')).toBe('🇱🇹');
    expect(await message.locator('.markdown').textContent()).toContain('🇦🇦');
  });

  it('hides a spoiler, and what it holds, until it is pressed', async () => {
    const page = await the.open();
    const { sandbox } = the.bot;
    sandbox.state.putMessage({
      id: sandbox.state.newId(),
      channel: sandbox.channel('general'),
      author: sandbox.world.bot,
      sentAt: Date.now(),
      content: '',
      embeds: [],
      flags: 1 << 15,
      attachments: [],
      pings: { users: [], roles: [], everyone: false },
      components: [{ type: 17, spoiler: true, components: [{ type: 10, content: 'the ending' }] }],
    });
    const message = page.getByRole('article').last();
    const ending = message.locator('.hidden-content');
    expect(await ending.getAttribute('inert')).not.toBeNull();
    await message.getByRole('button', { name: 'Spoiler' }).click();
    expect(await ending.getAttribute('inert')).toBeNull();
  });
});

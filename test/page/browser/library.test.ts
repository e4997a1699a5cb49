import { describe, expect, it } from 'vitest';
import { browserPath } from '../chromium.ts';
import { pageInBrowser } from './page-in-browser.ts';
import { ask, become } from './steps.ts';
import { violations } from './violations.ts';

/** An article that is in no library. */
const MILL = `The small port of Brinehaven will take its tide mill apart, because the floods rise every spring.

The gears go first, said engineer Tilda Voss, who leads the work, and the wheel of the mill follows in May.
`;
const QUESTION = 'Who leads the work on the tide mill?';

describe.skipIf(browserPath === undefined)('the library at the page', () => {
  const the = pageInBrowser();

  it('takes an article that a moderator uploads, and answers from it, and tells who waits for it', async () => {
    const page = await the.open({ user: 'mo' });
    const before = await ask(page, QUESTION);
    expect(await before.textContent()).not.toContain('Tilda Voss');
    const ben = await the.open({ user: 'ben' });
    const unanswered = await ask(ben, QUESTION);
    await unanswered.getByRole('button', { name: 'Tell me when known' }).click();
    await page.keyboard.type('/library add ');
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog');
    await form.waitFor();
    const file = { name: 'mill.txt', mimeType: 'text/plain', buffer: Buffer.from(MILL) };
    await form.locator('input[type=file]').setInputFiles(file);
    await form.getByRole('textbox', { name: 'Title' }).fill('The tide mill');
    await form.getByRole('button', { name: 'Submit' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/^Saved:/).waitFor();
    const after = await ask(page, QUESTION);
    await after.getByText('Tilda Voss').first().waitFor();
    // Whoever waits for it is told, and sees that there is something to read.
    await ben.getByRole('button', { name: 'Direct Messages, unread: 1' }).click();
    await ben.getByText('Tilda Voss').first().waitFor();
    await become(page, 'Ada');
    const forMember = await ask(page, QUESTION);
    await forMember.getByText('Tilda Voss').first().waitFor();
  });

  it('answers nothing of it in another guild', async () => {
    const page = await the.open();
    await page.getByRole('button', { name: 'Hafen' }).click();
    const card = await ask(page, QUESTION);
    expect(await card.textContent()).not.toContain('Tilda Voss');
  });

  it.each(['dark', 'light'] as const)('opens forms in which axe finds nothing wrong: %s', async (scheme) => {
    const page = await the.open({ user: 'mo', scheme });
    await page.keyboard.type('/library add ');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('closes a form on Escape, and goes back to the message box', async () => {
    const page = await the.open({ user: 'mo', width: 360 });
    await page.keyboard.type('/library add ');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('composer');
  });
});

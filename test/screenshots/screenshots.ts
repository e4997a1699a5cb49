import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { launchBrowser, NoBrowser } from '../page/chromium.ts';
import { startShippedPage } from '../page/shipped-page.ts';

/** What is asked and what is checked in them, about the story that ships. */
const { question, message } = JSON.parse(readFileSync('test/screenshots/shown.json', 'utf8'));
const FOLDER = 'docs';
const SIZE = { width: 1060, height: 900 } as const;

/** Takes the two pictures of the README from the page, as a member sees it. */
async function takeScreenshots(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await launchBrowser();
  const shipped = await startShippedPage();
  try {
    for (const [name, colorScheme, act] of [
      ['answer', 'dark', askQuestion],
      ['check', 'light', checkMessage],
    ] as const) {
      const context = await browser.newContext({ viewport: SIZE, colorScheme, reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.goto(shipped.address);
      await page.getByRole('heading', { name: 'Welcome to' }).waitFor();
      await act(page);
      await page.mouse.move(0, 0);
      await page.screenshot({ path: `${FOLDER}/${name}.png` });
      await context.close();
    }
  } finally {
    await browser.close();
    await shipped.close();
  }
}

async function askQuestion(page: Page): Promise<void> {
  await page.keyboard.type('/ask ');
  await page.getByRole('combobox', { name: 'question' }).fill(question);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Share' }).waitFor();
}

async function checkMessage(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Dismiss message' }).click();
  await page.keyboard.type(message);
  await page.keyboard.press('Enter');
  await page
    .getByRole('article')
    .last()
    .click({ button: 'right', position: { x: 80, y: 8 } });
  await page.getByRole('menuitem', { name: 'Apps' }).click();
  await page.getByRole('menuitem', { name: 'Check against the articles' }).click();
  await page.getByRole('button', { name: 'Share' }).waitFor();
}

try {
  await takeScreenshots();
} catch (error) {
  if (!(error instanceof NoBrowser)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

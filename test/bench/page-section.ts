import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { percentile } from '../../src/eval/percentile.ts';
import { alignTable } from '../../src/eval/table.ts';
import { browserPath, launchBrowser } from '../page/chromium.ts';
import { startShippedPage } from '../page/shipped-page.ts';

const QUESTIONS = 'test/questions/shipped.jsonl';

/** The sandbox's page in a real browser: what it weighs, when it is seen, and when a card is there after Enter. */
export async function benchPage(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      loads: { type: 'string', default: '10' },
      questions: { type: 'string', default: '40' },
    },
  });
  if (browserPath === undefined) {
    console.log('page: left out, for there is no Chromium here');
    return;
  }
  const shipped = await startShippedPage();
  try {
    const loads = await timeLoads(Number(values.loads), shipped.address);
    const times = await timeCards(questions(Number(values.questions)), shipped.address);
    console.log(
      `page: ${loads.length} first loads with an empty cache, ${times.length} questions, in Chromium`,
    );
    console.log(
      alignTable([
        ['', 'median', '95 %', 'largest'],
        row(
          'first paint',
          loads.map(({ paint }) => paint),
        ),
        row('Enter to card', times),
      ]).join('\n'),
    );
    const bytes = Math.max(...loads.map((each) => each.bytes));
    console.log(`${(bytes / 1000).toFixed(1)} KB over the wire for a first load, headers and all`);
  } finally {
    await shipped.close();
  }
}

async function timeLoads(count: number, address: string): Promise<{ paint: number; bytes: number }[]> {
  const browser = await launchBrowser();
  const loads = [];
  for (let done = 0; done < count; done += 1) loads.push(await load(browser, address));
  await browser.close();
  return loads;
}

/** In a browser of its own, which has no other pages to tidy away meanwhile. */
async function timeCards(all: readonly string[], address: string): Promise<number[]> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(address);
  await page.getByRole('heading', { name: 'Welcome to' }).waitFor();
  // Nobody types a question in the instant in which the page appears.
  await page.waitForLoadState('networkidle');
  const times = [];
  for (const question of all) times.push(await timeToCard(page, question));
  await browser.close();
  return times;
}

/** Loads the page with an empty cache. Paint in ms since it was asked for. */
async function load(browser: Browser, address: string): Promise<{ paint: number; bytes: number }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  await page.goto(address);
  await page.getByRole('heading', { name: 'Welcome to' }).waitFor();
  const paint = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          const found = list.getEntriesByName('first-contentful-paint')[0];
          if (found !== undefined) resolve(found.startTime);
        });
        observer.observe({ type: 'paint', buffered: true });
      }),
  );
  await context.close();
  return { paint, bytes };
}

/** From the press of Enter to the frame after the card is in the page, in ms, measured in the page itself. */
async function timeToCard(page: Page, question: string): Promise<number> {
  await page.keyboard.type('/ask ');
  await page.getByRole('combobox', { name: 'question' }).fill(question);
  const watch = await page.evaluateHandle(watchForCard);
  await page.keyboard.press('Enter');
  const taken = await watch.evaluate(({ taken }) => taken);
  await page.getByRole('button', { name: 'Dismiss message' }).last().click();
  return taken;
}

/** Runs in the page. */
function watchForCard(): { readonly taken: Promise<number> } {
  const before = document.querySelectorAll('discord-message').length;
  let pressed = 0;
  const onKey = (): void => {
    pressed = performance.now();
  };
  document.addEventListener('keydown', onKey, { once: true, capture: true });
  const taken = new Promise<number>((resolve) => {
    new MutationObserver((_, observer) => {
      if (document.querySelectorAll('discord-message').length === before) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
    }).observe(document.body, { childList: true, subtree: true });
  });
  return { taken };
}

function questions(count: number): string[] {
  const lines = readFileSync(QUESTIONS, 'utf8').split('\n').slice(0, count);
  return lines.map((line) => String(JSON.parse(line).question));
}

function row(name: string, times: readonly number[]): string[] {
  return [name, ...[0.5, 0.95, 1].map((part) => `${percentile(times, part).toFixed(0)} ms`)];
}

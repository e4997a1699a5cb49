import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type PageServer, startPage } from '../../../src/page/page-server.ts';
import { startTestBot, type TestBot, type TestBotOptions } from '../../end-to-end/bot-on-sandbox.ts';
import { browserPath, launchBrowser } from '../chromium.ts';

/** Long, because a machine may be busy: it only says when to give up. In ms. */
const GIVE_UP = 30_000;

if (browserPath === undefined) {
  console.warn('There is no Chromium here: the tests of the page in a browser are left out.');
}

/** How a page is opened. */
export interface Opening {
  readonly user?: string;
  readonly language?: string;
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'dark' | 'light';
  /** Without, nothing moves, so that nothing has to be waited for. */
  readonly motion?: 'reduce' | 'no-preference';
}

/** The bot, the page on it, and a browser; started before a file's tests and stopped after them. */
export interface PageInBrowser {
  readonly bot: TestBot;
  readonly server: PageServer;
  readonly browser: Browser;
  open(opening?: Opening): Promise<Page>;
  /** What browsers complained of so far, and what was asked for from elsewhere. */
  readonly complaints: readonly string[];
}

/** Sets all of it up around the tests of a file; to be used within them only. */
export function pageInBrowser(options: TestBotOptions = {}): PageInBrowser {
  let bot: TestBot | undefined;
  let server: PageServer | undefined;
  let browser: Browser | undefined;
  const complaints: string[] = [];
  beforeAll(async () => {
    bot = await startTestBot(options);
    server = await startPage({
      sandbox: bot.sandbox,
      languages: [
        { code: 'en-US', name: 'English' },
        { code: 'de', name: 'Deutsch' },
      ],
      examples: [{ command: 'ask', values: { question: 'Where is the Sea Lantern being built?' } }],
      onFault: (error) => complaints.push(String(error)),
    });
    browser = await launchBrowser();
  });
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await bot?.stop();
    expect(complaints).toEqual([]);
  });
  return {
    get bot() {
      return started(bot);
    },
    get server() {
      return started(server);
    },
    get browser() {
      return started(browser);
    },
    complaints,
    async open(opening = {}) {
      const { user = 'ada', language = 'en-US', width = 1100, height = 800, scheme = 'dark' } = opening;
      const { address } = started(server);
      const context = await started(browser).newContext({
        viewport: { width, height },
        colorScheme: scheme,
        reducedMotion: opening.motion ?? 'reduce',
      });
      const page = await context.newPage();
      page.setDefaultTimeout(GIVE_UP);
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        const isOwn = request.url().startsWith(address) || request.url().startsWith('data:');
        if (!isOwn) complaints.push(`asked for ${request.url()}`);
      });
      await page.goto(`${address}#${user}/${language}/`);
      await page.getByRole('heading', { name: 'Welcome to' }).waitFor();
      return page;
    },
  };
}

function started<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('Only to be used within tests');
  return part;
}

import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** Without a network of its own, and as root, as in a container. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where a browser for the page is; undefined where there is none. */
export const browserPath = PATHS.find((path) => existsSync(path));

/** There is nothing to look at the page with. */
export class NoBrowser extends Error {
  constructor() {
    super(`There is no Chromium (${PATHS.join(', ')}): apt-get install chromium`);
  }
}

/**
 * Starts it.
 *
 * @throws {NoBrowser} Where there is none.
 */
export async function launchBrowser(): Promise<Browser> {
  if (browserPath === undefined) throw new NoBrowser();
  return chromium.launch({ executablePath: browserPath, args: FLAGS });
}

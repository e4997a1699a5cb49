import type { Locator, Page, WebSocketRoute } from 'playwright-core';

/** Writes into the message box. */
export async function type(page: Page, text: string): Promise<void> {
  await page.locator('#composer').fill(text);
}

/** Asks by keyboard alone, and gives the card. */
export async function ask(page: Page, question: string): Promise<Locator> {
  await page.getByRole('textbox', { name: /^Message/ }).focus();
  await page.keyboard.type('/ask ');
  await page.getByRole('combobox', { name: 'question' }).fill(question);
  const cards = page.getByRole('article', { name: /^Footnote/ });
  const before = await cards.count();
  await page.keyboard.press('Enter');
  const card = cards.nth(before);
  await card.waitFor();
  return card;
}

/** Writes a message, and gives it. */
export async function say(page: Page, text: string): Promise<Locator> {
  await type(page, text);
  const messages = page.getByRole('article');
  const before = await messages.count();
  await page.keyboard.press('Enter');
  const message = messages.nth(before);
  await message.waitFor();
  return message;
}

/** Becomes somebody else at the same page. */
export async function become(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'be somebody else' }).click();
  // Behind the name stands what they are: a member, or a moderator.
  await page.getByRole('menuitemradio', { name: new RegExp(`^${name}\\s?M`) }).click();
  await page.getByRole('button', { name: new RegExp(`You are ${name}`) }).waitFor();
}

/** Goes to a channel of the guild that is open. */
export async function goTo(page: Page, channel: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: channel, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: channel }).waitFor();
}

/** Loads the page anew, and gives the connections that it makes from then on, which can be broken. */
export async function socketsOf(page: Page): Promise<readonly Pick<WebSocketRoute, 'close'>[]> {
  const sockets: WebSocketRoute[] = [];
  await page.routeWebSocket(/\/socket/, (socket) => {
    socket.connectToServer();
    sockets.push(socket);
  });
  await page.reload();
  await page.getByRole('heading', { name: 'Welcome to' }).waitFor();
  return sockets;
}

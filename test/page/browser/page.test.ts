import { describe, expect, it } from 'vitest';
import { eventually } from '../../eventually.ts';
import { browserPath } from '../chromium.ts';
import { pageInBrowser } from './page-in-browser.ts';
import { ask, become, goTo, say, type } from './steps.ts';

describe.skipIf(browserPath === undefined)('the page in a browser', () => {
  const the = pageInBrowser();

  it('asks with a suggestion that came while one typed', async () => {
    const page = await the.open();
    await page.keyboard.type('/ask where is the sea');
    await page.getByRole('option', { name: /Where is the Sea Lantern being built/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const card = page.getByRole('article', { name: /^Footnote/ }).last();
    await card.getByText('Sea Lantern').first().waitFor();
    expect(await card.textContent()).toContain('Only you can see this');
  });

  it('sends what was typed as it stands where no suggestion was chosen', async () => {
    const page = await the.open();
    const card = await ask(page, 'who is Britta Lohmann');
    await card.getByRole('heading', { name: 'who is Britta Lohmann' }).waitFor();
  });

  it('lists the commands with what they take, and fills the chosen one option by option', async () => {
    const page = await the.open();
    await page.keyboard.type('/rea');
    const option = page.getByRole('option', { name: /\/read/ });
    expect(await option.textContent()).toContain('paragraph');
    expect(await option.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Tab');
    await page.keyboard.type('coast');
    await page.getByRole('option', { name: /Coast Courier/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Add paragraph' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    const card = page.getByRole('article', { name: /^Footnote/ }).last();
    await card.getByText('¶2').waitFor();
  });

  it('does not send a command without an option that it needs, and says so', async () => {
    const page = await the.open();
    await page.keyboard.type('/ask ');
    await page.keyboard.press('Enter');
    await page.getByText('This option is required').waitFor();
  });

  it('goes back to writing on Escape', async () => {
    const page = await the.open();
    await page.keyboard.type('/sources ');
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: 'Message #general' }).waitFor();
  });

  it('shows a shared answer to others, and takes it back before their eyes', async () => {
    const ada = await the.open();
    const ben = await the.open({ user: 'ben' });
    await goTo(ada, 'corner');
    await goTo(ben, 'corner');
    const card = await ask(ada, 'Where is the Sea Lantern being built?');
    await card.getByRole('button', { name: 'Share' }).click();
    const shared = ben.getByRole('article', { name: /^Footnote/ });
    await shared.getByText('Sea Lantern').first().waitFor();
    expect(await shared.count()).toBe(1);
    expect(await shared.textContent()).not.toContain('Only you can see this');
    await ada.getByRole('button', { name: 'Take back' }).click();
    await shared.waitFor({ state: 'detached' });
  });

  it('stays at the end as tall cards arrive, unless one has gone up, and goes there to write', async () => {
    const page = await the.open({ height: 600 });
    const list = page.getByLabel('Messages in general').first();
    const isAtEnd = (): Promise<boolean> =>
      list.evaluate((element) => element.scrollHeight - element.scrollTop - element.clientHeight < 2);
    for (let count = 0; count < 4; count += 1) {
      await ask(page, 'Where is the Sea Lantern being built?');
      await page.mouse.move(count, 0);
      await eventually(async () => expect(await isAtEnd()).toBe(true));
    }
    await list.evaluate((element) => element.scrollTo({ top: 0 }));
    const ben = await the.open({ user: 'ben' });
    await say(ben, 'a message of somebody else');
    await page.getByText('a message of somebody else').waitFor({ state: 'attached' });
    expect(await isAtEnd()).toBe(false);
    await page.getByRole('button', { name: 'New messages below' }).click();
    await eventually(async () => expect(await isAtEnd()).toBe(true));
    await list.evaluate((element) => element.scrollTo({ top: 0 }));
    await say(page, 'one of my own');
    await eventually(async () => expect(await isAtEnd()).toBe(true));
  });

  it('goes to a message that a link leads to', async () => {
    const page = await the.open();
    const card = await ask(page, 'Where is the Sea Lantern being built?');
    await card.getByRole('button', { name: 'Share' }).click();
    const shared = page.getByRole('article', { name: /^Footnote/ }).filter({ hasText: 'Asked by' });
    const id = await shared.last().getAttribute('id');
    for (let count = 0; count < 12; count += 1) await say(page, `message ${count}`);
    const channel = the.bot.sandbox.channel('general');
    const message = id?.replace('message-', '');
    await say(page, `https://discord.com/channels/${channel.guild}/${channel.id}/${message}`);
    await page.getByRole('article').last().getByRole('link').click();
    await eventually(async () => {
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
    });
  });

  it('checks a message by its menu, by keyboard', async () => {
    const page = await the.open();
    await say(page, 'The Sea Lantern is being built in Spain.');
    await page.getByRole('article').last().focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Apps' }).press('ArrowRight');
    await page.getByRole('menuitem', { name: 'Check against the articles' }).press('Enter');
    const card = page.getByRole('article', { name: /^Footnote/ }).last();
    await card.getByRole('heading', { name: 'Checked against the articles' }).waitFor();
  });

  it('hides private replies from the others, and what is dismissed from oneself', async () => {
    const ada = await the.open();
    const ben = await the.open({ user: 'ben' });
    await goTo(ada, 'no-apps');
    await goTo(ben, 'no-apps');
    const frames: string[] = [];
    const watcher = await ben.context().newPage();
    watcher.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => frames.push(String(payload))),
    );
    await watcher.goto(ben.url());
    await watcher.getByRole('heading', { name: 'Welcome to' }).waitFor();
    const card = await ask(ada, 'Where is the Sea Lantern being built?');
    await say(ada, 'a sign that everything has arrived');
    await ben.getByText('a sign that everything has arrived').waitFor();
    await watcher.getByText('a sign that everything has arrived').waitFor();
    expect(await ben.getByRole('article', { name: /^Footnote/ }).count()).toBe(0);
    expect(frames.filter((frame) => frame.includes('"isPrivate":true'))).toEqual([]);
    await card.getByRole('button', { name: 'Dismiss message' }).click();
    await card.waitFor({ state: 'detached' });
    await ada.reload();
    await ada.getByText('a sign that everything has arrived').waitFor();
    expect(await ada.getByRole('article', { name: /^Footnote/ }).count()).toBe(0);
  });

  it('keeps the channel and the user when it is loaded anew', async () => {
    const page = await the.open();
    await become(page, 'Ben');
    await page.getByRole('button', { name: 'Hafen' }).click();
    await goTo(page, 'a-thread');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'a-thread' }).waitFor();
    await page.getByRole('navigation', { name: 'Hafen' }).waitFor();
    await page.getByRole('button', { name: /You are Ben/ }).waitFor();
  });

  it('offers a moderator what it does not offer a member', async () => {
    const page = await the.open();
    await type(page, '/settings');
    expect(await page.getByRole('option').count()).toBe(0);
    await become(page, 'Mo');
    await type(page, '/settings');
    await page.getByRole('option', { name: /settings show/ }).waitFor();
  });

  it('speaks the language that is chosen', async () => {
    const page = await the.open();
    await page.getByRole('button', { name: 'Language' }).click();
    await page.getByRole('menuitemradio', { name: /Deutsch/ }).click();
    await page.getByRole('navigation', { name: 'Harbour' }).waitFor();
    await type(page, '/fra');
    await page.getByRole('option', { name: /\/frage/ }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('who is Britta Lohmann');
    await page.keyboard.press('Enter');
    await page.getByText('Nur du kannst dies sehen').last().waitFor();
    await page.getByRole('textbox', { name: 'Nachricht an #general' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
  });

  it('shows texts of members as text', async () => {
    const page = await the.open();
    const hostile = '<img src=x onerror="document.title=1"> [a](javascript:alert(1)) <script>1</script>';
    const message = await say(page, hostile);
    expect(await message.locator('.markdown').textContent()).toBe(hostile);
    expect(await message.locator('.markdown :is(img, script, a)').count()).toBe(0);
    const card = await ask(page, '<img src=x onerror=alert(1)> **who** is Britta Lohmann');
    expect(await card.locator('.markdown :is(img:not(.flag), script)').count()).toBe(0);
    await card.getByRole('heading', { name: '<img src=x onerror=alert(1)> **who**' }).waitFor();
  });

  it('shows every kind of component, and what they hold as text', async () => {
    const page = await the.open();
    const { sandbox } = the.bot;
    const evil = '<img src=x onerror=alert(1)>';
    const file = { name: 'list.txt', bytes: Buffer.from('a list') };
    const channel = sandbox.channel('general');
    const attachment = sandbox.attachments.make(file, sandbox.state.newId(), channel.id);
    sandbox.state.putMessage({
      id: sandbox.state.newId(),
      channel,
      author: sandbox.world.bot,
      sentAt: Date.now(),
      content: '',
      embeds: [],
      flags: 1 << 15,
      attachments: [attachment],
      pings: { users: [], roles: [], everyone: false },
      components: [
        {
          type: 17,
          accent_color: 0xff0000,
          components: [
            { type: 10, content: `## ${evil}\n||hidden ${evil}||` },
            { type: 14, divider: true, spacing: 2 },
            {
              type: 9,
              components: [{ type: 10, content: 'beside a button' }],
              accessory: { type: 2, style: 2, label: evil, custom_id: 'a', disabled: true },
            },
            { type: 13, file: { url: 'attachment://list.txt' } },
            {
              type: 1,
              components: [
                {
                  type: 3,
                  custom_id: 'b',
                  placeholder: 'Choose one',
                  options: [{ label: evil, value: 'c' }],
                },
              ],
            },
            {
              type: 1,
              components: [
                { type: 2, style: 5, label: 'Open', url: 'https://a.example/' },
                { type: 2, style: 5, label: 'Lie', url: 'javascript:alert(1)' },
              ],
            },
          ],
        },
      ],
    });
    const message = page.getByRole('article').last();
    await message.getByRole('heading', { name: evil }).waitFor();
    expect(await message.locator(':is(img[src=x], script)').count()).toBe(0);
    expect(await message.getByRole('button', { name: evil }).isDisabled()).toBe(true);
    expect(await message.getByRole('link', { name: 'Open' }).getAttribute('href')).toBe('https://a.example/');
    expect(await message.getByRole('link', { name: 'Lie' }).count()).toBe(0);
    await message.getByRole('button', { name: 'Spoiler' }).press('Enter');
    await message.getByText(`hidden ${evil}`).waitFor();
    const link = message.getByRole('link', { name: 'list.txt' });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('list.txt');
    await message.getByRole('combobox', { name: 'Choose one' }).selectOption('c');
    await eventually(() => {
      const found = sandbox.state.wire.findLast(({ name }) => name === 'INTERACTION_CREATE');
      expect(found?.body).toMatchObject({ data: { component_type: 3, custom_id: 'b', values: ['c'] } });
    });
  });

  it('shows the last request and answer of the wire, without the token', async () => {
    const page = await the.open();
    await ask(page, 'who is Britta Lohmann');
    await page.getByRole('button', { name: 'Wire' }).click();
    const drawer = page.getByRole('complementary', { name: 'Wire' });
    await drawer.getByText(/POST .*callback/).waitFor();
    const text = await drawer.textContent();
    expect(text).toContain('INTERACTION_CREATE');
    expect(text).toContain('"token": "…"');
    await say(page, '@Footnote who is Britta Lohmann');
    await drawer.getByText('MESSAGE_CREATE').waitFor();
    await drawer.getByText(/POST .*\/messages/).waitFor();
  });

  it('goes by Tab from message to message, and on to the message box', async () => {
    const page = await the.open({ user: 'ben' });
    await page.getByRole('button', { name: 'Hafen' }).click();
    await say(page, 'first');
    const last = await say(page, 'second **one**');
    await last.focus();
    expect(await last.getAttribute('aria-label')).toMatch(/^Ben, .*, second one$/);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^More/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('composer');
  });

  it('replies to a mention where everybody sees it, and marks where one has not looked', async () => {
    const ada = await the.open();
    const ben = await the.open({ user: 'ben' });
    await goTo(ben, 'announcements');
    await say(ada, '@Footnote where is the Sea Lantern being built?');
    const reply = ada.getByRole('article', { name: /^Footnote/ }).last();
    await reply.getByText('Sea Lantern').first().waitFor();
    await ben.getByRole('button', { name: 'general, unread' }).waitFor();
  });

  it('says that the application did not respond when it does not', async () => {
    const page = await the.open();
    await the.bot.bot.close(0);
    await page.keyboard.type('/help ');
    await page.getByRole('button', { name: 'Send command' }).click();
    await page.getByText('Sending command…').waitFor();
    await page.getByText('The application did not respond').waitFor();
  });
});

import type { PageCommand, PageMessage } from '../src/page/protocol.ts';
import type { MenuEntry } from './menu.ts';
import type { Store } from './store.ts';
import { toast } from './toast.ts';

/** What is done from a message's menu. */
export interface MessageMenuHandling {
  reply(message: PageMessage): void;
  use(command: PageCommand, message: PageMessage): void;
  remove(message: PageMessage): void;
  dismiss(message: PageMessage): void;
}

/** What the menu of a message offers its user. */
export function messageMenu(message: PageMessage, store: Store, handling: MessageMenuHandling): MenuEntry[] {
  const words = store.words.menu;
  const apps = store.commands
    .filter(({ kind }) => kind === 'message')
    .map((command): MenuEntry => {
      const run = (): void => handling.use(command, message);
      return { label: command.shown, picture: 'icon.svg', run };
    });
  const entries: MenuEntry[] = [];
  if (store.channel?.mayWrite && !message.isPrivate) {
    entries.push({ label: words.reply, run: () => handling.reply(message) });
  }
  if (apps.length > 0) entries.push({ label: words.apps, within: apps });
  if (message.content !== '') {
    entries.push({ label: words.copy, run: () => void copy(message.content, store) });
  }
  if (message.mayRemove) {
    entries.push({ label: words.remove, isDangerous: true, run: () => handling.remove(message) });
  }
  if (message.isPrivate) entries.push({ label: words.dismiss, run: () => handling.dismiss(message) });
  return entries;
}

async function copy(text: string, { words }: Store): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    toast(words.trouble.notCopied);
  }
}

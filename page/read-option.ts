import type { OptionValue, PageOption } from '../src/page/protocol.ts';
import type { Store } from './store.ts';

/** What a text that was typed into an option says; undefined where it is nothing that the option takes. */
export function readOption(option: PageOption, text: string, store: Store): OptionValue | undefined {
  const typed = text.toLowerCase();
  if (text === '') return undefined;
  if (option.choices.length > 0)
    return option.choices.find(({ name }) => name.toLowerCase() === typed)?.value;
  switch (option.kind) {
    case 'text':
      return text;
    case 'integer':
      return readInteger(option, text);
    case 'flag': {
      const { yes, no } = store.words.command;
      return typed === yes.toLowerCase() ? true : typed === no.toLowerCase() ? false : undefined;
    }
    case 'channel':
      return store.guild?.channels.find(({ name }) => `#${name}` === text || name === text)?.id;
  }
}

function readInteger({ min, max }: PageOption, text: string): number | undefined {
  const read = /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
  const fits = read !== undefined && read >= (min ?? read) && read <= (max ?? read);
  return fits ? read : undefined;
}

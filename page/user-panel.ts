import type { PageSelf } from '../src/page/protocol.ts';
import { avatarOf } from './avatar.ts';
import { el } from './el.ts';
import { icon } from './icons.ts';
import { openMenu } from './menu.ts';
import type { Store } from './store.ts';
import { chooseTheme, chosenTheme, THEMES } from './theme.ts';

/** What is chosen at the bottom of the channels. */
export interface Choosing {
  be(user: string): void;
  speak(language: string): void;
}

/** Who one is, and how to become another; the language; dark or light. */
export function userPanel(store: Store, { be, speak }: Choosing): HTMLElement {
  const { self, everybody, languages, language } = store.world;
  const words = store.words.you;
  const roleOf = ({ isModerator }: PageSelf): string => (isModerator ? words.moderator : words.member);
  const who = el(
    'button',
    {
      type: 'button',
      class: 'self',
      'data-focus': 'self',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      title: words.change,
    },
    el('img', { src: avatarOf(self), alt: '', width: 32, height: 32 }),
    el(
      'span',
      { class: 'self-text' },
      el('span', { class: 'unseen' }, `${words.are} `),
      el('strong', {}, self.name),
      el('span', { class: 'self-role' }, roleOf(self)),
    ),
    el('span', { class: 'unseen' }, `, ${words.change}`),
    icon('down', 14),
  );
  who.addEventListener('click', () =>
    openMenu(
      words.be,
      everybody.map((each) => ({
        label: each.name,
        hint: roleOf(each),
        picture: avatarOf(each),
        isChosen: each.id === self.id,
        run: () => be(each.username),
      })),
      who,
    ),
  );
  const speech = menuButton(words.language, 'globe', () =>
    openMenu(
      words.language,
      languages.map(({ code, name }) => ({
        label: name,
        hint: code,
        isChosen: code === language,
        run: () => speak(code),
      })),
      speech,
    ),
  );
  const theme = menuButton(words.appearance, 'sun', () =>
    openMenu(
      words.appearance,
      THEMES.map((each) => ({
        label: words[each],
        isChosen: each === chosenTheme(),
        run: () => chooseTheme(each),
      })),
      theme,
    ),
  );
  return el('section', { class: 'user-panel', 'aria-label': words.label }, who, speech, theme);
}

function menuButton(label: string, picture: 'globe' | 'sun', run: () => void): HTMLButtonElement {
  const attributes = {
    type: 'button',
    class: 'small-button',
    'data-focus': picture,
    'aria-label': label,
    title: label,
  };
  return el(
    'button',
    { ...attributes, 'aria-haspopup': 'menu', 'aria-expanded': 'false', onclick: run },
    icon(picture),
  );
}

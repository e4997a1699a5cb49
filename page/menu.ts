import { el } from './el.ts';
import { focusAgain } from './focus.ts';
import { icon } from './icons.ts';

/** An entry of a menu: it does something, or opens a menu of its own. */
export interface MenuEntry {
  readonly label: string;
  readonly hint?: string;
  readonly picture?: string;
  /** Whether it is the one that is chosen now; for those of which one is. */
  readonly isChosen?: boolean;
  readonly isDangerous?: boolean;
  readonly within?: readonly MenuEntry[];
  readonly run?: () => void;
}

/** Where a menu opens: below a button or above it, or where the mouse is. */
export type Place = Element | { readonly x: number; readonly y: number };

const MARGIN = 8;
let open: { readonly place: Place; close(refocus: boolean): void } | undefined;

/** Opens a menu, which closes when something was chosen, on Escape, and when something else is pressed. */
export function openMenu(label: string, entries: readonly MenuEntry[], place: Place): void {
  const isAgain = open?.place === place;
  open?.close(isAgain);
  if (isAgain) return;
  const opener = place instanceof HTMLElement && place.hasAttribute('aria-haspopup') ? place : undefined;
  const before = document.activeElement;
  const list = menuList(label, entries, () => close(true));
  const close = (refocus: boolean): void => {
    list.remove();
    document.removeEventListener('pointerdown', onOutside, true);
    window.removeEventListener('resize', onResize);
    if (open === me) open = undefined;
    opener?.setAttribute('aria-expanded', 'false');
    if (refocus && before instanceof HTMLElement) focusAgain(before);
  };
  const me = { place, close };
  const onOutside = ({ target }: Event): void => {
    // A press on what opened it closes it by itself.
    if (!(target instanceof Node && (list.contains(target) || opener?.contains(target)))) close(false);
  };
  const onResize = (): void => close(false);
  list.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      event.stopPropagation();
      close(true);
    }
  });
  document.addEventListener('pointerdown', onOutside, true);
  window.addEventListener('resize', onResize);
  opener?.setAttribute('aria-expanded', 'true');
  (document.querySelector('main') ?? document.body).append(list);
  open = me;
  put(list, place);
  focusIn(
    list,
    entries.findIndex(({ isChosen }) => isChosen === true),
  );
}

function menuList(label: string, entries: readonly MenuEntry[], done: () => void): HTMLElement {
  const list = el('div', { class: 'menu', role: 'menu', 'aria-label': label });
  for (const entry of entries) list.append(menuItem(entry, done));
  list.addEventListener('keydown', (event) => {
    const items = itemsOf(list);
    const place = items.indexOf(document.activeElement as HTMLElement);
    if (place === -1) return;
    const to = {
      ArrowDown: (place + 1) % items.length,
      ArrowUp: (place - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    items[to]?.focus();
  });
  return list;
}

function menuItem(entry: MenuEntry, done: () => void): HTMLElement {
  const { label, hint, picture, isChosen, isDangerous, within, run } = entry;
  const choice = isChosen === undefined ? {} : { 'aria-checked': String(isChosen) };
  const item = el(
    'button',
    {
      type: 'button',
      class: `menu-item${isDangerous ? ' dangerous' : ''}`,
      role: isChosen === undefined ? 'menuitem' : 'menuitemradio',
      tabindex: -1,
      ...choice,
      ...(within === undefined ? {} : { 'aria-haspopup': 'menu', 'aria-expanded': 'false' }),
    },
    picture === undefined ? undefined : el('img', { src: picture, alt: '', width: 24, height: 24 }),
    el('span', { class: 'menu-label' }, label),
    hint === undefined ? undefined : el('span', { class: 'menu-hint' }, hint),
    within === undefined ? undefined : icon('right', 16),
  );
  if (within === undefined) {
    item.addEventListener('click', () => {
      done();
      run?.();
    });
    return item;
  }
  const list = menuList(label, within, done);
  list.hidden = true;
  const show = (isShown: boolean): void => {
    list.hidden = !isShown;
    item.setAttribute('aria-expanded', String(isShown));
  };
  item.addEventListener('click', () => {
    show(true);
    focusIn(list, -1);
  });
  item.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowRight') item.click();
  });
  list.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    show(false);
    item.focus();
  });
  const whole = el('div', { class: 'menu-within', role: 'none' }, item, list);
  whole.addEventListener('pointerenter', ({ pointerType }) => {
    if (pointerType === 'mouse') show(true);
  });
  whole.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse') show(false);
  });
  return whole;
}

function itemsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[role^=menuitem]')].filter(
    (item) => item.closest('[role=menu]') === list,
  );
}

function focusIn(list: HTMLElement, place: number): void {
  itemsOf(list)[Math.max(0, place)]?.focus();
}

function put(list: HTMLElement, place: Place): void {
  const { width, height } = list.getBoundingClientRect();
  const at = place instanceof Element ? place.getBoundingClientRect() : undefined;
  const x = place instanceof Element ? (at?.left ?? 0) : place.x;
  const below = place instanceof Element ? (at?.bottom ?? 0) + MARGIN : place.y;
  const above = place instanceof Element ? (at?.top ?? 0) - MARGIN - height : place.y - height;
  const top = below + height + MARGIN <= innerHeight ? below : Math.max(MARGIN, above);
  list.style.left = `${Math.max(MARGIN, Math.min(x, innerWidth - width - MARGIN))}px`;
  list.style.top = `${top}px`;
  // A menu within opens where there is room.
  list.classList.toggle('leftwards', x + width * 2 + MARGIN > innerWidth);
}

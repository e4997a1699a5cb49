export const THEMES = ['system', 'dark', 'light'] as const;

export type Theme = (typeof THEMES)[number];

const KEY = 'theme';

/** What was chosen; like the device unless something was. */
export function chosenTheme(): Theme {
  const kept = localStorage.getItem(KEY);
  return THEMES.find((theme) => theme === kept) ?? 'system';
}

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(KEY, theme);
  applyTheme();
}

/** Shows the page as chosen, and as the device says where that is chosen, then and from then on. */
export function applyTheme(): void {
  document.documentElement.dataset.theme = chosenTheme();
}

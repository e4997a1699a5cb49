export type Theme = 'system' | 'dark' | 'light';

export const THEMES: readonly { readonly theme: Theme; readonly label: string }[] = [
  { theme: 'system', label: 'Like this device' },
  { theme: 'dark', label: 'Dark' },
  { theme: 'light', label: 'Light' },
];

const KEY = 'theme';

/** What was chosen; like the device unless something was. */
export function chosenTheme(): Theme {
  const kept = localStorage.getItem(KEY);
  return THEMES.find(({ theme }) => theme === kept)?.theme ?? 'system';
}

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(KEY, theme);
  applyTheme();
}

/** Shows the page as chosen, and as the device says where that is chosen, then and from then on. */
export function applyTheme(): void {
  document.documentElement.dataset.theme = chosenTheme();
}

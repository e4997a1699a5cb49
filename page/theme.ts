export const THEMES = ['system', 'dark', 'light'] as const;

export type Theme = (typeof THEMES)[number];

const KEY = 'theme';
let chosen: string | undefined;

function stored(): string | undefined {
  try {
    return chosen ?? localStorage.getItem(KEY) ?? undefined;
  } catch {
    return chosen;
  }
}

/** What was chosen; like the device unless something was. */
export function chosenTheme(): Theme {
  const kept = stored();
  return THEMES.find((theme) => theme === kept) ?? 'system';
}

export function chooseTheme(theme: Theme): void {
  chosen = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Where the browser keeps nothing, it counts until the page is loaded anew.
  }
  applyTheme();
}

/** Shows the page as chosen, and as the device says where that is chosen, then and from then on. */
export function applyTheme(): void {
  document.documentElement.dataset.theme = chosenTheme();
}

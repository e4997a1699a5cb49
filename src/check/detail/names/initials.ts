/** Whether a name is written in its initials: `EU`, `NDAA`. */
export function isInitials(name: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(name);
}

/** The initials of a name of several words, small words left out: `EU` for European Union; empty for one word. */
export function initialsOf(name: string): string {
  const initials = [...name.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)].map(([letter]) => letter);
  return initials.length < 2 ? '' : initials.join('');
}

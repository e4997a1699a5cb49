import type { PageUser } from '../src/page/protocol.ts';

const COLOURS = ['#5865f2', '#1f8b4c', '#c2410c', '#a21caf', '#0e7490', '#b91c1c'] as const;

/** A picture of somebody: the bot's own sign, and for people their first letter. */
export function avatarOf({ name, username, bot }: PageUser): string {
  if (bot) return 'icon.svg';
  const sum = [...username].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  const letter = (name.match(/[\p{L}\p{N}]/u)?.[0] ?? '?').toUpperCase();
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${COLOURS[sum % COLOURS.length]}"/>` +
    `<text x="20" y="27" font-family="sans-serif" font-size="19" font-weight="600" text-anchor="middle" fill="#fff">${letter}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import { ru } from './ru.ts';
import type { Words } from './words.ts';

/**
 * Discord's locale codes (https://docs.discord.com/developers/reference#locales) that have words of their own.
 * Questions are understood in English alone: the other tables say so where they invite one.
 */
export const LOCALES = {
  'en-US': en,
  'en-GB': en,
  de,
  fr,
  'es-ES': es,
  'es-419': es,
  nl,
  ru,
} as const satisfies Readonly<Record<string, Words>>;

/** A locale as Discord sends it; one that is not known is answered in English. */
export function wordsFor(locale: string | null | undefined): Words {
  return isKnown(locale) ? LOCALES[locale] : en;
}

function isKnown(locale: string | null | undefined): locale is keyof typeof LOCALES {
  return typeof locale === 'string' && Object.hasOwn(LOCALES, locale);
}

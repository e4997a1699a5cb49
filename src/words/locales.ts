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

/** The languages that there are words in, by the locale of each that is offered where one is chosen. */
export const LANGUAGES = { 'en-US': en, de, fr, 'es-ES': es, nl, ru } as const satisfies Readonly<
  Record<string, Words>
>;

export type Language = keyof typeof LANGUAGES;

export function isLanguage(locale: string | null | undefined): locale is Language {
  return typeof locale === 'string' && Object.hasOwn(LANGUAGES, locale);
}

export const LANGUAGE_CODES = Object.keys(LANGUAGES) as Language[];

/** What a language is called in itself: `Deutsch`. */
export function ownNameOf(language: Language): string {
  const { tag } = LANGUAGES[language];
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** {@link ownNameOf} each. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  LANGUAGE_CODES.map((language) => [language, ownNameOf(language)]),
);

/** A locale as Discord sends it; one that is not known is answered in English. */
export function wordsFor(locale: string | null | undefined): Words {
  return isKnown(locale) ? LOCALES[locale] : en;
}

function isKnown(locale: string | null | undefined): locale is keyof typeof LOCALES {
  return typeof locale === 'string' && Object.hasOwn(LOCALES, locale);
}

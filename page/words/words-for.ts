import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import { ru } from './ru.ts';
import type { Words } from './words.ts';

const ALL: readonly Words[] = [en, de, fr, es, nl, ru];

/** @param language as Discord names it: `es-ES`. One that is not known is answered in English. */
export function wordsFor(language: string): Words {
  const [tag] = language.split('-');
  return ALL.find((words) => words.tag === tag) ?? en;
}

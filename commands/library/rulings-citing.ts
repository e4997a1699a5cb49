import type { GuildContext } from '../../src/command/guild-context.ts';
import type { Article } from '../../src/corpus/article.ts';
import type { Ruling } from '../../src/desk/ruling.ts';

/** The rulings that cite an article and are not superseded, the newest first. */
export function rulingsCiting({ id }: Article, { rulings }: GuildContext): readonly Ruling[] {
  return rulings.held
    .map(({ ruling }) => ruling)
    .filter(
      ({ status, citations }) => status !== 'superseded' && citations.some(({ article }) => article === id),
    );
}

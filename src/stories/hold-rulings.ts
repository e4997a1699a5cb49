import type { Ruling } from '../desk/ruling.ts';
import type { Story } from '../story.ts';
import type { GuildStory } from './guild-story.ts';
import type { HeldRuling, StandingRuling } from './held-ruling.ts';
import { liveCitations } from './live-citations.ts';

/**
 * Holds a guild's rulings against its articles, as they are now.
 *
 * @param rulings from the oldest.
 * @param pause called every few ms of work; it goes on when that resolves.
 */
export async function holdRulings(
  rulings: readonly Ruling[],
  story: Story,
  pause: () => Promise<void>,
): Promise<Pick<GuildStory, 'rulings' | 'rulingFor'>> {
  const held = rulings
    .map((ruling): HeldRuling => ({ ruling, citations: liveCitations(ruling, story.articles) }))
    .reverse();
  const standing = held.filter(isStanding).filter(({ ruling }) => ruling.status === 'settled');
  const claims = standing.map((each) => ({ claim: each.ruling.claim, standing: each }));
  const find = await story.rulingFinderGently(claims, pause);
  return { rulings: held, rulingFor: (question) => find(question)?.standing };
}

function isStanding(held: HeldRuling): held is StandingRuling {
  return held.citations !== undefined;
}

import type { Context } from '../src/command/context.ts';
import type { Audience } from '../src/desk/guild-settings.ts';

/**
 * Who is to see an answer: as the member says, else as it is set here; the member alone where nothing can be shared.
 *
 * @param everyone what stands in the option, if anything does.
 */
export function wantedAudience(everyone: boolean | undefined, { answers, sharing }: Context): Audience {
  const wanted = everyone === undefined ? answers : everyone ? 'public' : 'private';
  return sharing === 'possible' ? wanted : 'private';
}

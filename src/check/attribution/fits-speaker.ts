import { fitsDescription } from './fits-description.ts';
import { fitsName } from './fits-name.ts';
import { isNamedIn, lately } from './named-in.ts';
import type { Passage } from './passage.ts';
import type { SourceSpeaker } from './source-speaker.ts';
import type { Speaker } from './speakers.ts';
import { isOnePerson, isSomebody } from './unnamed.ts';

/** Whether the speaker whom a message names may be the one to whom an article gives the words. */
export function fitsSpeaker(named: Speaker, source: SourceSpeaker, passage: Passage): boolean {
  switch (source.kind) {
    case 'article':
      return false;
    case 'unknown':
      return isSomebody(named) || isOnePerson(named) || isNamedIn(named, [passage.indexed], passage);
    case 'pronoun':
      if (/^s?he$/.test(source.form) && named.nameKind === 'thing') return false;
      return isSomebody(named) || isOnePerson(named) || isNamedIn(named, lately(passage), passage);
    case 'speaker':
      return named.kind === 'described'
        ? fitsDescription(named, source.speaker, passage)
        : fitsName(named, source.speaker, passage);
  }
}

import type { SynonymRule } from '../corpus/synonyms.ts';
import type { Cluster } from '../misses/cluster-misses.ts';
import type { Replay } from '../replay-synonym.ts';

/** What could not be answered in a guild. */
export interface GuildMisses {
  /** Those of the last 30 days, put together, the newest and most asked first. */
  clusters(): Promise<readonly Cluster[]>;
  /** Deletes questions from the list; gives how many times they were asked. */
  dismiss(questions: readonly string[]): Promise<number>;
  /**
   * Deletes the questions from the list that have an answer by now; gives how many there were. Those whose answer somebody
   * found not helpful stay.
   */
  dismissAnswered(): Promise<number>;
  /**
   * Tries what a synonym would do to the questions of the past: those of the list, the last ones that were asked in the
   * guild, and those that the story offers. Nothing is saved.
   *
   * @param first the questions that matter most.
   */
  trySynonym(rule: SynonymRule, first: readonly string[]): Promise<Replay>;
  /** Notes what the member thinks of an answer; `before` where they have said so a moment ago. */
  vote(question: string, vote: 'helpful' | 'unhelpful'): Promise<'noted' | 'before'>;
  /**
   * Notes that the member wants to be told when a question is answered.
   *
   * @param seen the hash of the answer that they know already, if there is one.
   */
  wait(question: string, seen?: string): Promise<'added' | 'there-already' | 'too-many'>;
}

import type { Cluster } from '../misses/cluster-misses.ts';

/** What could not be answered in a guild. */
export interface GuildMisses {
  /** Those of the last 30 days, put together, the newest and most asked first. */
  clusters(): Promise<readonly Cluster[]>;
  /** Deletes questions from the list; gives how many there were. */
  dismiss(questions: readonly string[]): Promise<number>;
  /** Notes what the member thinks of an answer; `before` where they have said so a moment ago. */
  vote(question: string, vote: 'helpful' | 'unhelpful'): Promise<'noted' | 'before'>;
  /** Notes that the member wants to be told when a question is answered. */
  wait(question: string): Promise<'added' | 'there-already' | 'too-many'>;
  /** Questions that were asked in the guild since the bot started, the last first, without who asked. */
  readonly asked: readonly string[];
}

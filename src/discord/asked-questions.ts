import { LRUCache } from 'lru-cache';

const MOST_GUILDS = 500;
/** Of each guild. */
const MOST_QUESTIONS = 200;

/** The last questions of each guild, without who asked them: what a synonym does to them can be tried. In memory only. */
export class AskedQuestions {
  readonly #asked = new LRUCache<string, Set<string>>({ max: MOST_GUILDS });

  note(guild: string, question: string): void {
    const known = this.#asked.get(guild) ?? new Set();
    // Asked again, it is the newest again.
    known.delete(question);
    known.add(question);
    const [oldest] = known;
    if (known.size > MOST_QUESTIONS && oldest !== undefined) known.delete(oldest);
    this.#asked.set(guild, known);
  }

  /** The newest first. */
  in(guild: string): readonly string[] {
    return [...(this.#asked.get(guild) ?? [])].reverse();
  }

  forget(guild: string): void {
    this.#asked.delete(guild);
  }
}

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const STORIES = 'test/fixtures/stories';

/** A story that the project holds. */
export interface StoryFolder {
  readonly name: string;
  readonly directory: string;
}

/** The invented stories, from where npm runs a script. */
export async function inventedStories(): Promise<StoryFolder[]> {
  const entries = await readdir(STORIES, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, directory: join(STORIES, name) }));
}

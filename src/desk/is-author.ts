import { type AuthorMark, markAuthor } from './author-mark.ts';

/** Whether a user may be the author. A stranger is taken for one in one of 65,536 cases, an author never for a stranger. */
export function isAuthor({ salt, mark }: AuthorMark, user: string): boolean {
  return markAuthor(user, salt).mark === mark;
}

/** Why a piece of a page is not the article's text, in the words of the command line. */
export type DropReason =
  | 'advertisement'
  | 'biography of the author'
  | 'byline or date line'
  | 'caption'
  | 'comment line'
  | 'cookie line'
  | 'copyright line'
  | 'credits'
  | 'follow line'
  | 'heading of what was dropped'
  | 'headline of another article'
  | 'headline that nothing follows'
  | 'image credit'
  | 'link'
  | 'name of the author'
  | 'newsletter line'
  | 'related article'
  | 'section of the site'
  | 'separator'
  | 'share line'
  | 'site line'
  | 'tags'
  | 'title, given otherwise';

/** A piece of a page that is not the article's text, and why. */
export interface Dropped {
  readonly text: string;
  readonly reason: DropReason;
}

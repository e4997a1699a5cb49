const WHOLE =
  /^[([]?\s*(?:(?:image|photo|picture|file|video|cover|illustration|header|featured)s? ?)?(?:image|photo|photograph|picture|credit|illustration|graphic|caption|courtesy)s?(?: (?:credit|by|caption|courtesy|from|courtesy of|source))?s?\s*[:|/] ?\S/i;
const BY_SOMEONE =
  /^[([]?(?:photo|photograph|picture|image|illustration|graphic)s? (?:by|courtesy of) \p{Lu}[^.!?]{1,100}[)\]]?\.?$/iu;
const AT_THE_END =
  /(?:^|[\s.([])(?:(?:Image|Photo|Picture|Photograph)s?(?: by| [Cc]redit| courtesy(?: of)?)?|Credits?|CREDIT|PHOTO|IMAGE) ?[:/|] ?[\p{Lu}@©][^.!?]{1,80}[)\]]?\.?$/u;
const AGENCY =
  /[([/|,–—-] ?(?:getty(?: images)?|shutterstock|ap photo|reuters|afp|epa|istock(?:photo)?|alamy|unsplash|pexels|pixabay|flickr|wikimedia commons|bloomberg|zuma(?: press)?|press association)[)\]]?$/i;
const PICTURED =
  /^(?:file (?:photo|picture|image)|file|pictured|above|below|image caption|media caption)\s*[:–—-]\s*\S/i;
const DISPLACED = /^(?:enlarge|enlarge image|view gallery|play video|watch video)\b\W*$/i;

const LONGEST = 400;

/** Whether a block credits or captions a picture in so many words. */
export function isImageCredit(text: string): boolean {
  if (text.length > LONGEST) return false;
  return [WHOLE, BY_SOMEONE, AT_THE_END, AGENCY, PICTURED, DISPLACED].some((pattern) => pattern.test(text));
}

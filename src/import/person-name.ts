const PARTICLE = new Set(
  'al bin da das de del della den der di do dos du e el ibn la le ten ter van von y zu'.split(' '),
);
const CAPITALIZED = /^(?:\p{Lu}[\p{L}\p{M}'’-]*\.?|\p{Lu}\.\p{Lu}\.?)$/u;
/** Words of headings and of outlets, which are capitalized like names. */
const NOT_A_PERSON = new Set(
  (
    'about advertisement analysis blog breaking business comment comments daily desk editorial exclusive explainer ' +
    'feature gazette herald home interview journal latest live magazine market markets media more network news ' +
    'newspaper newsletter online opinion photo photos politics post press radio read related report reports review ' +
    'science share sport sports staff story summary technology television the times today tribune tv update updates ' +
    'video weekly world what why how who when where a an as at by for from if in it on to after before he she they'
  ).split(' '),
);

/** Whether a line has the shape of a person's name: two to five capitalized words, particles between. */
export function isPersonName(line: string): boolean {
  const words = line.split(' ');
  if (words.length < 2 || words.length > 5 || line.length > 60) return false;
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return (
    CAPITALIZED.test(first) &&
    CAPITALIZED.test(last) &&
    words.every((word) => CAPITALIZED.test(word) || PARTICLE.has(word.toLowerCase())) &&
    !words.some((word) => NOT_A_PERSON.has(word.toLowerCase()))
  );
}

const LABEL =
  /^(?:(?:written|reported|posted|published|story|words|text|article|report|analysis) )?by:? (.+)$|^(?:author|authors|byline|reporter): ?(.+)$/i;
/** "By" in some other languages. */
const FOREIGN_LABEL = /^(?:von|par|por|door|di|av|af) (.+)$/i;

/** The authors that a byline names ("By Ada Novak and Juan Ruiz, staff writers"), without what else it says. */
export function bylineAuthor(line: string): string | undefined {
  if (line.length > 160) return undefined;
  const labelled = LABEL.exec(line);
  const rest = labelled?.[1] ?? labelled?.[2] ?? FOREIGN_LABEL.exec(line)?.[1];
  if (rest === undefined) return undefined;
  const parts = rest.split(/, | [|·•–—-] | in (?=\p{Lu})| for (?=\p{Lu})/u).map((part) => part.trim());
  const several = / (?:and|&|und|et|y|en|e) /;
  const others = parts.findIndex((part) => !part.split(several).every(isPersonName));
  const people = others < 0 ? parts : parts.slice(0, others);
  // "Ada Novak, Daily Planet" looks like two people; only an "and" tells that more than the first are meant.
  const last = people.findLastIndex((part) => several.test(part));
  if (people.length > 0) return people.slice(0, Math.max(0, last) + 1).join(', ');
  // An agency may have a name of one word.
  const [agency = ''] = parts;
  return labelled !== null && /^\p{Lu}[\p{L}\p{N}. ]*$/u.test(agency) ? agency : undefined;
}

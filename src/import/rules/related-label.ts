const WITH_COLON =
  /^\W{0,3}(?:more|read|see|watch|listen|also|related|recommended|exclusive|explainer|opinion|video|podcast|gallery|in pictures|in depth|background|analysis)(?: (?:more|also|this|next|now|on|about|here|from|too|our|stories|story|articles?|reading|news|posts?|coverage|content|links?|videos?))*\s*[:|»›>→–—]\s*\S/i;
const LABEL =
  /^\W{0,3}(?:read|see|watch) (?:more|also|next|this|now|our)\b|^\W{0,3}(?:also read|read on|now read|see also|don['’]t miss|you (?:may|might) (?:also )?(?:like|be interested in)|more (?:from|on|stories|news|about)|related(?: (?:articles?|stories|story|news|posts?|coverage|content|links?|reading|videos?))?|recommended(?: (?:for you|reading|stories|videos?))?|further reading|up next|what to read next|other (?:reports|stories|articles|news|posts)(?: (?:by|from|on|in))?|all (?:stories|articles|posts) by|(?:next|previous) (?:article|story|post))\b/i;

/** Whether a block points to other articles: a label such as "Related", alone or with what it points to. */
export function isRelatedLabel(text: string): boolean {
  if (text.length > 250) return false;
  // A sentence may begin so as well ("More from the same source reached us on Monday.").
  return WITH_COLON.test(text) || (LABEL.test(text) && !/[.!?]["”’]?$/.test(text));
}

/** Whether the label stands alone, so that what follows is what it points to. */
export function isLabelAlone(text: string): boolean {
  return isRelatedLabel(text) && text.length <= 40 && !/[:|»›>→–—]\s*\S/.test(text);
}

/** The site that a line such as "Other reports by X" names. */
export function siteOfRelated(text: string): string | undefined {
  const name =
    /^(?:other|more|all) (?:reports|stories|articles|news|posts)?\s?(?:by|from) (\S.{0,60})$/i.exec(
      text,
    )?.[1];
  return name && /^\p{Lu}|\p{L}\p{Lu}/u.test(name) ? name.replace(/\W+$/, '') : undefined;
}

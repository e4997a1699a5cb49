import type { DropReason } from '../dropped.ts';

/** What sites put around and between the paragraphs of an article. Each pattern is tried on one short block. */
const FURNITURE: readonly (readonly [reason: DropReason, pattern: RegExp])[] = [
  ['separator', /^[^\p{L}\p{N}]+$/u],
  [
    'advertisement',
    /^(?:advertisements?|advertising|sponsored(?: content| by .*)?|promoted(?: content)?|paid content|ad)\W*$/i,
  ],
  [
    'advertisement',
    /^(?:article|story) continues (?:below|after)\b|^scroll (?:down )?to continue|^continue reading\b/i,
  ],
  ['advertisement', /\b(?:affiliate (?:links?|commission)|earn (?:an? )?(?:affiliate )?commission)\b/i],
  [
    'share line',
    /^(?:share|tweet|pin it|print|e-?mail|copy link|save|bookmark|like)(?:\W+(?:share|tweet|pin(?: it)?|print|e-?mail|copy link|save|facebook|twitter|linkedin|reddit|whatsapp|pinterest|telegram|x|\d+))*\W*$/i,
  ],
  [
    'share line',
    /^(?:click (?:here )?to )?(?:share|tweet|e-?mail|print|save) (?:this|on|via|to|with|the)\b(?!.*[.!?]$)/i,
  ],
  [
    'share line',
    /^(?:(?:facebook|twitter|linkedin|reddit|whatsapp|pinterest|telegram|messenger|tumblr|e-?mail|print)\W*){2,}$/i,
  ],
  ['share line', /^\d[\d.,]*[km]? shares?$/i],
  [
    'newsletter line',
    /^(?:please )?(?:sign(?:ing)? up|subscribe|register|join|get|receive|enter|want|like what|thanks? you for)\b.*\b(?:newsletters?|inbox|mailing list|your e-?mail|briefings?|e-?mail address|subscribing|signing up)\b/i,
  ],
  [
    'newsletter line',
    /^(?:subscribe|sign up|register|log ?in|sign in)(?: (?:now|today|here|for free|to read more|free))*\W*$/i,
  ],
  ['newsletter line', /^(?:subscribe to|sign up (?:for|to))\b(?=.{0,120}$)/i],
  [
    'cookie line',
    /\b(?:this (?:web)?site|we|our partners) (?:may )?uses? cookies\b|\bcookie (?:policy|settings|preferences)\b/i,
  ],
  ['cookie line', /^(?:accept|reject|manage)(?: all)? cookies\W*$|^by continuing to (?:use|browse)\b/i],
  ['comment line', /^(?:\d[\d,]* comments?|comments?(?: \(?\d[\d,]*\)?)?|no comments(?: yet)?)\W*$/i],
  [
    'comment line',
    /^(?:leave|post|add|write|view|show|read|see|load)(?: \w+)? (?:comments?|reply|replies)\b(?!.*[.!?]$)/i,
  ],
  [
    'comment line',
    /^(?:join the (?:conversation|discussion)|comments are closed|(?:log|sign) in to (?:comment|reply))\b/i,
  ],
  [
    'follow line',
    /^(?:you can )?(?:follow|like|find|join) (?:us|@\w+|[^.!?]{1,60}) on (?:twitter|x|facebook|instagram|linkedin|google news|youtube|telegram|whatsapp|mastodon|threads|bluesky|tiktok)\b/i,
  ],
  ['follow line', /^(?:download|get|install) (?:our|the [^.!?]{1,40}) app\b/i],
  [
    'site line',
    /^(?:skip to (?:main )?content|back to (?:top|home)|(?:load|show|view) more|menu|search|home|click here|tap here|loading|close|top stories|most (?:read|popular|viewed)|trending(?: now)?|latest(?: news| stories)?|popular(?: now| stories)?|editor['’]?s['’]? picks?)\W*$/i,
  ],
  [
    'site line',
    /^\d+[ -]min(?:ute)?s?(?: read)?\W*$|^(?:reading|read) time\b|^(?:listen to|hear) this (?:article|story)\b|^estimated reading/i,
  ],
  [
    'site line',
    /^(?:got|have|do you have) a (?:news )?(?:tip|story)\b|^(?:contact|e-?mail) (?:us|the (?:author|editor|newsroom))\b/i,
  ],
  ['site line', /^(?:support|donate to|help) (?:our|us|independent) .{0,80}journalism\b|^our standards:/i],
  [
    'site line',
    /^(?:this (?:article|story|post|report) (?:was |is |has been )?(?:first |originally )?(?:published|appeared|posted)|(?:first|originally) (?:published|appeared|posted)) (?:on|in|at|by|here)\b/i,
  ],
  [
    'tags',
    /^(?:tags?|tagged(?: (?:as|with))?|topics?|filed under|posted in|categor(?:y|ies)|keywords|related topics|in this (?:story|article)|more (?:on|about) this (?:story|topic))\b\s*(?::|$)/i,
  ],
  ['copyright line', /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b|^may not be reproduced\b/i],
  [
    'credits',
    /^\W*(?:additional |with )?(?:reporting|writing|editing|edited|writing and reporting|research|assistance) (?:by|from) \p{Lu}/iu,
  ],
  ['credits', /\bcontributed (?:reporting )?to this (?:report|story|article)\b/i],
  ['link', /^(?:https?:\/\/|www\.)\S+$/i],
  ['link', /^[\w.+-]+@[\w-]+\.[\w.-]+$|^@\w+$/],
];

const LONGEST = 400;

/** Why a block is part of the site and not of the article; `undefined` when it is not. */
export function furniture(text: string): DropReason | undefined {
  if (text.length > LONGEST) return undefined;
  return FURNITURE.find(([, pattern]) => pattern.test(text))?.[0];
}

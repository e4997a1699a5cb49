/** Forms of "be" and "get" before a participle. */
export const PASSIVE =
  /^(?:am|is|are|was|were|be|been|being|isn't|isnt|aren't|arent|wasn't|wasnt|weren't|werent|gets|got|getting)$/;

export const AUXILIARY =
  /^(?:am|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|to|isn't|isnt|aren't|arent|wasn't|wasnt|weren't|werent|hasn't|hasnt|haven't|havent|hadn't|hadnt|don't|dont|doesn't|doesnt|didn't|didnt|won't|wont|wouldn't|wouldnt|can't|cant|cannot|couldn't|couldnt|shouldn't|shouldnt|gonna|gotta|wanna)$/;

/** Who speaks in a chat, or is spoken to: what they do is no claim about the story. */
export const SPEAKER_OR_HEARER =
  /^(?:i|you|we|u|ya|i'm|im|you're|youre|we're|i've|ive|i'd|let's|lets|y'all|yall)$/;

export const THIRD_PRONOUN = /^(?:he|she|it|they)$/;
export const RELATIVE_PRONOUN = /^(?:who|that|which)$/;

/** Adverbs that stand between an auxiliary and its verb. */
export const BETWEEN =
  /^(?:also|just|already|now|still|even|actually|really|only|finally|always|ever|officially|apparently|allegedly|reportedly|all|both|longer|\p{L}{3,}ly)$/u;

/** What leads to the verb that counts: "hopes to move", "plans to ban". */
export const LEADING =
  /^(?:hope|hopes|hoped|plan|plans|planned|want|wants|wanted|intend|intends|intended|try|tries|tried|expect|expects|expected|aim|aims|going|supposed|need|needs|needed|refuse|refuses|refused|promise|promises|promised|threaten|threatens|threatened|allowed|forced|agreed|no)$/;

/** Verbs after which another one follows in "-ing": "stopped taking". */
export const BEFORE_PROGRESSIVE =
  /^(?:stop|stops|stopped|start|starts|started|keep|keeps|kept|begin|begins|began|continue|continues|continued)$/;

/** Verbs that say nothing of their own, and those with which people talk about talking. */
const EMPTY_VERBS: ReadonlySet<string> = new Set(
  `say said says saying get gets getting got go going goes went gone make makes made making know knows knew known think
  thinks thought see sees saw seen look looks looked want wants wanted need needs needed let lets mean means meant guess
  believe believes believed feel feels felt love loves loved like likes liked hate hates hated read reads reading tell
  tells told talk talks talked talking lying lie lies lied come comes came coming stop stopped stops keep keeps kept try
  tries tried trying seem seems seemed wait waiting remember forget learn learned heard hear cope claim claims claimed
  claiming call calls called put puts take takes took taken give gives gave given happen happens happened happening have
  has had having call based related ask asks asked asking wrote write writes written quote quotes quoted report reports
  reported according use uses used using post posted posts link linked check checked checking source sourced imagine pick stuff done doing does hope hopes hoped plan plans planned literally shout shouted explain explains explained
  mention mentions mentioned prove proves proved argue arguing argues argued defend defending trust agree stated states
  state added adds noted bother cry crying laugh laughing read stand stands stood set sets care cares hit hits hold holds
  held work works worked working find finds turn turns turned joke jokes joked answer answers answered swear argue insist insists insisted complain complains complained
  laugh laughed shrug shrugged quip quipped show shows showed shown follow follows followed`.split(/\s+/),
);

/** Of the empty verbs, those that state something together with what follows them. */
const LIGHT_VERBS =
  /^(?:take|takes|took|taken|give|gives|gave|given|stop|stops|stopped|put|puts|go|goes|went|come|comes|came|use|used|uses|keep|keeps|kept|report|reported|call|called|calls|agree|hold|holds|held|work|works|worked|turn|turns|turned|set|sets|follow|follows|followed|hit|find|show|shows|showed|trust|explain|explained|prove|proved|defend|stand|stands|stood|added|adds|noted)$/;

/** Whether a verb states nothing unless something of its own follows. */
export function isEmptyVerb(form: string): boolean {
  return EMPTY_VERBS.has(form);
}

/** Whether an empty verb states something where an object or a particle follows it: "takes its place". */
export function isLightVerb(form: string): boolean {
  return LIGHT_VERBS.test(form);
}

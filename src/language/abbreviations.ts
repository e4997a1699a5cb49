const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** A name or a term always follows. */
const LEADS = words(`
  Mr Mrs Ms Mx Dr Drs Prof Gen Sen Sens Rep Reps Gov Govs Lt Col Capt Sgt Maj Cmdr Cmdt Adm Rev Revd Hon Messrs
  Mme Mlle Mgr Supt Det Insp Cpl Pvt Pte Brig Atty Amb Fr Ft Mt
  vs v cf viz approx ca resp incl excl`);

/** Only an abbreviation before a figure; elsewhere an ordinary word ("no.", "art.", "Sun."). */
const BEFORE_FIGURE = words(`
  no nos p pp vol vols fig figs sec secs art arts ch chap chaps op par para paras ed eds pt
  mar sat sun wed thu thur thurs tue tues mon fri`);

/** Ends a sentence only where a new one plainly begins. */
const MAY_END = words(`
  Inc Corp Co Cos Ltd LLC LLP PLC Plc Bros Jr Sr Esq St Sts Ave Blvd Rd Hwy Dept Univ Assn Intl Natl Fed Gov Govt
  Jan Feb Apr Jun Jul Aug Sep Sept Oct Nov Dec
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn
  Tenn Tex Va Vt Wash Wis Wyo
  al est ext tel`);

/** Names that carry their mark of exclamation or question with them. */
const MARKED_NAMES = words(
  'Yahoo Jeopardy Yum Wham Oklahoma Oliver Hamlet Guess E Panic Yahtzee Kahoot Joomla',
);

/** Words that begin a sentence and seldom continue a name. */
const STARTERS = words(`
  A About According Across Actually After Again Against All Along Already Also Although Among An And Another Any
  Anyone As At Back Because Before Behind Being Beside Besides Between Beyond Both But By Can Clearly Could Despite
  Did Do Does During Each Earlier Either Elsewhere Even Every Everyone Everything Few Finally Following For From
  Furthermore Given Had Has Have Having He Hence Her Here His How However I If In Indeed Inside Instead Is It Its
  Just Last Later Like Likewise Many Maybe Meanwhile More Moreover Most Much My Nearly Neither Nevertheless Next No
  Nobody None Nonetheless Nor Not Nothing Now Of Often On Once One Only Or Other Others Our Outside Over Perhaps
  Rather Recently Several She Should Similarly Since So Some Someone Something Sometimes Soon Still Such Than That
  The Their Then There Therefore These They This Those Though Three Through Throughout Thus To Today Tomorrow Too
  Two Under Unless Unlike Until Up Upon Was We Were What Whatever When Whenever Where Whereas Whether Which While
  Who Whoever Whose Why Will With Within Without Would Yesterday Yet You Your`);

const INITIALISM = /^(?:\p{L}\p{M}?\p{Ll}?\.)+\p{L}{1,2}$/u;
const INITIAL = /^\p{Lu}$/u;

/** How the word before a full stop bears on it. */
export type StopAfter = 'ends' | 'continues' | 'ends before a starter' | 'continues before a figure';

/** Reads the word before a full stop (without the stop): `U.S`, `Dr`, `No`, `software`. */
export function stopAfter(word: string): StopAfter {
  if (LEADS.has(word)) return 'continues';
  const lower = word.toLowerCase();
  if (lower === 'e.g' || lower === 'i.e') return 'continues';
  if (MAY_END.has(word) || INITIAL.test(word)) return 'ends before a starter';
  if (word.length <= 12 && INITIALISM.test(word)) return 'ends before a starter';
  if (BEFORE_FIGURE.has(lower)) return 'continues before a figure';
  return 'ends';
}

/** Whether the mark after this word belongs to a name, as in `Yahoo!`. */
export function isMarkedName(word: string): boolean {
  return MARKED_NAMES.has(word);
}

/** Whether a capitalised word plainly begins a sentence: an article, a pronoun, a conjunction, an adverb with a comma. */
export function isSentenceStarter(word: string, following: string): boolean {
  if (following === '.' || following === '-') return false;
  return STARTERS.has(word) || (following === ',' && word.length > 4 && word.endsWith('ly'));
}

import { stem } from '../../../search/stem.ts';

/** General English: each of one side against each of the other, in their base forms. */
const OPPOSITES = `
allow permit legalise legalize authorise authorize / ban forbid prohibit outlaw bar block
approve accept / reject refuse decline deny
admit confirm acknowledge / deny
open launch start begin / close shut end stop
increase rise raise grow gain climb / decrease fall drop shrink cut lower lose decline
buy purchase acquire / sell
win / lose
arrive come enter join / leave quit exit withdraw
add include / remove exclude drop
hire employ appoint / fire dismiss sack
support back endorse praise welcome / oppose criticise criticize condemn attack
keep retain continue / drop abandon scrap stop end remove
save rescue / kill destroy
build create found establish / demolish destroy dissolve dismantle
pass / fail
agree / disagree refuse
sign / cancel terminate
release free / arrest detain jail imprison
remember / forget
find / lose
send / receive get
lend / borrow
push / pull
publish reveal disclose / hide conceal suppress withhold
convict / acquit clear
lift / impose
win / lose
survive / die
attend / skip boycott
connect / disconnect
encourage urge / discourage deter
trust / distrust doubt
succeed / fail
import / export
lock / unlock
load / unload
mount / dismount
hope / fear
`;

/** By the stem of a word, the stems of those that say the opposite. */
export const ANTONYMS: ReadonlyMap<string, ReadonlySet<string>> = collect();

function collect(): Map<string, Set<string>> {
  const opposites = new Map<string, Set<string>>();
  const add = (word: string, others: readonly string[]): void => {
    const known = opposites.get(stem(word)) ?? new Set<string>();
    for (const other of others) known.add(stem(other));
    opposites.set(stem(word), known);
  };
  for (const line of OPPOSITES.trim().split('\n')) {
    const [left = [], right = []] = line.split(' / ').map((side) => side.trim().split(/\s+/));
    for (const word of left) add(word, right);
    for (const word of right) add(word, left);
  }
  return opposites;
}

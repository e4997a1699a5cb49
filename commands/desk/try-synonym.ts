import { noticeCard } from '../../src/cards/notice-card.ts';
import { ARROW, LINE } from '../../src/cards/synonym-form.ts';
import { synonymTrialCard } from '../../src/cards/synonym-trial-card.ts';
import type { Submits } from '../../src/command/presses.ts';
import { cleanLine } from '../../src/corpus/clean-text.ts';
import { readSynonym, type SynonymFault } from '../../src/corpus/parse-synonyms.ts';
import type { Words } from '../../src/words/words.ts';
import { privateCard } from '../private-card.ts';
import { withCluster } from './with-cluster.ts';

/** Tries a synonym on the questions of the past and shows what it would do. Nothing is saved yet. */
export const trySynonym: Submits['add-synonym'] = ({ miss }, filled, context) =>
  withCluster(miss, context, async ({ leading, misses }, guild) => {
    const words = context.words.private;
    // In a synonyms file it would make a comment of the line.
    const line = cleanLine(filled.text(LINE)).replace(/^[# ]+/, '');
    const rule = readSynonym(line);
    // A message of its own: the questions stay on show, to try again.
    if (typeof rule === 'string') return privateCard(noticeCard(remedyFor(rule, words)));
    const replay = await guild.misses.trySynonym(
      rule,
      misses.map(({ question }) => question),
    );
    const draft = guild.drafts.keep({ kind: 'synonym', line, question: leading.question });
    return { kind: 'replace', card: synonymTrialCard(line, replay, draft, words) };
  });

function remedyFor(fault: SynonymFault, { desk }: Words): string {
  switch (fault) {
    case 'nothing-escaped':
      return desk.nothingEscaped('\\');
    case 'several-rules':
      return desk.severalRules(ARROW);
    case 'word-missing':
      return desk.wordMissing(ARROW);
    case 'word-alone':
      return desk.wordAlone;
  }
}

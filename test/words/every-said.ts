import type { Words } from '../../src/words/words.ts';
import { leavesOf, type Sample, said } from './leaves.ts';

/** What each sentence with gaps is tried with. */
export const SAMPLES: Readonly<Record<string, readonly Sample[]>> = {
  quoted: [['400 passengers']],
  'answer.example': [['Who built the ferry']],
  'answer.missing': [[['Calyxa']], [['Calyxa', 'ministry']], [['ministry', 'Calyxa', 'Irune']]],
  'answer.readAs': [['fery', 'ferry']],
  'answer.moreValues': [[1], [2], [1_234_567]],
  'answer.onlyFrom': [['The ferry that never sailed']],
  'answer.passages': [
    [1, 1],
    [4, 6],
  ],
  'check.someoneElses': [['Olaf Dreyer']],
  'check.otherSource': [['Harbour Post']],
  'check.noArticleHolds': [[['Calyxa']], [['Calyxa', 'ministry']], [['ministry', 'Calyxa', 'Irune']]],
  'check.named': [['the captain']],
  'check.changed': [[['1971 → 1972']], [['1971 → 1972', 'may → will']]],
  'check.leftOut': [[['not']], [['not', 'Irune']]],
  'check.putIn': [[['never']], [['never', 'Irune']]],
  'check.moreFindings': [[1], [2], [12_345]],
  'source.paragraphs': [[1], [2], [17]],
  'source.length': [[1], [2], [12_345]],
  'source.moreArticles': [[1], [2], [12_345]],
  'read.noArticle': [['festival']],
  'read.noParagraph': [[40, 12]],
  'read.place': [[3, 12]],
  'suggestion.holds': [[['ferry']], [['ferry', 'harbour']], [['harbour', 'Irune', 'iron']]],
  'help.check': [['Check it']],
  'help.message': [['Answer it']],
  'rulings.settledOn': [['May 12, 2024']],
  'rulings.history': [[['proposed']], [['proposed', 'settled']]],
  'rulings.replaces': [['Who built the ferry']],
  'rulings.replacedBy': [['Who built the ferry']],
  'rulings.more': [[1], [2], [192]],
  'rulings.howToAdd': [['Rule on it']],
  'rulings.notFound': [['ferry']],
  'rulings.confirmRemoval': [['Who built the ferry']],
  'rulings.mistakes.tooManyCited': [[5]],
  'rulings.mistakes.noNumber': [['harbour-post', 'harbour-post 3']],
  'rulings.mistakes.noArticle': [['harbour 3']],
  'rulings.mistakes.noParagraph': [['harbour-post 40', 12]],
  'settings.cooldown': [[1], [7], [12_345]],
  'settings.language': [['Deutsch']],
  'settings.moreChannels': [[1], [2], [12_345]],
  'settings.notConfirmed': [['delete it']],
  'trouble.guildCooldown': [[1], [7]],
  'trouble.notSaved': [['7f3a']],
  'trouble.sorry': [['7f3a']],
  'trouble.mismatch': [['7f3a']],
  'trouble.cooldown': [[1], [7]],
  'trouble.guildLimit': [[1], [7]],
};

/** All that a table can say, each sentence with gaps once for each of its samples. */
export function everySaid(words: Words): { path: string; sample: Sample; text: string }[] {
  return [...leavesOf(words)].flatMap(([path, leaf]) =>
    (typeof leaf === 'function' ? (SAMPLES[path] ?? []) : [[]]).map((sample) => ({
      path,
      sample,
      text: said(leaf, sample),
    })),
  );
}

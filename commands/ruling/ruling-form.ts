import type { Citation } from '../../src/answer/answer.ts';
import { citationId } from '../../src/cards/citation-id.ts';
import { LONGEST_QUESTION } from '../../src/cards/clean-question.ts';
import { rulingWithId } from '../../src/cards/find-ruling.ts';
import type { Field, FormChoice } from '../../src/cards/form.ts';
import { shortenStatement } from '../../src/cards/shorten-statement.ts';
import { sourceName } from '../../src/cards/source-name.ts';
import type { Context } from '../../src/command/context.ts';
import type { Reply } from '../../src/command/reply.ts';
import { liveCitation } from '../../src/stories/live-citation.ts';
import type { Story } from '../../src/story.ts';
import type { Words } from '../../src/words/words.ts';
import { LONGEST_FINDING, LONGEST_OTHERS, MOST_CITED } from './limits.ts';

/** A form offers so many choices. */
const MOST_PASSAGES = 25;
const LONGEST_BEGINNING = 100;

/**
 * Asks for a ruling.
 *
 * @param claim what it is about, as `cleanQuestion` leaves it; may be empty.
 * @param replaces the id of the ruling in whose place it is to come.
 */
export function rulingForm(claim: string, { story, guild, words }: Context, replaces?: string): Reply {
  const { form } = words.private.rulings;
  const old = rulingWithId(replaces ?? '', guild?.rulings.held ?? [])?.ruling;
  // Whoever keeps to the claim most likely changes what was found, rather than write it anew.
  const finding = old?.claim === claim ? old.finding : undefined;
  const before = old?.citations.flatMap((stored) => liveCitation(stored, story.articles) ?? []) ?? [];
  return {
    kind: 'form',
    form: {
      action: { kind: 'add-ruling', ...(replaces === undefined ? {} : { replaces }) },
      title: form.title,
      fields: [
        {
          kind: 'text',
          name: 'claim',
          label: form.claim,
          description: form.claimHint,
          required: true,
          maxLength: LONGEST_QUESTION,
          ...(claim === '' ? {} : { value: claim }),
        },
        {
          kind: 'text',
          name: 'finding',
          label: form.finding,
          description: form.findingHint,
          long: true,
          required: true,
          maxLength: LONGEST_FINDING,
          ...(finding === undefined ? {} : { value: finding }),
        },
        ...passagesField([...before, ...story.ask(claim, { limit: MOST_PASSAGES }).snippets], story, form),
        {
          kind: 'text',
          name: 'others',
          label: form.others,
          description: form.othersHint,
          long: true,
          maxLength: LONGEST_OTHERS,
          ...exampleFor(story),
        },
      ],
    },
  };
}

/** Passages to choose from; no field where there are none. */
function passagesField(
  found: readonly Citation[],
  { articles }: Story,
  { passages, passagesHint }: Words['rulings']['form'],
): Field[] {
  const offered = new Map<string, FormChoice>();
  for (const citation of found) {
    const value = citationId(citation);
    const article = articles.find(({ id }) => id === citation.paragraph.article);
    if (article === undefined || offered.size === MOST_PASSAGES) continue;
    const { paragraph, start, end } = citation;
    offered.set(value, {
      value,
      label: `${sourceName(article)} ¶${paragraph.number}`,
      description: shortenStatement(paragraph.text.slice(start, end), LONGEST_BEGINNING),
    });
  }
  if (offered.size === 0) return [];
  const choices = [...offered.values()];
  return [
    {
      kind: 'choices',
      name: 'passages',
      label: passages,
      description: passagesHint,
      choices,
      most: MOST_CITED,
    },
  ];
}

/** How a passage is named in the form. */
function exampleFor({ articles }: Story): { readonly example?: string } {
  const [article] = articles;
  return article === undefined ? {} : { example: `${article.id} 1` };
}

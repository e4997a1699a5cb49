import { describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { articleKey } from '../../src/cards/passage-ref.ts';
import { passageId, questionId } from '../../src/cards/suggestion-id.ts';
import type { Sharing } from '../../src/command/context.ts';
import { createStory } from '../../src/story.ts';
import { de } from '../../src/words/de.ts';
import { en } from '../../src/words/en.ts';
import { inventArticles, inventStory } from '../invented-story.ts';
import { ferry } from './ferry-story.ts';
import { blocks, cardOf, inChannel, labelsOf, linesOf, MEMBER, quotedIn } from './in-channel.ts';

const context = inChannel(ferry);
const WHERE = 'Where is the new ship being built?';

function answerTo(question: string, more: { article?: string; public?: boolean } = {}) {
  const reply = ask.execute({ question, ...more }, context);
  return { reply, card: cardOf(reply) };
}

describe('an answer', () => {
  it('shows the question, the direct answer with its footnote, and three passages', () => {
    const { reply, card } = answerTo(`  ${WHERE}\n`);
    expect(reply).toMatchObject({ kind: 'card', audience: 'private', outcome: 'answered' });
    expect(card.blocks.slice(0, 2)).toMatchObject([
      { kind: 'question', text: WHERE },
      { kind: 'direct-answers', values: [{ value: { text: 'Gdansk, Poland' }, footnotes: [1] }] },
    ]);
    const passages = blocks(card, 'passage');
    expect(passages.map(({ footnote }) => footnote)).toEqual([1, 2, 3]);
    expect(quotedIn(card)[0]).toContain('at a yard in Gdansk, Poland');
    expect(passages[0]).toMatchObject({
      article: { id: 'harbour-post' },
      button: { label: en.buttons.inContext, action: { kind: 'context', passage: { number: 2 } } },
    });
    expect(passages[0]?.highlights.length).toBeGreaterThan(0);
    expect(labelsOf(card)).toEqual([en.buttons.more, en.buttons.share]);
    expect(card.buttons[1]?.primary).toBe(true);
  });

  it('numbers no passage that stands alone', () => {
    const { card } = answerTo('What will the captain keep?', { article: 'morning-tide' });
    const story = inventStory({ news: 'The mayor opened the mill.' });
    const alone = cardOf(ask.execute({ question: 'mill' }, inChannel(story)));
    expect(blocks(alone, 'passage').map(({ footnote }) => footnote)).toEqual([undefined]);
    expect(labelsOf(alone)).toEqual([en.buttons.share]);
    expect(blocks(card, 'passage').length).toBeGreaterThan(0);
  });

  it('names where else a direct answer stands, each with its footnote', () => {
    const banned = Array.from({ length: 9 }, (_, day) => `Norway banned the toy, said paper ${day + 1}.`);
    const card = cardOf(
      ask.execute({ question: 'Which country banned the toy?' }, inChannel(inventStory({ news: banned }))),
    );
    const also = blocks(card, 'note').filter(({ citations }) => citations !== undefined);
    expect(also.map(({ text }) => text)).toEqual([en.answer.also]);
    const shown = blocks(card, 'passage').length;
    expect(also[0]?.citations?.map(({ footnote }) => footnote)).toEqual([shown + 1, shown + 2]);
    const inPassages = blocks(card, 'passage').map(({ citation }) => citation.paragraph.number);
    for (const { paragraph } of also[0]?.citations ?? []) expect(inPassages).not.toContain(paragraph);
    expect(blocks(card, 'direct-answers')[0]?.values[0]?.footnotes).toEqual(
      Array.from({ length: shown + 2 }, (_, place) => place + 1),
    );
  });

  it('counts the direct answers that are too many to show', () => {
    const story = inventStory({
      news: 'The toy was banned in Norway, Spain, Chile, Japan, Kenya, Ghana, Peru and Cuba.',
    });
    const card = cardOf(ask.execute({ question: 'Which countries banned the toy?' }, inChannel(story)));
    const [answers] = blocks(card, 'direct-answers');
    expect(answers?.values).toHaveLength(6);
    expect(answers?.rest).toBe(en.answer.moreValues(2));
  });

  it('says before the nearest passages that they do not say what was asked, and names the words not found', () => {
    const { reply, card } = answerTo('Who is the mayor of Skagholm?');
    expect(reply).toMatchObject({ outcome: 'related' });
    expect(card.blocks.map(({ kind }) => kind).slice(0, 3)).toEqual(['question', 'sentence', 'passage']);
    expect(linesOf(card)).toContain(en.answer.related);
    expect(linesOf(card)).toContain(en.answer.missing(['mayor']));
    expect(labelsOf(card)).toContain(en.buttons.share);
  });

  it('offers an example where the articles do not say, and can be shared all the same', () => {
    const { reply, card } = answerTo('What is the capital of Mongolia?');
    expect(reply).toMatchObject({ outcome: 'unanswered' });
    expect(linesOf(card)).toEqual([
      'What is the capital of Mongolia?',
      en.answer.unanswered,
      en.answer.missing(['capital', 'Mongolia']),
      en.answer.example(ferry.examples[0] ?? ''),
    ]);
    expect(labelsOf(card)).toEqual([en.buttons.share]);
  });

  it('offers another example than what was asked, and none where there is an answer', () => {
    const articles = inventArticles({
      north: 'Ada Berg owns the old mill.',
      south: 'The council paints bridges in summer.',
    });
    const story = createStory(articles, [], ['Who owns the old mill?', 'Who paints bridges?']);
    const lines = (question: string, article?: string) =>
      linesOf(cardOf(ask.execute({ question, article }, inChannel(story))));
    expect(lines('Who owns the old mill?', 'south')).toContain(en.answer.example('Who paints bridges?'));
    for (const example of story.examples) {
      expect(lines('Who owns the old mill?')).not.toContain(en.answer.example(example));
    }
  });

  it('asks for words where there are none, privately, with nothing to share', () => {
    for (const question of ['?!', 'the', '\u200b']) {
      const { reply, card } = answerTo(question, { public: true });
      expect(reply).toMatchObject({ audience: 'private', outcome: 'empty' });
      expect(linesOf(card)).toContain(en.answer.empty);
      expect(linesOf(card)).toContain(en.answer.example(ferry.examples[0] ?? ''));
      expect(card.buttons).toEqual([]);
    }
    expect(blocks(answerTo('\u200b').card, 'question')).toEqual([]);
  });

  it('says which words were read as others', () => {
    const { card } = answerTo('How many comuters met in Vestrand?');
    expect(linesOf(card)).toContain(en.answer.readAs('comuters', 'commuters'));
  });

  it('names five missing words at most, long ones shortened', () => {
    const long = 'x'.repeat(200);
    const { card } = answerTo(`${long} qaa qbb qcc qdd qee qff`);
    const short = `${'x'.repeat(39)}…`;
    expect(linesOf(card)).toContain(en.answer.missing([short, 'qaa', 'qbb', 'qcc', 'qdd']));
  });

  it('reads the beginning of a question that is too long, and says so', () => {
    const { card } = answerTo(`${WHERE} ${'and where '.repeat(40)}`);
    expect(blocks(card, 'question')[0]?.text.length).toBeLessThanOrEqual(300);
    expect(linesOf(card)).toContain(en.answer.shortened);
    expect(linesOf(answerTo(WHERE).card)).not.toContain(en.answer.shortened);
  });

  it('passes hostile text through as it is', () => {
    const hostile = '**@everyone** <@1> [ship](https://example.org) ||`ship`|| <t:1>';
    expect(blocks(answerTo(hostile).card, 'question')).toEqual([{ kind: 'question', text: hostile }]);
  });
});

describe('one article', () => {
  const { id, title, paragraphs } = ferry.articles[2] ?? { id: '', title: '', paragraphs: [] };

  it.each([articleKey(id), id, title.toUpperCase(), 'bell of'])(
    'is asked alone when chosen as "%s"',
    (article) => {
      const { card } = answerTo('Norrlink', { article });
      expect(blocks(card, 'passage').map((passage) => passage.article.id)).toEqual([id]);
      expect(linesOf(card)).toContain(en.answer.onlyFrom(title));
      expect(card.buttons.map(({ action }) => action)).toMatchObject([
        { kind: 'share', article: articleKey(id) },
      ]);
      expect(paragraphs.length).toBeGreaterThan(0);
    },
  );

  it('that is not there brings the list of those that are', () => {
    const { reply, card } = answerTo(WHERE, { article: `moon ${'x'.repeat(90)}`, public: true });
    expect(reply).toMatchObject({ audience: 'private' });
    expect(linesOf(card)).toEqual([en.read.noArticle('moon…')]);
    expect(blocks(card, 'entry').map(({ article }) => article.id)).toEqual(
      ferry.articles.map((one) => one.id),
    );
  });
});

describe('an answer for all', () => {
  it('is in the words of the channel, names the member, and can be taken back', () => {
    const { reply, card } = answerTo('Who is the mayor of Skagholm?', { public: true });
    expect(reply).toMatchObject({ kind: 'card', audience: 'public' });
    expect(linesOf(card)).toContain(de.answer.related);
    expect(blocks(card, 'note').at(-1)).toEqual({ kind: 'note', text: de.share.askedBy, mention: MEMBER });
    expect(labelsOf(card)).toEqual([de.buttons.more, de.buttons.takeBack]);
    expect(card.buttons[1]?.action).toEqual({ kind: 'take-back', sharer: MEMBER });
  });

  const reasons: readonly [Sharing, string][] = [
    ['alone', en.share.alone],
    ['may-not-write', en.share.mayNotWrite],
    ['external-off', en.share.externalOff],
  ];
  it.each(reasons)('stays private and says why where sharing is "%s"', (sharing, reason) => {
    const reply = ask.execute({ question: WHERE, public: true }, inChannel(ferry, { sharing }));
    expect(reply).toMatchObject({ audience: 'private' });
    const card = cardOf(reply);
    expect(blocks(card, 'note').at(-1)?.text).toBe(reason);
    expect(labelsOf(card)).toEqual([en.buttons.more]);
  });
});

describe('a suggestion that was chosen', () => {
  const paragraph = ferry.articles[1]?.paragraphs[2];
  if (paragraph === undefined) throw new Error('the fixture lacks a paragraph');

  it('is answered if it is a question', () => {
    const { reply, card } = answerTo(questionId('Who is Karen Toft?'));
    expect(reply).toMatchObject({ outcome: 'answered' });
    expect(blocks(card, 'question')[0]?.text).toBe('Who is Karen Toft?');
  });

  it('is shown between its neighbours if it is a passage', () => {
    const { reply, card } = answerTo(passageId(paragraph));
    expect(reply).toMatchObject({ kind: 'card', audience: 'private' });
    expect(blocks(card, 'passage').map(({ citation }) => citation.paragraph.number)).toEqual([2, 3, 4]);
    expect(labelsOf(card)).toEqual([en.buttons.previous, en.buttons.next, en.buttons.share]);
  });

  it('is posted for all if that was wanted', () => {
    const { reply, card } = answerTo(passageId(paragraph), { public: true });
    expect(reply).toMatchObject({ kind: 'card', audience: 'public' });
    expect(quotedIn(card)).toEqual([paragraph.text]);
    expect(labelsOf(card)).toEqual([de.buttons.takeBack]);
  });

  it('shows what the passage says now, privately, if it has changed', () => {
    const before = inventStory({ news: ['The mill opens.', 'It is old.'] }).articles[0]?.paragraphs[0];
    const after = inventStory({ news: ['The mill never opens.', 'It is old.'] });
    if (before === undefined) throw new Error('the story lacks a paragraph');
    const reply = ask.execute({ question: passageId(before), public: true }, inChannel(after));
    expect(reply).toMatchObject({ audience: 'private' });
    expect(linesOf(cardOf(reply))[0]).toBe(en.read.changed);
    expect(quotedIn(cardOf(reply))).toContain('The mill never opens.');
  });

  it('is missed if the story no longer has it', () => {
    for (const id of [questionId('Who is Nobody Known?'), 'p.AAAAAAAA.1.AAAAAAAA']) {
      expect(linesOf(answerTo(id).card)).toEqual([en.suggestion.gone]);
    }
  });

  it('is not what merely looks like one', () => {
    for (const question of ['q.ship', 'p.harbour-post.2', 'q.ship is new']) {
      expect(blocks(answerTo(question).card, 'question')[0]?.text).toBe(question);
    }
  });
});

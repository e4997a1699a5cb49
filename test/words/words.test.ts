import { describe, expect, it } from 'vitest';
import { en } from '../../src/words/en.ts';
import { LOCALES } from '../../src/words/locales.ts';
import type { NamedWords, Words } from '../../src/words/words.ts';
import { everySaid, SAMPLES } from './every-said.ts';
import { type Leaf, leavesOf, said } from './leaves.ts';

/** What reads as in English, because the language has the same word. */
const SAME_WORD: Readonly<Record<string, readonly string[]>> = {
  de: ['commands.check.options.text.name', 'library.field'],
  es: ['library.field'],
  fr: [
    'commands.ask.options.question.name',
    'commands.ask.options.article.name',
    'commands.ask.options.public.name',
    'commands.check.options.public.name',
    'commands.library.subcommands.edit.options.article.name',
    'commands.library.subcommands.remove.options.article.name',
    'commands.read.options.article.name',
    'commands.settings.subcommands.server.options.mentions.name',
    'commands.sources.name',
    'library.fields.published',
    'suggestion.question',
  ],
  nl: ['commands.privacy.name', 'library.field', 'privacy.title'],
  ru: ['library.field'],
};

/** What a check never says, in none of the languages. */
const VERDICTS =
  /[✅❌✔✘]|(?<!\p{L})(?:true|false|fake|lie|lies|wrong|correct|incorrect|wahr|falsch|gelogen|richtig|vrai|faux|mensonge|incorrecto?|verdad|verdadero|falso|mentira|correcto|onwaar|vals|leugen|juist|onjuist|правда|ложь|верно|неверно|фейк)(?!\p{L})/iu;

const TABLES: readonly (readonly [string, Words])[] = [...new Set(Object.values(LOCALES))].map((words) => [
  words.tag,
  words,
]);
const TRANSLATED = TABLES.filter(([, words]) => words !== en);
const ENGLISH = leavesOf(en);

/** The entries that Discord lists, each with its options. */
function named({ commands }: Words): NamedWords[] {
  const { answerMessage: _, checkMessage: __, makeRuling: ___, ...typed } = commands;
  return Object.values(typed).flatMap((command) => entries(command));
}

/** An entry, what follows it, and what may be filled in. */
function entries(command: Entry): NamedWords[] {
  return [
    command,
    ...Object.values(command.options ?? {}),
    ...Object.values(command.subcommands ?? {}).flatMap(entries),
  ];
}

interface Entry extends NamedWords {
  readonly options?: Readonly<
    Record<string, NamedWords & { readonly choices?: Readonly<Record<string, string>> }>
  >;
  readonly subcommands?: Readonly<Record<string, Entry>>;
}

/** Every list of entries from which a member chooses. */
function listsOf(entry: Entry): string[][] {
  const options = Object.values(entry.options ?? {});
  const subcommands = Object.values(entry.subcommands ?? {});
  return [
    options.map(({ name }) => name),
    subcommands.map(({ name }) => name),
    ...options.map(({ choices = {} }) => Object.values(choices)),
    ...subcommands.flatMap(listsOf),
  ];
}

it('has a table for each of six languages', () => {
  expect(TABLES.map(([tag]) => tag).sort()).toEqual(['de', 'en', 'es', 'fr', 'nl', 'ru']);
});

it('tries every sentence that has gaps', () => {
  const withGaps = [...ENGLISH].flatMap(([path, leaf]) => (typeof leaf === 'function' ? [path] : []));
  expect(Object.keys(SAMPLES).sort()).toEqual(withGaps.sort());
});

// Lengths are in UTF-16 units; code points are never more.
describe.each(TABLES)('the table of %s', (tag, words) => {
  it('has a tag for which dates, lists and plurals are known', () => {
    for (const supported of [
      Intl.DateTimeFormat.supportedLocalesOf(tag),
      Intl.ListFormat.supportedLocalesOf(tag),
      Intl.PluralRules.supportedLocalesOf(tag),
    ]) {
      expect(supported).toEqual([tag]);
    }
  });

  it('has exactly what English has, sentences with the same gaps', () => {
    expect(shapeOf(leavesOf(words))).toEqual(shapeOf(ENGLISH));
  });

  it('says each in some words, without blanks around them', () => {
    expect(everySaid(words).filter(({ text }) => text === '' || text !== text.trim())).toEqual([]);
  });

  it('puts in all that it is given', () => {
    const lost = everySaid(words).filter(
      ({ sample, text }) =>
        !sample.flat().every((part) => shown(part, tag).some((form) => text.includes(form))),
    );
    expect(lost).toEqual([]);
  });

  it('writes large numbers as the language does', () => {
    expect(words.source.length(12_345)).toContain((12_345).toLocaleString(tag));
  });

  it('holds no character that is markup in Discord, and no typewriter quotation mark', () => {
    expect(everySaid(words).filter(({ text }) => /[*_`~|<>#[\]\\"']/.test(text))).toEqual([]);
  });

  it('ends with a full stop or a colon what does so in English', () => {
    const ends = (text: string): boolean => /[.:]$/.test(text);
    // Before a citation that Russian could not decline stands a colon.
    const unlike = everySaid(words).filter(
      ({ path, sample, text }) =>
        path !== 'answer.also' && ends(text) !== ends(said(ENGLISH.get(path) ?? '', sample)),
    );
    expect(unlike).toEqual([]);
  });

  it('names commands and options as Discord allows', () => {
    for (const { name, description } of named(words)) {
      expect(name).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
      expect(name.length).toBeLessThanOrEqual(32);
      expect(name).toBe(name.toLowerCase());
      expect(name).toBe(name.normalize('NFC'));
      expect(description.length).toBeLessThanOrEqual(100);
    }
    const choices = Object.values(words.commands).flatMap((command) =>
      'description' in command ? listsOf(command).flat() : [],
    );
    expect(choices.filter((name) => name.length > 100)).toEqual([]);
    const { answerMessage, checkMessage, makeRuling } = words.commands;
    for (const { name } of [answerMessage, checkMessage, makeRuling]) {
      expect(name.length).toBeLessThanOrEqual(32);
    }
  });

  it('gives no name twice in one list', () => {
    const { answerMessage, checkMessage, makeRuling, ...typed } = words.commands;
    const lists = [
      [...Object.values(typed), answerMessage, checkMessage, makeRuling].map(({ name }) => name),
      ...Object.values(typed).flatMap((command) => listsOf(command)),
    ];
    for (const names of lists) {
      expect([...new Set(names)]).toEqual(names);
    }
  });

  it('keeps the labels of buttons short and apart', () => {
    const labels = Object.values(words.buttons);
    expect(labels.filter((label) => label.length > 20)).toEqual([]);
    expect([...new Set(labels)]).toEqual(labels);
  });

  it('explains the mark and the button by the words that stand on them', () => {
    expect(words.source.digestExplained.toLowerCase()).toContain(words.source.digest);
    expect(words.help.share).toContain(words.buttons.share);
  });

  it('tells how a message stands to the articles, and never judges it', () => {
    const said = everySaid(words).filter(({ path }) => /^(?:check|commands\.check)/.test(path));
    expect(said.length).toBeGreaterThan(30);
    expect(said.filter(({ text }) => VERDICTS.test(text))).toEqual([]);
  });

  it('leaves room for the question in a row of suggestions', () => {
    expect(words.suggestion.question.length + words.suggestion.answered.length).toBeLessThan(40);
  });
});

describe.each(TRANSLATED)('the words of %s', (tag, words) => {
  it('are English only where the language has the same word', () => {
    const same = everySaid(words).filter(
      ({ path, sample, text }) => path !== 'tag' && text === said(ENGLISH.get(path) ?? '', sample),
    );
    expect(same.map(({ path }) => path).sort()).toEqual([...(SAME_WORD[tag] ?? [])].sort());
  });
});

function shapeOf(leaves: ReadonlyMap<string, Leaf>): Record<string, string> {
  return Object.fromEntries(
    [...leaves].map(([path, leaf]) => [path, typeof leaf === 'function' ? `${leaf.length} gaps` : 'text']),
  );
}

function shown(part: string | number, tag: string): string[] {
  return typeof part === 'number' ? [String(part), part.toLocaleString(tag)] : [part];
}

import type { Citation, NonEmpty, Value } from './answer.ts';
import type { Candidate } from './candidates.ts';
import type { Question } from './question/question.ts';
import type { Mention } from './values/mention.ts';

/** A direct answer with how well it is supported. */
export interface ScoredValue {
  readonly value: Value;
  readonly score: number;
  /** Best first. */
  readonly candidates: NonEmpty<Candidate>;
}

interface Group {
  mention: Mention;
  score: number;
  candidates: [Candidate, ...Candidate[]];
}

/**
 * What is kept beside the best answer, as a share of its score: in a list, what a sentence states of it, and what is
 * about as well supported; else a rival, and what another source says instead.
 */
const KEEP = { stated: 0.22, listed: 0.5, rival: 0.85, otherSource: 0.62 } as const;
/** Weakly supported answers are guesses: one is enough. */
const LEAST_RIVAL = 0.2;
const MOST = { listed: 12, single: 3 } as const;
/** Every further mention adds this share of its own score. */
const SUPPORT = 0.2;
/** A mention is cited if it is about as good as the best one of the same thing. */
const CITED = 0.4;

/** Puts candidates for the same thing together and keeps the well supported ones, best first. */
export function selectAnswers(candidates: readonly Candidate[], question: Question): ScoredValue[] {
  const groups = absorb(groupByKey(candidates));
  const kept = question.plural ? listed(groups) : rivals(groups);
  return kept.map(({ mention, score, candidates: own }) => ({
    value: toValue(mention, own),
    score,
    candidates: own,
  }));
}

function groupByKey(candidates: readonly Candidate[]): Group[] {
  const groups = new Map<string, Group>();
  for (const candidate of byScore(candidates)) {
    const { mention, score } = candidate;
    const group = groups.get(mention.key);
    if (group === undefined) {
      groups.set(mention.key, { mention, score, candidates: [candidate] });
      continue;
    }
    group.candidates.push(candidate);
    group.score += score * SUPPORT;
    // "Oslo, Norway" says more than "Oslo".
    if (mention.kind === 'place' && mention.text.length > group.mention.text.length) group.mention = mention;
  }
  return byScore([...groups.values()]);
}

/** A country that a place named with it already tells is no answer of its own. */
function absorb(groups: readonly Group[]): Group[] {
  const kept: Group[] = [];
  const homes = groups.filter(({ mention }) => mention.kind === 'place');
  for (const group of groups) {
    const home = homes.find(
      ({ mention }) => group.mention.kind === 'country' && mention.text.endsWith(`, ${group.mention.text}`),
    );
    if (home === undefined) {
      kept.push(group);
      continue;
    }
    home.candidates.push(...group.candidates);
    home.score = Math.max(home.score, group.score) + SUPPORT * Math.min(home.score, group.score);
  }
  return byScore(kept);
}

/** For a list: whatever some sentence states of it, and what is about as well supported as the best of all. */
function listed(groups: readonly Group[]): Group[] {
  const best = Math.max(0, ...groups.map(({ candidates }) => candidates[0].score));
  return groups
    .filter(({ candidates }) =>
      candidates.some(({ score, stated }) => score >= best * (stated ? KEEP.stated : KEEP.listed)),
    )
    .slice(0, MOST.listed);
}

/** For one answer: the best, what comes very near to it, and what another source gives instead. */
function rivals(groups: readonly Group[]): Group[] {
  const top = groups[0]?.score ?? 0;
  const sources = new Set<string>();
  return groups
    .filter((group, place) => {
      const source = group.candidates[0].hit.indexed.article.id;
      const isOther = place > 0 && group.mention.kind !== 'person' && !sources.has(source);
      sources.add(source);
      if (place > 0 && group.score < LEAST_RIVAL) return false;
      return group.score >= top * (isOther ? KEEP.otherSource : KEEP.rival);
    })
    .slice(0, MOST.single);
}

function byScore<T extends { readonly score: number }>(all: readonly T[]): T[] {
  return [...all].sort((a, b) => b.score - a.score);
}

function toValue({ text, kind, flag, iso }: Mention, candidates: NonEmpty<Candidate>): Value {
  const [first, ...rest] = candidates;
  const cited = new Set([first.hit.indexed.paragraph]);
  const others = rest.filter(({ score, stated, hit: { indexed } }) => {
    // Where one sentence states it, one that only speaks of the same things proves nothing.
    const isProof = score >= first.score * CITED && (stated || !first.stated);
    const isNew = isProof && !cited.has(indexed.paragraph);
    if (isNew) cited.add(indexed.paragraph);
    return isNew;
  });
  return {
    text,
    kind,
    ...(flag === undefined ? {} : { flag }),
    ...(iso === undefined ? {} : { iso }),
    citations: [cite(first), ...others.map(cite)],
  };
}

function cite({ mention: { start, end }, hit: { indexed } }: Candidate): Citation {
  return { paragraph: indexed.paragraph, start, end };
}

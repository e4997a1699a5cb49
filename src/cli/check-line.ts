import type { Citation } from '../answer/answer.ts';
import type { Check, GivenValue, Part, Run } from '../check/check.ts';
import type { Article } from '../corpus/article.ts';
import { jsonLine } from './json-line.ts';

/**
 * A check as one line of JSON. The offsets of a part count UTF-16 units of the message, those of a citation UTF-16 units of
 * its paragraph, ends excluded.
 *
 * @param articles the story's, all of them.
 * @param ms how long the check took, in milliseconds.
 */
export function checkLine(
  id: string | number,
  { message, parts }: Check,
  articles: readonly Article[],
  ms: number,
): string {
  const digests = new Set(articles.filter(({ text }) => text === 'digest').map((article) => article.id));
  return jsonLine({ id, text: message, parts: parts.map((part) => partRow(part, message, digests)), ms });
}

/** By the ids of articles. */
type Digests = ReadonlySet<string>;

function partRow(part: Part, message: string, digests: Digests) {
  const { kind, text, start, end, finding, citations } = part;
  return {
    kind,
    text,
    start,
    end,
    finding,
    changes: changesOf(part),
    citations: citations.map((citation) => citationRow(citation, digests)),
    ...ownKeys(part, message, digests),
  };
}

function changesOf(part: Part) {
  switch (part.finding) {
    case 'altered':
    case 'differs':
      return part.changes;
    case 'stitched':
      return part.omissions
        .filter((omission) => omission !== undefined)
        .map((omission) => ({ from: slice(omission), to: '', type: 'word' }));
    case 'verbatim':
    case 'elsewhere':
    case 'found':
    case 'absent':
      return [];
  }
}

/** What only a part of this finding has to say; what is undefined is no key in JSON. */
function ownKeys(part: Part, message: string, digests: Digests): object {
  switch (part.finding) {
    case 'verbatim': {
      const { clipped, citations } = part;
      return { clipped: clipped && slice({ ...citations[0], ...clipped }) };
    }
    case 'altered': {
      const [{ paragraph }] = part.citations;
      return { comparison: part.comparison.map((run) => runRow(run, paragraph.text, message)) };
    }
    case 'stitched': {
      const omissions = part.omissions.map((omission) =>
        omission === undefined ? null : citationRow(omission, digests),
      );
      return { omissions, marked: part.marked };
    }
    case 'elsewhere': {
      const { named, namedAs, speaker } = part;
      return { named, namedAs, speaker };
    }
    case 'found':
      return {};
    case 'differs':
      return { values: part.values.map((value) => valueRow(value, digests)) };
    case 'absent':
      if (part.kind !== 'quotation') return { missing: part.missing };
      return { nearest: part.nearest && citationRow(part.nearest, digests) };
  }
}

function valueRow({ text, citations }: GivenValue, digests: Digests) {
  return { text, citations: citations.map((citation) => citationRow(citation, digests)) };
}

function runRow({ kind, start, end }: Run, paragraph: string, message: string) {
  return { kind, text: (kind === 'put-in' ? message : paragraph).slice(start, end) };
}

function citationRow(citation: Citation, digests: Digests) {
  const { paragraph, start, end } = citation;
  return {
    article: paragraph.article,
    paragraph: paragraph.number,
    start,
    end,
    text: slice(citation),
    ...(digests.has(paragraph.article) ? { digest: true } : {}),
  };
}

function slice({ paragraph, start, end }: Citation): string {
  return paragraph.text.slice(start, end);
}

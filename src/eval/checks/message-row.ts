import type { Finding, PartKind } from '../../check/check.ts';
import { Row } from '../row.ts';
import { FINDINGS, groupOf, mayStand } from './findings.ts';
import type { LabelledMessage, LabelledPart } from './labelled-message.ts';

const KINDS: readonly PartKind[] = [
  'quotation',
  'date',
  'number',
  'place',
  'person',
  'organisation',
  'statement',
];
const EVERY_FINDING: readonly Finding[] = [...FINDINGS.quotation, ...FINDINGS.detail];

/**
 * Reads one line of a set of messages.
 *
 * @param place where the line stands, for errors
 * @param expand what is done to every text of the line first
 * @throws Error that names the place and the field at fault
 */
export function readMessage(line: string, place: string, expand: (text: string) => string): LabelledMessage {
  const row = Row.parse(line, place, (_, value) => (typeof value === 'string' ? expand(value) : value));
  const message = row.text('text');
  const quote = row.get('quote') ?? false;
  if (typeof quote !== 'boolean') throw row.fault('"quote" must be true or false');
  if (row.get('parts') === undefined)
    throw row.fault('"parts" must list the parts; [] where there is nothing to check');
  return {
    id: row.text('id'),
    text: message,
    quote,
    ...row.split(),
    parts: row.rows('parts').map((part) => readPart(part, message)),
  };
}

function readPart(row: Row, message: string): LabelledPart {
  const text = row.text('text');
  if (!message.includes(text)) throw row.fault(`the part "${text}" does not stand so in the message`);
  const kind = KINDS.find((known) => known === row.get('kind'));
  if (kind === undefined) throw row.fault(`"kind" of "${text}" must be one of ${KINDS.join(', ')}`);
  const finding = EVERY_FINDING.find((known) => known === row.get('finding'));
  if (finding === undefined || !mayStand(kind, finding)) {
    throw row.fault(
      `"finding" of the ${kind} "${text}" must be one of ${FINDINGS[groupOf({ kind })].join(', ')}`,
    );
  }
  return {
    kind,
    text,
    finding,
    changes: row.rows('changes').map(readChange),
    values: row.list('values').map(String),
  };
}

function readChange(row: Row): LabelledPart['changes'][number] {
  const [from = '', to = ''] = [row.get('from'), row.get('to')];
  if (typeof from === 'string' && typeof to === 'string' && from !== to) return { from, to };
  throw row.fault('"changes" must hold texts that differ, as in {"from": "2019", "to": "2020"}');
}

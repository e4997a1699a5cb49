import type { Query } from '../../search/query.ts';
import type { Hit } from '../../search/ranking.ts';
import type { Question } from '../question/question.ts';
import type { Reading } from '../reading.ts';
import type { Place } from '../support.ts';
import type { Mention } from '../values/mention.ts';

/** A mention where it stands, with the question that it may answer. */
export interface Setting extends Place {
  readonly mention: Mention;
  readonly reading: Reading;
  readonly hit: Hit;
  readonly query: Query;
  readonly question: Question;
}

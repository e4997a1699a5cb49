import { SPEECH_VERBS } from '../../language/role-nouns.ts';
import type { Setting } from './setting.ts';

/** "Anton Smith, vice-president of public affairs at Acme, said": the verb may stand some words behind. */
const SPEECH_REACH = 10;

/** Whether the question asks who says something, and the mention is somebody who says something. */
export function isSpeaker({ mention, question, reading: { tokens }, first, last }: Setting): boolean {
  if (question.type !== 'who' || (mention.kind !== 'person' && mention.kind !== 'organisation')) return false;
  if (!question.tokens.some(({ form }) => SPEECH_VERBS.has(form))) return false;
  const around = [
    ...tokens.slice(Math.max(0, first - SPEECH_REACH), first),
    ...tokens.slice(last + 1, last + 1 + SPEECH_REACH),
  ];
  return around.some(({ form }) => SPEECH_VERBS.has(form));
}

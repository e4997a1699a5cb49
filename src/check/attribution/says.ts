import { SPEECH_VERBS } from '../../language/role-nouns.ts';
import type { Token } from '../../search/analyzer.ts';

/** Verbs of saying beside the general ones, as people use them for quotations. */
const SAYING =
  /^(?:argue|argues|argued|insist|insists|insisted|claim|claims|claimed|admit|admits|admitted|deny|denies|denied|complain|complains|complained|call|calls|called|calling|ask|asks|asked|think|thinks|thought|believe|believes|believed|suggest|suggests|suggested|stress|stresses|stressed|put|puts|quoting|goes|went|like|literally|speaks|shouted|yelled|joked|joke|demand|demands|demanded|swore|swear|swears|sworn|apparently|insisting|saying|claiming|wants|wanted)$/;

/** Whether a word says that somebody says something. */
export function isSaying({ form }: Token): boolean {
  return SPEECH_VERBS.has(form) || SAYING.test(form);
}

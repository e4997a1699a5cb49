/** Words in -s that say nothing of number by their ending: virus, crisis, glass. */
const NO_PLURAL = /(?:ss|us|is)$|^(?:news|series|species)$/;

/** The singular of a folded English noun, by its ending; irregular ones but those in -men stay as they are. */
export function singularOf(noun: string): string {
  if (noun.endsWith('men')) return `${noun.slice(0, -2)}an`;
  if (NO_PLURAL.test(noun)) return noun;
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes)$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') && noun.length > 3 ? noun.slice(0, -1) : noun;
}

/** Whether a folded English noun names several. */
export function isPlural(noun: string): boolean {
  return singularOf(noun) !== noun || /^(?:people|men|women|children)$/.test(noun);
}

/** Far more than there are commands, buttons and outcomes. */
const MAX_VALUES = 64;
const PLAIN = /^[a-z][a-z0-9 _-]{0,39}$/i;

/**
 * Lets only so many values of each label through, and of them only short plain ones; the others become `other`. Each
 * value of a label is a series of its own that is kept for ever, so what comes from outside must not make them.
 */
export function boundedLabels(most = MAX_VALUES): (label: string, value: string) => string {
  const seen = new Map<string, Set<string>>();
  return (label, value) => {
    const values = seen.get(label) ?? new Set();
    seen.set(label, values);
    if (values.has(value)) return value;
    if (values.size >= most || !PLAIN.test(value)) return 'other';
    values.add(value);
    return value;
  };
}

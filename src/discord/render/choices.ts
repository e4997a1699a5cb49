import { shorten } from '../../cards/shorten.ts';
import type { Choice } from '../../command.ts';

const MOST_CHOICES = 25;
const LONGEST = 100;

/** The rows of suggestions that Discord takes; one that cannot be shown, or whose id would be lost, is left out. */
export function renderChoices(choices: readonly Choice[]): { name: string; value: string }[] {
  const values = new Set<string>();
  return choices
    .flatMap(({ label, value }) => {
      const name = shorten(label, LONGEST);
      if (name === '' || value === '' || value.length > LONGEST || values.has(value)) return [];
      values.add(value);
      return [{ name, value }];
    })
    .slice(0, MOST_CHOICES);
}

/** What Discord adds of itself, and what changes with every write. */
const DISCORDS_OWN = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'name_localized',
  'description_localized',
  'dm_permission',
]);
/** What Discord fills in where nothing was said, by its name. */
const DEFAULTS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['type', 1],
  ['description', ''],
  ['required', false],
  ['autocomplete', false],
  ['nsfw', false],
]);

/**
 * Whether two lists of commands, told to Discord or read back from it, mean the same. The order of the commands does not
 * count, that of their options does: members see it.
 */
export function sameCommands(ours: readonly object[], theirs: readonly object[]): boolean {
  const canonical = (commands: readonly object[]): string =>
    JSON.stringify(commands.map((command) => JSON.stringify(canonicalOf(command))).sort());
  return canonical(ours) === canonical(theirs);
}

function canonicalOf(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const list = value.map((entry) => canonicalOf(entry));
    // Places are a set; options and choices are a sequence.
    return key === 'contexts' || key === 'integration_types' ? list.sort() : list;
  }
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .filter(([name, entry]) => !DISCORDS_OWN.has(name) && !isNothing(name, entry))
    .map(([name, entry]) => [name, canonicalOf(entry, name)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(kept);
}

function isNothing(name: string, value: unknown): boolean {
  if (value === undefined || value === null || value === DEFAULTS.get(name)) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '../corpus/nearest.ts';
import { Misuse } from './misuse.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads a command line of options and words.
 *
 * @throws {Misuse} When it cannot be understood, or a text is empty.
 */
export function parseOptions<T extends Options>(args: readonly string[], options: T) {
  const parsed = parse(args, options);
  for (const [name, value] of Object.entries(parsed.values)) {
    if (value === '') throw new Misuse(`--${name} needs a value; --help explains it`);
  }
  return parsed;
}

function parse<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    if (error instanceof TypeError && 'code' in error)
      throw new Misuse(complaint(error, Object.keys(options)), { cause: error });
    throw error;
  }
}

/** The runtime's own words for these mistakes run over several lines. */
function complaint(error: TypeError & { code: unknown }, names: readonly string[]): string {
  const option = /--?[^\s'=]+/.exec(error.message)?.[0] ?? 'an option';
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const meant = nearest(option.replace(/^-+/, ''), names);
    return `there is no option ${option}; ${meant === undefined ? '--help lists the options' : `did you mean --${meant}?`}`;
  }
  if (/does not take/.test(error.message)) return `${option} takes no value; write it by itself`;
  return `${option} needs a value; --help explains it`;
}

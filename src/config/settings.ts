import { ConfigError } from './config-error.ts';

export type Variables = Readonly<Record<string, string | undefined>>;

/** Makes a value of what a variable holds, trimmed and not blank. Throws {@link ConfigError} that says what it must be. */
export type Parse<T> = (written: string) => T;

/** Reads variables one by one and remembers what is wrong with them, so that the operator hears of all at once. */
export interface Settings {
  /** What a variable says, or `fallback` where it is not set, is blank or cannot be used. */
  read<T, F>(name: string, parse: Parse<T>, fallback: F): T | F;
  /** Whether nothing has been wrong with these variables so far. */
  sound(...names: string[]): boolean;
  /** Remembers that a variable does not go together with another. */
  complain(name: string, problem: string): void;
  /** @throws {ConfigError} When anything was wrong; each variable on a line of its own, with the remedy. */
  check(): void;
}

export function createSettings(variables: Variables): Settings {
  const problems: { readonly name: string; readonly problem: string }[] = [];
  const complain = (name: string, problem: string): void => {
    problems.push({ name, problem });
  };
  return {
    read(name, parse, fallback) {
      const written = variables[name]?.trim();
      if (!written) return fallback;
      try {
        return parse(written);
      } catch (error) {
        if (!(error instanceof ConfigError)) throw error;
        complain(name, error.message);
        return fallback;
      }
    },
    sound: (...names) => !problems.some(({ name }) => names.includes(name)),
    complain,
    check() {
      if (problems.length === 0) return;
      throw new ConfigError(problems.map(({ name, problem }) => `${name} ${problem}`).join('\n'));
    },
  };
}

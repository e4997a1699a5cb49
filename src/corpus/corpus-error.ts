/** One mistake in one file, with its remedy. */
export interface Problem {
  /** From 1; absent when the mistake is the whole file's. */
  readonly line?: number;
  /** What is wrong and what to do about it. */
  readonly message: string;
}

/** A problem and the path of the file that has it. */
export interface FileProblem extends Problem {
  readonly file: string;
}

function shown({ file, line, message }: FileProblem): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${message}`;
}

/** The corpus cannot be used. Nothing of it was loaded; the message names every faulty file, line and remedy. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
  /** Empty when the fault is the folder's and not a file's. */
  readonly problems: readonly FileProblem[];

  constructor(message: string, problems: readonly FileProblem[] = []) {
    super([message, ...problems.map((problem) => `  ${shown(problem)}`)].join('\n'));
    this.problems = problems;
  }
}

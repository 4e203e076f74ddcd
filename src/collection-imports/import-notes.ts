import type { LineCode, LineError, LineNote } from './import.codes.js';

/** What is said of one line: each thing once for each column. */
export class Notes {
  /** Where reading is at the moment. */
  column: string | null = null;
  private readonly found = new Map<string, LineNote>();

  get all(): LineNote[] {
    return [...this.found.values()];
  }

  readonly here = (code: LineCode): void => this.at(this.column)(code);

  at(column: string | null): (code: LineCode) => void {
    return (code) => void this.found.set(`${code} ${column}`, { code, column });
  }
}

/** The line gives nothing: left where that is noticed, and taken up where the line is read. */
export class LineRefused extends Error {
  constructor(
    readonly code: LineError,
    readonly column: string | null,
  ) {
    super(code);
  }
}

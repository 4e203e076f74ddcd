import pg from 'pg';

/** One statement as it went to the database. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly rows: number;
}

type Query = (this: object, ...args: unknown[]) => unknown;

/**
 * Notes every statement that this process sends while something runs: the floor sends the same ones, so that the two
 * differ in everything but the database's work.
 */
export async function recorded(run: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const original = prototype.query;
  prototype.query = function (this: object, ...args: unknown[]): unknown {
    const [text, values] = args;
    const answer = original.apply(this, args);
    if (typeof text === 'string') {
      const at =
        statements.push({ text, values: Array.isArray(values) ? [...(values as unknown[])] : [], rows: 0 }) - 1;
      void Promise.resolve(answer as Promise<{ rowCount?: number }>).then(
        (result) => {
          statements[at] = { ...(statements[at] as Statement), rows: result?.rowCount ?? 0 };
        },
        () => undefined,
      );
    }
    return answer;
  };
  try {
    await run();
  } finally {
    prototype.query = original;
  }
  return statements;
}

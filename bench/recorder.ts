import pg from 'pg';

/** One statement as it went to the database. */
export interface Statement {
  /** Under which the database keeps its plan, where it is one that is prepared. */
  readonly name?: string | undefined;
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
    const answer = original.apply(this, args);
    const statement = asked(args);
    if (statement) {
      const at = statements.push({ ...statement, rows: 0 }) - 1;
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

/** Both ways in which a statement can be handed over: as text with values, and as one object. */
function asked([first, second]: unknown[]): Omit<Statement, 'rows'> | undefined {
  if (typeof first === 'string')
    return { text: first, values: Array.isArray(second) ? [...(second as unknown[])] : [] };
  const { name, text, values } = first as { name?: string; text?: string; values?: unknown[] };
  return text === undefined
    ? undefined
    : { name, text, values: [...(values ?? (second as unknown[] | undefined) ?? [])] };
}

import { useState, type ReactElement } from 'react';
import type { Kind } from '../kinds/kinds';
import type { Row } from '../words/title';
import { ManyBar, type Outcome } from './ManyBar';

interface Many {
  readonly chosen: ReadonlySet<unknown>;
  readonly onChoose: ((row: Row) => void) | undefined;
  readonly bar: ReactElement | false | undefined;
}

/** Which rows are chosen, where the law of their kind lets something be done to many of them. */
export function useMany(kind: Kind, rows: readonly Row[]): Many {
  const [ids, setIds] = useState<readonly unknown[]>([]);
  const [outcome, setOutcome] = useState<Outcome>();
  const acts = Object.values(kind.acts).filter(({ many, method }) => many && method);
  const chosen = rows.filter(({ id }) => ids.includes(id));
  const isOffered = acts.some(({ name }) => rows.some((row) => opens(row, name)));
  const onChoose = ({ id }: Row): void => {
    setOutcome(undefined);
    setIds((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  };
  return {
    chosen: new Set(chosen.map(({ id }) => id)),
    onChoose: isOffered ? onChoose : undefined,
    bar: (chosen.length > 0 || outcome) && (
      <ManyBar
        kind={kind}
        rows={chosen}
        acts={acts.filter(({ name }) => chosen.length > 0 && chosen.every((row) => opens(row, name)))}
        outcome={outcome}
        onDone={(next) => {
          setOutcome(next);
          setIds([]);
        }}
      />
    ),
  };
}

/** Whether the server holds the act open for this officer, on this row. */
const opens = ({ actions }: Row, act: string): boolean => Array.isArray(actions) && actions.includes(act);

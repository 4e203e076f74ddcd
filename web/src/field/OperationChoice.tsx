import { Select } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { operationIsActive } from '../../../src/debriefings/safeguards.rules';
import type { Debriefing } from '../../../src/debriefings/debriefing.entity';
import { useSpell } from '../words/spell';
import { titleOf } from '../words/title';
import { useRecords, type Row } from './carried';

interface Choice {
  readonly operations: readonly Row[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** By the word of the law of interviews, as the judge asks it. */
const isUnderWay = ({ state }: Row): boolean =>
  operationIsActive.holds({ subject: { operationState: state } as Debriefing } as never);

/** In which of the operations on the tablet: the first that is under way, until the officer says another. */
export function useOperation(before: string | null): Choice {
  const operations = useRecords('operation') ?? [];
  const [said, setSaid] = useState<string>();
  const chosen = said ?? before ?? (operations.find(isUnderWay) ?? operations[0])?.id ?? null;
  return { operations, chosen, onChoose: setSaid };
}

/** Asked only where there are several. */
export function OperationChoice({ operations, chosen, onChoose }: Choice): ReactElement | null {
  const spell = useSpell();
  if (operations.length < 2) return null;
  return (
    <Select
      size="lg"
      mb="sm"
      label={spell.kind('operation')}
      data={operations.map((row) => ({
        value: row.id,
        label: `${titleOf(row) ?? row.id} · ${spell.code(String(row.state))}`,
      }))}
      value={chosen}
      onChange={(id) => id && onChoose(id)}
      allowDeselect={false}
    />
  );
}

import { Button, Group } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { ActDialog } from '../acts/ActDialog';
import type { Act, Kind } from '../kinds/kinds';
import type { RecordRow } from '../records/record';
import { useSpell } from '../words/spell';
import { shortId, type Row } from '../words/title';

/** What may be done with a row that is no record of its own: exactly what the server says. */
export function RowActs({ kind, row }: { readonly kind: Kind; readonly row: Row }): ReactElement {
  const spell = useSpell();
  const [chosen, setChosen] = useState<Act>();
  const record = row as RecordRow;
  return (
    <Group gap={4} wrap="nowrap" className="screen-only">
      {(record.actions ?? []).flatMap((name) => {
        const act = kind.acts[name];
        return act ? (
          <Button
            key={name}
            size="compact-sm"
            variant="default"
            aria-label={`${spell.code(name)}: ${shortId(row.id)}`}
            onClick={() => setChosen(act)}
          >
            {spell.code(name)}
          </Button>
        ) : (
          []
        );
      })}
      {chosen && <ActDialog kind={kind} record={record} act={chosen} onClose={() => setChosen(undefined)} />}
    </Group>
  );
}

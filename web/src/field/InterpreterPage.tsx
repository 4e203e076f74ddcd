import { Alert, Select, Stack } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/refusal';
import type { Form } from '../forms/Fields';
import { useTimes } from '../words/moments';
import { useSpell } from '../words/spell';
import { ActPage } from './ActPage';
import { useTablet } from './carried';
import { bookings } from './interview';
import type { Item } from './items';

/** Who interprets, of those who are booked, by code; and what was asked before they do. */
export function InterpreterPage({
  item,
  onDone,
  onCancel,
}: {
  readonly item: Item;
  readonly onDone: (form: Form) => Promise<Problem | undefined>;
  readonly onCancel: () => void;
}): ReactElement | null {
  const { t } = useTranslation();
  const spell = useSpell();
  const times = useTimes();
  const [chosen, setChosen] = useState<string | null>(null);
  const booked = useTablet(() => bookings(item), `bookings.${item.id}`);
  if (!booked) return null;
  if (booked.length === 0) return <Alert color="orange">{t('field.noInterpreter')}</Alert>;
  // One interpreter can be booked several times.
  const interpreterId = booked.find(({ id }) => id === chosen)?.interpreterId;
  return (
    <Stack>
      <Select
        size="lg"
        label={spell.field('interpreterId')}
        data={booked.map((row) => ({
          value: row.id,
          label: `${row.interpreterCode} · ${row.language} · ${times.moment(row.startsAt)}`,
        }))}
        value={chosen}
        onChange={setChosen}
      />
      {interpreterId && (
        <ActPage
          key={chosen}
          of={`${item.id}.assign_interpreter.${chosen}`}
          kind="debriefing"
          act="assign_interpreter"
          preset={{ interpreterId }}
          hidden={['interpreterId']}
          onDone={onDone}
          onCancel={onCancel}
        />
      )}
    </Stack>
  );
}

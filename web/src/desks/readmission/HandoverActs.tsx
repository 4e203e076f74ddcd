import { Group } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../../kinds/kinds';
import type { RecordRow } from '../../records/record';
import { ActButton } from './Buttons';
import type { Transfer } from './TransferPart';

export interface AtTheTablet {
  readonly kind: Kind;
  readonly record: RecordRow;
  readonly transfer: Transfer;
}

const onTheWay = ['note_fitness', 'depart', 'fail'];

/** What comes before the record, and what ends it otherwise: exactly what is open to this officer. */
export function HandoverActs({ kind, record }: AtTheTablet): ReactElement | null {
  const { t } = useTranslation();
  const acts = onTheWay.filter((name) => record.actions?.includes(name));
  if (acts.length === 0) return null;
  return (
    <Group role="group" aria-label={t('record.actions')}>
      {acts.map((name) => (
        <ActButton key={name} kind={kind} record={record} act={kind.acts[name]} look={{ size: 'lg', color: 'dark' }} />
      ))}
    </Group>
  );
}

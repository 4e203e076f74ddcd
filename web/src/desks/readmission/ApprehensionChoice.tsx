import { Button, Table, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../generated/api';
import { RefusalNote } from '../../shell/Sorry';
import { Waiting } from '../../shell/Waiting';
import { useTimes } from '../../words/moments';
import { useSpell } from '../../words/spell';
import { useAnswer } from '../use-answer';
import type { Page } from './parts';

type Apprehension = components['schemas']['ApprehensionView'];

/** The host's own records: what stands there has not to be written a second time. */
export function ApprehensionChoice({ onChoose }: { readonly onChoose: (id: string) => void }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const times = useTimes();
  const { data, error } = useAnswer<Page<Apprehension>>('/apprehensions', { limit: 50 });
  if (error) return <RefusalNote error={error} />;
  if (!data) return <Waiting />;
  if (data.items.length === 0) return <Text>{t('list.none')}</Text>;
  return (
    <Table.ScrollContainer type="native" minWidth={500} tabIndex={0}>
      <Table withTableBorder fz="sm">
        <Table.Thead>
          <Table.Tr>
            {['apprehendedAt', 'place', 'borderSection', 'cameFrom', 'persons'].map((name) => (
              <Table.Th key={name}>{spell.field(name)}</Table.Th>
            ))}
            <Table.Th>{t('record.actions')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.items.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Td>{times.moment(one.apprehendedAt)}</Table.Td>
              <Table.Td>{one.place}</Table.Td>
              <Table.Td>{one.borderSection}</Table.Td>
              <Table.Td>{one.cameFrom}</Table.Td>
              <Table.Td>{one.persons}</Table.Td>
              <Table.Td>
                <Button size="xs" variant="default" onClick={() => onChoose(one.id)}>
                  {t('readmission.take')}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

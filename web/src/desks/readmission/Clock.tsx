import { Badge, Group, List, Paper, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../generated/api';
import { Facts } from '../../records/Facts';
import type { Field, Kind } from '../../kinds/kinds';
import { useAway, useTimes } from '../../words/moments';
import { useSpell } from '../../words/spell';

type Deadline = components['schemas']['DeadlineView'];

const colours: Readonly<Record<string, string>> = { overdue: 'red', red: 'red', amber: 'orange', green: 'green' };
const levels = ['overdue', 'red', 'amber', 'green'] as const;
const shown: readonly Field[] = [
  { name: 'dueAt', type: 'moment' },
  { name: 'dueSafeAt', type: 'moment' },
  { name: 'startsAt', type: 'moment' },
  { name: 'endedAt', type: 'moment' },
  { name: 'length', type: 'text' },
  { name: 'act', type: 'code' },
  { name: 'parameter', type: 'code' },
  { name: 'article', type: 'text' },
  { name: 'trust', type: 'code' },
  { name: 'confirmed', type: 'yes_no' },
  { name: 'source', type: 'text' },
];

/** One limit, as the server has counted it: both its ends, where it comes from, and where it stood before. */
export function Clock({ clock, kind }: { readonly clock: Deadline; readonly kind: Kind }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const times = useTimes();
  const away = useAway();
  const { code, level, state, dueAt, sure, moves } = clock;
  const said = levels.find((one) => one === level);
  const isOver = clock.endedAt !== null;
  return (
    <Paper withBorder p="xs">
      <Text fw={600}>{spell.meant(code, kind.codes.DeadlineCode)}</Text>
      <Group gap="xs" my={4}>
        <Badge
          radius="sm"
          tt="none"
          c={level === 'overdue' ? undefined : 'dark'}
          color={isOver ? 'gray' : colours[level]}
          variant={level === 'overdue' ? 'filled' : 'outline'}
        >
          {said && !isOver && `${t(`home.levels.${said}`)}: `}
          {spell.code(state)}
        </Badge>
        {dueAt && !isOver && <Text size="sm">{away(dueAt)}</Text>}
        {!sure && <Text size="sm">{t('readmission.onlyWarns')}</Text>}
        {!clock.calendarKnown && <Text size="sm">{t('readmission.withoutCalendar', { country: clock.country })}</Text>}
      </Group>
      <Facts fields={shown} row={{ ...clock }} />
      {moves.length > 0 && (
        <List size="sm">
          {moves.map(({ recountId, at, dueFrom, dueTo }) => (
            <List.Item key={recountId}>
              {t('readmission.moved', { at: times.moment(at), from: times.moment(dueFrom), to: times.moment(dueTo) })}
            </List.Item>
          ))}
        </List>
      )}
    </Paper>
  );
}

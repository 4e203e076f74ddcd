import { Text, Timeline as Line } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { read } from '../api/ask';
import type { components } from '../generated/api';
import type { Kind } from '../kinds/kinds';
import { RefusalNote } from '../shell/Sorry';
import { Waiting } from '../shell/Waiting';
import { useTimes } from '../words/moments';
import { useSpell } from '../words/spell';

type Event = components['schemas']['EventView'];

/** What has been done to it, by whom, when and why. */
export function Timeline({ kind, id }: { readonly kind: Kind; readonly id: string }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const times = useTimes();
  const { data, error } = useQuery({
    queryKey: ['history', kind.name, id],
    queryFn: () => read<Event[]>(`/records/${kind.name}/${id}/history`),
  });
  if (error) return <RefusalNote error={error} />;
  if (!data) return <Waiting />;
  return (
    <Line active={data.length} bulletSize={14} lineWidth={2} color="dark">
      {data.map(({ at, action, officer, deputyFor, from, to, reason }, n) => (
        <Line.Item key={n} title={spell.code(action.split('.').at(-1) ?? action)}>
          <Text size="sm">
            {times.moment(at)} · {officer ?? t('record.theClock')}
            {deputyFor.length > 0 && ` (${t('record.deputyFor', { names: deputyFor.join(', ') })})`}
          </Text>
          {to && from !== to && (
            <Text size="sm">
              {from ? `${spell.code(from)} → ` : ''}
              {spell.code(to)}
            </Text>
          )}
          {reason && (
            <Text size="sm" dir="auto" fs="italic">
              {reason}
            </Text>
          )}
        </Line.Item>
      ))}
    </Line>
  );
}

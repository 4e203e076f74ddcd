import { Grid, Paper, Text, Timeline } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../generated/api';
import { useMay } from '../../session/me';
import { RefusalNote } from '../../shell/Sorry';
import { Waiting } from '../../shell/Waiting';
import { useTimes } from '../../words/moments';
import { useSpell } from '../../words/spell';
import { Value } from '../../words/Value';
import type { Extra } from '../extras';
import { useAnswer } from '../use-answer';
import { GiveOut } from './GiveOut';

type Message = components['schemas']['RequestMessageView'];

/** Everything that the two sides have said to each other: the side that asks on the left, the other on the right. */
export function TwoSides({ record }: Extra): ReactElement {
  const { t } = useTranslation();
  const may = useMay();
  const { data, error } = useAnswer<Message[]>(`/requests/${record.id}/messages`);
  if (error) return <RefusalNote error={error} />;
  if (!data) return <Waiting />;
  return (
    <Grid>
      {may('request.give_out') && record.sentAt !== null && (
        <Grid.Col span={12}>
          <GiveOut path={`/requests/${record.id}`} refNo={String(record.refNo)} />
        </Grid.Col>
      )}
      {(['owner', 'other'] as const).map((side) => (
        <Grid.Col key={side} span={{ base: 12, sm: 6 }}>
          <Paper withBorder p="sm">
            <Text fw={600} mb="sm">
              {t(side === 'owner' ? 'law.asking' : 'law.asked')}:{' '}
              {String((side === 'owner' ? record.ownerCountry : record.otherCountry) ?? '')}
            </Text>
            <Said messages={data.filter((message) => (message.side === 'owner') === (side === 'owner'))} />
          </Paper>
        </Grid.Col>
      ))}
    </Grid>
  );
}

function Said({ messages }: { readonly messages: readonly Message[] }): ReactElement {
  const spell = useSpell();
  const times = useTimes();
  return (
    <Timeline bulletSize={12} lineWidth={2} active={messages.length} color="dark">
      {messages.map(({ id, kind, channel, text, content, saidAt }) => (
        <Timeline.Item key={id} title={spell.code(kind)}>
          <Text size="sm">
            {times.moment(saidAt)} · {spell.code(channel)}
          </Text>
          {text && (
            <Text size="sm" dir="auto">
              {text}
            </Text>
          )}
          {content && <Value field={{ name: 'content', type: 'any' }} value={content} />}
        </Timeline.Item>
      ))}
    </Timeline>
  );
}

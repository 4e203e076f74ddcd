import { Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../kinds/kinds';
import { useAway, useTimes } from '../words/moments';
import { Reference } from '../words/Reference';
import { useSpell } from '../words/spell';
import { shortId, titleOf } from '../words/title';
import { Handling } from './Handling';
import type { RecordRow } from './record';
import { StateBar } from './StateBar';

/** What it is, where it stands, what it may be told to whom, whose it is, and until when somebody must act. */
export function Head({ kind, record }: { readonly kind: Kind; readonly record: RecordRow }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const times = useTimes();
  const away = useAway();
  const { ownerAuthorityId, ownerCountry, dueAt, openedBy, openedAt } = record;
  return (
    <Paper withBorder p="sm">
      <Stack gap="xs">
        <Group justify="space-between" align="start" wrap="nowrap">
          <div>
            <Text size="xs" c="dimmed">
              {spell.kind(kind.name)}
            </Text>
            <Title order={1} size="h3" dir="auto">
              {titleOf(record) ?? shortId(record.id)}
            </Title>
          </div>
          <Group gap="xs">
            <Handling record={record} />
            <Button className="screen-only" size="xs" variant="default" onClick={() => window.print()}>
              {t('frame.print')}
            </Button>
          </Group>
        </Group>
        <StateBar kind={kind} state={record.state} />
        <Group gap="lg">
          {typeof ownerAuthorityId === 'string' && (
            <Text size="sm">
              {t('record.owner')}: <Reference name="authorityId" id={ownerAuthorityId} />{' '}
              {ownerCountry ? `(${String(ownerCountry)})` : ''}
            </Text>
          )}
          {typeof openedBy === 'string' && (
            <Text size="sm">
              {t('record.opened')}: <Reference name="openedBy" id={openedBy} />
              {typeof openedAt === 'string' && `, ${times.moment(openedAt)}`}
            </Text>
          )}
          {dueAt && (
            <Badge color="dark" variant="outline" tt="none" radius="sm" title={times.moment(dueAt)}>
              {t('record.due')}: {away(dueAt)}
            </Badge>
          )}
        </Group>
      </Stack>
    </Paper>
  );
}

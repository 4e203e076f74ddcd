import { Badge, Group, Paper, SimpleGrid, Stack, Table, Text, Title, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { read } from '../api/ask';
import type { components } from '../generated/api';
import { kindNamed } from '../kinds/kinds';
import { RefusalNote } from '../shell/Sorry';
import { Waiting } from '../shell/Waiting';
import { useTimes } from '../words/moments';
import { useSpell } from '../words/spell';
import { shortId } from '../words/title';
import { useTitle } from '../shell/title';
import { useLive } from './live';

type Counts = components['schemas']['InboxCountsView'];
type Item = components['schemas']['InboxItemView'];

const colours = { green: 'green', amber: 'yellow', red: 'red', overdue: 'red' } as const;
const FIRST = 50;

/** What needs the officer, soonest first; it changes by itself as others act. */
export function Home(): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const [kind, setKind] = useState<string>();
  useLive();
  useTitle(t('home.title'));
  const counts = useQuery({ queryKey: ['inbox', 'counts'], queryFn: () => read<Counts>('/inbox/counts') });
  const items = useQuery({
    queryKey: ['inbox', 'items', kind],
    queryFn: () => read<{ items: Item[] }>('/inbox', { kind, limit: FIRST }),
    placeholderData: (before) => before,
  });
  if (counts.error ?? items.error) return <RefusalNote error={counts.error ?? items.error} />;
  if (!counts.data || !items.data) return <Waiting />;
  const { total, more, kinds, levels } = counts.data;
  return (
    <Stack>
      <Group align="baseline">
        <Title order={1} size="h3">
          {t('home.title')}
        </Title>
        <Text c="dimmed">{more ? t('home.more', { number: total }) : t('home.total', { number: total })}</Text>
        {(['overdue', 'red', 'amber', 'green'] as const).map((level) => (
          <Badge
            key={level}
            color={colours[level]}
            variant={level === 'overdue' ? 'filled' : 'outline'}
            radius="sm"
            tt="none"
            c={level === 'overdue' ? undefined : 'dark'}
          >
            {t(`home.levels.${level}`)}: {levels[level]}
          </Badge>
        ))}
      </Group>
      <SimpleGrid cols={{ base: 2, sm: 3, lg: 5 }} spacing="xs">
        {kinds.map((tile) => (
          <UnstyledButton
            key={tile.kind}
            aria-pressed={kind === tile.kind}
            onClick={() => setKind(kind === tile.kind ? undefined : tile.kind)}
          >
            <Paper withBorder p="sm" bg={kind === tile.kind ? 'blue.0' : undefined}>
              <Text size="xl" fw={700}>
                {tile.count}
              </Text>
              <Text size="sm">{spell.list(kindNamed(tile.kind) ?? { name: tile.kind, path: '' })}</Text>
            </Paper>
          </UnstyledButton>
        ))}
      </SimpleGrid>
      <Items items={items.data.items} />
    </Stack>
  );
}

function Items({ items }: { readonly items: readonly Item[] }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const times = useTimes();
  if (items.length === 0) return <Text c="dimmed">{t('home.nothing')}</Text>;
  return (
    <Table.ScrollContainer type="native" minWidth={500} tabIndex={0}>
      <Table withTableBorder highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('record.due')}</Table.Th>
            <Table.Th>{t('record.reference')}</Table.Th>
            <Table.Th>{t('home.what')}</Table.Th>
            <Table.Th>{t('record.actions')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map(({ kind, id, refNo, state, means, due, level, since, actions }) => (
            <Table.Tr key={id}>
              <Table.Td>
                <Badge
                  color={colours[level]}
                  variant={level === 'overdue' ? 'filled' : 'outline'}
                  radius="sm"
                  tt="none"
                  c={level === 'overdue' ? undefined : 'dark'}
                  miw="max-content"
                  title={due ? times.moment(due) : undefined}
                >
                  {due ? t('home.due', { when: times.away(due) }) : t('home.since', { when: times.away(since) })}
                </Badge>
              </Table.Td>
              <Table.Td>
                <Link to="/record/$kind/$id" params={{ kind, id }}>
                  {spell.kind(kind)} {refNo ?? shortId(id)}
                </Link>
              </Table.Td>
              <Table.Td>
                <Text size="sm" fw={600} span>
                  {spell.code(state)}
                </Text>{' '}
                <Text size="sm" span>
                  {spell.says(means)}
                </Text>
              </Table.Td>
              <Table.Td>
                <Text size="sm">
                  {actions
                    .filter((action) => !['restrict', 'share', 'revise'].includes(action))
                    .map(spell.code)
                    .join(', ')}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

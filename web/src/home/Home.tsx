import { Badge, Button, Group, Paper, SimpleGrid, Stack, Table, Text, Title, UnstyledButton } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { read } from '../api/ask';
import type { components } from '../generated/api';
import { kindNamed } from '../kinds/kinds';
import { PrintHead } from '../records/PrintHead';
import { homeRoute } from '../shell/router';
import { RefusalNote } from '../shell/Sorry';
import { Waiting } from '../shell/Waiting';
import { useAway, useTimes } from '../words/moments';
import { useSpell } from '../words/spell';
import { shortId } from '../words/title';
import { useTitle } from '../shell/title';
import { useLive } from './live';

type Counts = components['schemas']['InboxCountsView'];
type Item = components['schemas']['InboxItemView'];

const colours = { green: 'green', amber: 'yellow', red: 'red', overdue: 'red' } as const;
const AT_A_TIME = 50;

/** What needs the officer, soonest first; it changes by itself as others act. The chosen tile is part of the address. */
export function Home(): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const { kind } = homeRoute.useSearch();
  const navigate = useNavigate({ from: '/' });
  useLive();
  useTitle(t('home.title'));
  const counts = useQuery({ queryKey: ['inbox', 'counts'], queryFn: () => read<Counts>('/inbox/counts') });
  const items = useInfiniteQuery({
    queryKey: ['inbox', 'items', kind],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      read<{ items: Item[]; next: string | null }>('/inbox', { kind, limit: AT_A_TIME, after: pageParam }),
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: (before) => before,
  });
  if (counts.error ?? items.error) return <RefusalNote error={counts.error ?? items.error} />;
  if (!counts.data || !items.data) return <Waiting />;
  const { total, more, kinds, levels } = counts.data;
  return (
    <Stack>
      <PrintHead about={t('home.title')} />
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
            onClick={() => void navigate({ search: kind === tile.kind ? {} : { kind: tile.kind } })}
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
      <Items items={items.data.pages.flatMap((page) => page.items)} />
      {items.hasNextPage && (
        <Button
          className="screen-only"
          size="xs"
          variant="subtle"
          loading={items.isFetchingNextPage}
          onClick={() => void items.fetchNextPage()}
        >
          {t('list.more')}
        </Button>
      )}
    </Stack>
  );
}

function Items({ items }: { readonly items: readonly Item[] }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const times = useTimes();
  const away = useAway();
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
                  {due
                    ? t(actions.includes('answer') ? 'home.replyDue' : 'home.due', { when: away(due) })
                    : t('home.since', { when: away(since) })}
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

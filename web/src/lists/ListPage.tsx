import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Suspense, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listExtraOf } from '../desks/list-extras';
import { useKind } from '../kinds/kinds';
import { PrintHead } from '../records/PrintHead';
import { useMay } from '../session/me';
import { listRoute } from '../shell/router';
import { RefusalNote } from '../shell/Sorry';
import { Waiting } from '../shell/Waiting';
import { useSpell } from '../words/spell';
import { Filters } from './Filters';
import { useTitle } from '../shell/title';
import { usePages } from './pages';
import { useMany } from './many';
import { Rows } from './Rows';
import { useWhole } from './use-whole';

const COUNTED_TO = 1000;

export function ListPage(): ReactElement {
  const { kind: name } = listRoute.useParams();
  const filters = listRoute.useSearch();
  const { t } = useTranslation();
  const spell = useSpell();
  const may = useMay();
  const kind = useKind(name);
  useTitle(spell.list(kind));
  const Extra = listExtraOf(name, may);
  const pages = usePages(kind, filters);
  const rows = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  const many = useMany(kind, rows);
  const whole = useWhole(pages, rows.length);
  const count = pages.data?.pages[0]?.count;
  return (
    <Stack gap="sm">
      <PrintHead
        about={spell.list(kind)}
        left={pages.hasNextPage ? t('print.first', { number: rows.length }) : undefined}
      />
      <Group justify="space-between">
        <Group align="baseline">
          <Title order={1} size="h3">
            {spell.list(kind)}
          </Title>
          {typeof count === 'number' && (
            <Text size="sm" c="dimmed">
              {count >= COUNTED_TO ? t('list.countMore', { number: COUNTED_TO }) : t('list.counted', { number: count })}
            </Text>
          )}
        </Group>
        <Group className="screen-only" gap="xs">
          <Button size="xs" variant="default" loading={whole.fetching} onClick={whole.print}>
            {t('frame.print')}
          </Button>
          {Extra && (
            <Suspense>
              <Extra />
            </Suspense>
          )}
          {kind.open && may(kind.open.allow) && (
            <Button size="xs" component={Link} to={`/new/${name}`}>
              {t('list.open')}
            </Button>
          )}
        </Group>
      </Group>
      <Filters kind={kind} />
      {pages.error ? (
        <RefusalNote error={pages.error} />
      ) : pages.isPending ? (
        <Waiting />
      ) : (
        <>
          {many.bar}
          <Rows kind={kind} rows={rows} pages={pages} chosen={many.chosen} onChoose={many.onChoose} />
        </>
      )}
    </Stack>
  );
}

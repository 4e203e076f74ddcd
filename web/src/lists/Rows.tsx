import { Button, Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, type CSSProperties, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { usePrinting } from '../shell/printing';
import type { Kind } from '../kinds/kinds';
import { useSpell } from '../words/spell';
import type { Row } from '../words/title';
import { actsInRows, aroundOf, columnsOf } from './columns';
import { RowLine } from './RowLine';
import styles from './rows.module.css';
import type { usePages } from './pages';

const ROW_HEIGHT = 40;
const SOME_BEFORE_THE_END = 15;

/** Only the rows in sight are drawn, and the next page is fetched before its end is reached. */
export function Rows({
  kind,
  rows,
  pages,
  chosen,
  onChoose,
}: {
  readonly kind: Kind;
  readonly rows: readonly Row[];
  readonly pages: ReturnType<typeof usePages>;
  readonly chosen: ReadonlySet<unknown>;
  readonly onChoose?: ((row: Row) => void) | undefined;
}): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const navigate = useNavigate();
  const printing = usePrinting();
  const box = useRef<HTMLDivElement>(null);
  const columns = columnsOf(kind).filter(({ name }) =>
    rows.some((row) => row[name] !== null && row[name] !== undefined),
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: printing ? rows.length : 12,
  });
  const drawn = virtual.getVirtualItems();
  const last = drawn.at(-1)?.index ?? 0;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  useEffect(() => {
    if (last >= rows.length - SOME_BEFORE_THE_END && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [last, rows.length, hasNextPage, isFetchingNextPage, fetchNextPage]);
  if (rows.length === 0) return <Text c="dimmed">{t('list.none')}</Text>;
  const around = aroundOf(kind);
  const template = [
    ...(onChoose ? ['2.75rem'] : []),
    ...(around.reference ? ['minmax(10rem, 1.2fr)'] : []),
    ...(around.state ? ['minmax(9rem, 1.2fr)'] : []),
    ...columns.map(({ type }) => (type === 'moment' ? 'minmax(10rem, 1.2fr)' : 'minmax(7rem, 1.4fr)')),
    ...(around.due ? ['minmax(8rem, 1fr)'] : []),
    ...(actsInRows(kind) ? ['minmax(20rem, 2fr)'] : []),
  ].join(' ');
  return (
    <>
      <div
        className={styles.box}
        style={{ '--wide': `${(columns.length + (actsInRows(kind) ? 5 : 3)) * 9.5}rem` } as CSSProperties}
        ref={box}
        tabIndex={0}
        role="table"
        aria-label={spell.kind(kind.name)}
        aria-rowcount={pages.hasNextPage ? -1 : rows.length + 1}
      >
        <div className={styles.head} role="row" style={{ gridTemplateColumns: template }}>
          {[
            ...(onChoose ? [''] : []),
            ...(around.reference ? [t('record.reference')] : []),
            ...(around.state ? [t('record.state')] : []),
            ...columns.map(({ name }) => spell.field(name)),
            ...(around.due ? [t('record.due')] : []),
            ...(actsInRows(kind) ? [t('record.actions')] : []),
          ].map((label, at) => (
            <div key={at} role="columnheader" className={styles.cell}>
              {label}
            </div>
          ))}
        </div>
        <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
          {drawn.map(({ index, start }) => (
            <RowLine
              key={index}
              row={rows[index] ?? {}}
              kind={kind}
              columns={columns}
              style={{ gridTemplateColumns: template, transform: `translateY(${start}px)`, height: ROW_HEIGHT }}
              chosen={chosen.has(rows[index]?.id)}
              onChoose={onChoose}
              onOpen={(id) => void navigate({ to: '/record/$kind/$id', params: { kind: kind.name, id } })}
            />
          ))}
        </div>
      </div>
      {hasNextPage && (
        <Button
          className="screen-only"
          size="xs"
          variant="subtle"
          loading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t('list.more')}
        </Button>
      )}
    </>
  );
}

import { Anchor, Badge, Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { CSSProperties, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field, Kind } from '../kinds/kinds';
import { useAway } from '../words/moments';
import { useSpell } from '../words/spell';
import { actsInRows, aroundOf } from './columns';
import { RowActs } from './RowActs';
import { referenceOf, shortId, type Row } from '../words/title';
import { Value } from '../words/Value';
import styles from './rows.module.css';

interface Line {
  readonly row: Row;
  readonly kind: Kind;
  readonly columns: readonly Field[];
  readonly style: CSSProperties;
  readonly onOpen: (id: string) => void;
  readonly chosen: boolean;
  /** Left out where nothing can be done to many of them. */
  readonly onChoose?: ((row: Row) => void) | undefined;
}

export function RowLine({ row, kind, columns, style, onOpen, chosen, onChoose }: Line): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const away = useAway();
  const around = aroundOf(kind);
  const id = kind.reads && typeof row.id === 'string' ? row.id : undefined;
  const label = referenceOf(row) ?? (row.id ? shortId(row.id) : '');
  return (
    <div className={styles.row} role="row" style={style} onDoubleClick={() => id && onOpen(id)}>
      {onChoose && (
        <div role="cell" className={styles.cell}>
          <Checkbox
            className="screen-only"
            size="xs"
            aria-label={t('bulk.choose', { name: label })}
            checked={chosen}
            onChange={() => onChoose(row)}
          />
        </div>
      )}
      {around.reference && (
        <div role="cell" className={styles.cell}>
          {id ? (
            <Anchor size="sm" component={Link} to={`/record/${kind.name}/${id}`}>
              {label}
            </Anchor>
          ) : (
            label
          )}
        </div>
      )}
      {around.state && (
        <div role="cell" className={styles.cell}>
          {typeof row.state === 'string' && (
            <Badge
              variant="outline"
              color="dark"
              tt="none"
              radius="sm"
              title={spell.says(kind.states?.[row.state] ?? '')}
            >
              {spell.code(row.state)}
            </Badge>
          )}
        </div>
      )}
      {columns.map((field) => (
        <div role="cell" className={styles.cell} key={field.name}>
          <Value field={field} value={row[field.name]} />
        </div>
      ))}
      {around.due && (
        <div role="cell" className={styles.cell}>
          {typeof row.dueAt === 'string' ? away(row.dueAt) : ''}
        </div>
      )}
      {actsInRows(kind) && (
        <div role="cell" className={styles.cell}>
          <RowActs kind={kind} row={row} />
        </div>
      )}
    </div>
  );
}

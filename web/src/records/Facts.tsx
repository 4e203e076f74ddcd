import { Text } from '@mantine/core';
import type { ReactElement } from 'react';
import type { Field } from '../kinds/kinds';
import { hintOf } from '../words/hint';
import { useSpell } from '../words/spell';
import type { Row } from '../words/title';
import { Value } from '../words/Value';
import styles from './facts.module.css';

/** Named values, as a list of terms. Empty ones are left out: what is missing stands in the completeness of the record. */
export function Facts({ fields, row }: { readonly fields: readonly Field[]; readonly row: Row }): ReactElement {
  const spell = useSpell();
  const filled = fields.filter(({ name }) => !isEmpty(row[name]));
  if (filled.length === 0) return <Text c="dimmed">–</Text>;
  return (
    <dl className={styles.facts}>
      {filled.map((field) => (
        <div key={field.name} className={field.type === 'prose' ? styles.wide : undefined}>
          <dt title={hintOf(field, spell)}>{field.label ?? spell.field(field.name)}</dt>
          <dd>
            <Value field={field} value={row[field.name]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

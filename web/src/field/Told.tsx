import { List } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { isLanguage, type Field } from '../kinds/kinds';
import { useTimes } from '../words/moments';
import { useSpell } from '../words/spell';
import { useList, type Row } from './carried';

interface Asked {
  readonly name: string;
  readonly value: unknown;
  readonly field?: Field | undefined;
}

const isNothing = (value: unknown): boolean => value === null || value === undefined || value === '';

/** What a field holds, in words, from what the tablet carries: without asking anybody. */
export function Told({ name, value, field }: Asked): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const times = useTimes();
  const officers = useList<Row>('officers') ?? [];
  if (isNothing(value)) return <>–</>;
  if (Array.isArray(value))
    return (
      <List size="sm">
        {value.map((one, at) => (
          <List.Item key={at}>
            <Told name={name} field={field} value={one} />
          </List.Item>
        ))}
      </List>
    );
  if (typeof value === 'object')
    return (
      <List size="sm" listStyleType="none">
        {Object.entries(value as object).map(([each, it]) => (
          <List.Item key={each}>
            {spell.field(each)}: <Told name={each} field={field?.fields?.find((one) => one.name === each)} value={it} />
          </List.Item>
        ))}
      </List>
    );
  if (typeof value === 'boolean') return <>{t(value ? 'value.yes' : 'value.no')}</>;
  const text = String(value);
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return <>{times.moment(text)}</>;
  const officer = officers.find(({ id }) => id === text);
  if (officer) return <>{String(officer.name)}</>;
  if (field && isLanguage(field)) return <>{spell.language(text)}</>;
  return (
    <>
      {field?.codes || field?.choices || name === 'state' || /^[a-z]+(_[a-z]+)+$/.test(text) ? spell.code(text) : text}
    </>
  );
}

import { List, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../kinds/kinds';
import { kindOfField, Reference } from '../words/Reference';
import { useSpell } from '../words/spell';
import type { RecordRow } from './record';

/** The records that this one names. */
export function Links({ kind, record }: { readonly kind: Kind; readonly record: RecordRow }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const links = kind.view.flatMap(({ name }) => {
    const value = record[name];
    const ids = (Array.isArray(value) ? value : [value]).filter((id) => typeof id === 'string' && id.length === 36);
    return kindOfField(name)?.isCase ? ids.map((id) => ({ name, id: String(id) })) : [];
  });
  if (links.length === 0) return <Text c="dimmed">{t('record.noLinks')}</Text>;
  return (
    <List>
      {links.map(({ name, id }) => (
        <List.Item key={name + id}>
          {spell.field(name)}: <Reference name={name} id={id} />
        </List.Item>
      ))}
    </List>
  );
}

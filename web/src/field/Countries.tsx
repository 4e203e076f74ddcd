import { Select } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpell } from '../words/spell';
import { useList } from './carried';

/** A country, of the list that the tablet carries. */
export function Countries({
  value,
  onChange,
}: {
  readonly value: unknown;
  readonly onChange: (code: string | undefined) => void;
}): ReactElement {
  const { i18n } = useTranslation();
  const spell = useSpell();
  const countries = useList<{ code: string; name: string }>('countries') ?? [];
  const names = new Intl.DisplayNames([i18n.language.replace('cnr', 'sr-Latn')], { type: 'region', fallback: 'code' });
  const nameOf = ({ code, name }: { code: string; name: string }) =>
    (/^[A-Z]{2}$/.test(code) ? names.of(code) : name) ?? name;
  return (
    <Select
      size="lg"
      label={spell.field('country')}
      searchable
      clearable
      data={countries.map((country) => ({ value: country.code, label: nameOf(country) }))}
      value={typeof value === 'string' ? value : null}
      onChange={(code) => onChange(code ?? undefined)}
    />
  );
}

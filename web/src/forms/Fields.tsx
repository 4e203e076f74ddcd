import { SimpleGrid } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '../kinds/kinds';
import { Input } from './Input';

export type Form = Readonly<Record<string, unknown>>;

interface Shown {
  readonly fields: readonly Field[];
  readonly form: Form;
  readonly onChange: (form: Form) => void;
  /** What the server found wrong, by path. */
  readonly faults?: readonly string[];
  /** The record that the form is about. */
  readonly about?: Form | undefined;
}

/** The fields of a form: short ones beside each other, long ones across. */
export function Fields({ fields, form, onChange, faults = [], about }: Shown): ReactElement {
  const { t } = useTranslation();
  const isWide = ({ type }: Field) => type === 'prose' || type === 'part' || type === 'any';
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
      {fields.map((field) => (
        <div key={field.name} style={isWide(field) ? { gridColumn: '1 / -1' } : undefined}>
          <Input
            field={field}
            value={form[field.name]}
            form={about ? { ...about, ...form } : form}
            onChange={(value) => onChange({ ...form, [field.name]: value })}
            error={faults.some((path) => path.split('.')[0] === field.name) ? t('form.wrong') : undefined}
          />
        </div>
      ))}
    </SimpleGrid>
  );
}

/** What an empty form begins with: what the description says is taken where nothing is sent. */
export const presetsOf = (fields: readonly Field[]): Form =>
  Object.fromEntries(
    fields.flatMap(({ name, preset, required }) => (preset !== undefined && required ? [[name, preset]] : [])),
  );

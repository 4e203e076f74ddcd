import { Group, MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpell } from '../../words/spell';

const KINDS = ['person', 'organisation', 'phone', 'vehicle', 'document', 'account', 'place', 'vessel', 'aircraft', 'weapon']; // prettier-ignore

export interface GraphFilters {
  readonly depth: number;
  readonly from: string;
  readonly to: string;
  readonly kinds: readonly string[];
}

/** As the server is asked: without what was not chosen. */
export const askedBy = ({ depth, from, to, kinds }: GraphFilters) => ({
  depth,
  ...(from && { from }),
  ...(to && { to }),
  ...(kinds.length > 0 && { kinds: kinds.join(',') }),
});

/** How far, of which time and over what the drawing goes. */
export function GraphFilter({
  filters,
  onChange,
}: {
  readonly filters: GraphFilters;
  readonly onChange: (filters: GraphFilters) => void;
}): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  return (
    <Group align="end">
      <NativeSelect
        label={t('check.depth')}
        value={filters.depth}
        onChange={({ currentTarget: { value } }) => onChange({ ...filters, depth: Number(value) })}
        data={['1', '2', '3', '4']}
      />
      {(['from', 'to'] as const).map((end) => (
        <TextInput
          key={end}
          type="date"
          label={t(`check.${end}`)}
          value={filters[end]}
          onChange={({ currentTarget: { value } }) => onChange({ ...filters, [end]: value })}
        />
      ))}
      <MultiSelect
        label={t('check.kinds')}
        value={[...filters.kinds]}
        onChange={(kinds) => onChange({ ...filters, kinds })}
        data={KINDS.map((kind) => ({ value: kind, label: spell.code(kind) }))}
        clearable
      />
    </Group>
  );
}

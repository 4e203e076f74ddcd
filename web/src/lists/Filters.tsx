import { Button, Group } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Input } from '../forms/Input';
import type { Kind } from '../kinds/kinds';
import { listRoute } from '../shell/router';
import { SavedViews } from './SavedViews';

/** What the list can be narrowed by. Each is part of the address. */
export function Filters({ kind }: { readonly kind: Kind }): ReactElement | null {
  const { t } = useTranslation();
  const search = listRoute.useSearch();
  const navigate = useNavigate({ from: '/list/$kind' });
  const set = (name: string, value: unknown): void => {
    const { [name]: _, ...others } = search;
    const next = value === null || value === undefined || value === '' ? others : { ...others, [name]: String(value) };
    void navigate({ search: next, replace: true });
  };
  const filters = (kind.list?.filters ?? []).map((filter) =>
    filter.name === 'state' && filter.type === 'text' && kind.states
      ? { ...filter, type: 'code' as const, choices: Object.keys(kind.states) }
      : filter,
  );
  return (
    <Group gap="xs" align="end" className="screen-only" role="search">
      {filters.map((filter) => (
        <Input
          key={filter.name}
          field={{ ...filter, required: false, many: undefined }}
          value={search[filter.name]}
          onChange={(value) => set(filter.name, value)}
          small
        />
      ))}
      {Object.keys(search).length > 0 && (
        <Button size="xs" variant="subtle" onClick={() => void navigate({ search: {}, replace: true })}>
          {t('list.clear')}
        </Button>
      )}
      <SavedViews kind={kind.name} search={search} onChoose={(next) => void navigate({ search: next })} />
    </Group>
  );
}

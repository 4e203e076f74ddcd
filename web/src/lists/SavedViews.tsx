import { Button, Group, Popover, Stack, TextInput } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../session/me';

type Search = Record<string, string>;

/** Filters under a name of the officer's own, for that officer alone. Kept in this browser: codes and ids, no names of persons. */
export function SavedViews({
  kind,
  search,
  onChoose,
}: {
  readonly kind: string;
  readonly search: Search;
  readonly onChoose: (search: Search) => void;
}): ReactElement {
  const { t } = useTranslation();
  const { id } = useMe();
  const [views, setViews] = useLocalStorage<Record<string, Search>>({
    key: `seecase.views.${id}.${kind}`,
    defaultValue: {},
    getInitialValueInEffect: false,
  });
  const [name, setName] = useState('');
  const isNarrowed = Object.keys(search).length > 0;
  if (!isNarrowed && Object.keys(views).length === 0) return <></>;
  return (
    <Popover withinPortal trapFocus>
      <Popover.Target>
        <Button size="xs" variant="default">
          {t('list.views')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('list.views')}>
        <Stack gap="xs">
          {Object.entries(views).map(([view, saved]) => (
            <Group key={view} gap="xs" justify="space-between" wrap="nowrap">
              <Button size="xs" variant="default" onClick={() => onChoose(saved)}>
                {view}
              </Button>
              <Button size="xs" variant="subtle" color="red" onClick={() => setViews(without(views, view))}>
                {t('list.removeView', { name: view })}
              </Button>
            </Group>
          ))}
          {isNarrowed && (
            <>
              <TextInput
                size="xs"
                label={t('list.viewName')}
                value={name}
                onChange={({ currentTarget: { value } }) => setName(value)}
              />
              <Button size="xs" disabled={!name} onClick={() => setViews({ ...views, [name]: search })}>
                {t('list.saveView')}
              </Button>
            </>
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

const without = (views: Record<string, Search>, name: string): Record<string, Search> =>
  Object.fromEntries(Object.entries(views).filter(([view]) => view !== name));

import { Button, Menu, TextInput } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

type Search = Record<string, string>;

/** Filters under a name of the officer's own. Kept in this browser: codes and ids, no names of persons. */
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
  const [views, setViews] = useLocalStorage<Record<string, Search>>({ key: `seecase.views.${kind}`, defaultValue: {} });
  const [name, setName] = useState('');
  const isNarrowed = Object.keys(search).length > 0;
  if (!isNarrowed && Object.keys(views).length === 0) return <></>;
  return (
    <Menu closeOnItemClick={false}>
      <Menu.Target>
        <Button size="xs" variant="default">
          {t('list.views')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {Object.entries(views).map(([view, saved]) => (
          <Menu.Item key={view} onClick={() => onChoose(saved)}>
            {view}
          </Menu.Item>
        ))}
        {isNarrowed && (
          <>
            <TextInput
              m="xs"
              size="xs"
              label={t('list.viewName')}
              value={name}
              onChange={({ currentTarget: { value } }) => setName(value)}
            />
            <Menu.Item disabled={!name} onClick={() => setViews({ ...views, [name]: search })}>
              {t('list.saveView')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

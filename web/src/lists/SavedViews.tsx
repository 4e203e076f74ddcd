import { Button, Group, Menu, TextInput } from '@mantine/core';
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
    <Menu closeOnItemClick={false}>
      <Menu.Target>
        <Button size="xs" variant="default">
          {t('list.views')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {Object.entries(views).map(([view, saved]) => (
          <Group key={view} gap={0} wrap="nowrap">
            <Menu.Item onClick={() => onChoose(saved)}>{view}</Menu.Item>
            <Menu.Item w="fit-content" c="red.9" onClick={() => setViews(without(views, view))}>
              {t('list.removeView', { name: view })}
            </Menu.Item>
          </Group>
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

const without = (views: Record<string, Search>, name: string): Record<string, Search> =>
  Object.fromEntries(Object.entries(views).filter(([view]) => view !== name));

import { NavLink, ScrollArea } from '@mantine/core';
import { IconHome } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { counted } from '../desks/figures/counted';
import { useMay } from '../session/me';
import { useSpell } from '../words/spell';
import { groupsFor } from './groups';

/** Every list that the officer may call. */
export function Menu({ onLeave }: { readonly onLeave: () => void }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const may = useMay();
  const groups = groupsFor(may);
  const { pathname } = useLocation();
  const isOpen = { law: true, register: true, figures: counted.some(may), network: may('network.read') };
  const pages = (['law', 'register', 'figures', 'network'] as const).filter((page) => isOpen[page]);
  const isAt = (name: string) => pathname.split('/').includes(name);
  return (
    <ScrollArea type="auto" scrollbarSize={6} h="100%">
      <NavLink
        component={Link}
        to="/"
        label={t('home.title')}
        leftSection={<IconHome size={18} />}
        active={pathname === '/'}
        onClick={onLeave}
      />
      {may('debriefing.open') && <NavLink component="a" href="/app/field" label={t('field.title')} />}
      {pages.map((page) => (
        <NavLink
          key={page}
          component={Link}
          to={`/${page}`}
          label={t(`pages.${page}`)}
          active={pathname === `/${page}`}
          onClick={onLeave}
        />
      ))}
      {may('protection_route.enter') && (
        <NavLink
          component={Link}
          to="/duty-numbers"
          label={t('pages.dutyNumbers')}
          active={pathname === '/duty-numbers'}
          onClick={onLeave}
        />
      )}
      {groups.map(([group, members]) => (
        <NavLink
          key={group}
          component="button"
          label={t(`groups.${group}`)}
          defaultOpened={members.some(({ name }) => isAt(name))}
          childrenOffset={16}
        >
          {members.map(({ name, path }) => (
            <NavLink
              key={name}
              component={Link}
              to={`/list/${name}`}
              label={spell.list({ name, path })}
              active={isAt(name)}
              onClick={onLeave}
            />
          ))}
        </NavLink>
      ))}
    </ScrollArea>
  );
}

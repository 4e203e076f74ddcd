import { Anchor, AppShell, Burger, Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { Suspense, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { session } from '../api/session';
import { useMe } from '../session/me';
import { LanguageChoice } from './LanguageChoice';
import { Menu } from './Menu';
import { Waiting } from './Waiting';

export function Frame(): ReactElement {
  return (
    <Suspense fallback={<Waiting />}>
      <Desk />
    </Suspense>
  );
}

function Desk(): ReactElement {
  const { t } = useTranslation();
  const me = useMe();
  const [opened, { toggle, close }] = useDisclosure(false);
  const { pathname } = useLocation();
  if (pathname.startsWith('/handover/'))
    return (
      <main id="main" tabIndex={-1}>
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </main>
    );
  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: 250, breakpoint: 'md', collapsed: { mobile: !opened } }}
      padding="md"
    >
      <a className="skip" href="#main">
        {t('frame.skip')}
      </a>
      <AppShell.Header className="screen-only">
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group wrap="nowrap">
            <Burger opened={opened} onClick={toggle} hiddenFrom="md" size="sm" aria-label={t('frame.menu')} />
            <Text fw={700}>Seecase</Text>
          </Group>
          <Group gap="sm" wrap="nowrap">
            <Anchor
              component={Link}
              to="/mail"
              size="sm"
              c="inherit"
              visibleFrom="sm"
              lineClamp={1}
              title={t('pages.mail')}
            >
              {[me.rank, me.name].filter(Boolean).join(' ')} · {me.authority} · {me.country}
            </Anchor>
            <LanguageChoice />
            <Button size="xs" variant="default" onClick={() => void session.signOut()}>
              {t('frame.signOut')}
            </Button>
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar className="screen-only" p={4} component="nav" aria-label={t('frame.menu')}>
        <Menu onLeave={close} />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1}>
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </AppShell.Main>
    </AppShell>
  );
}

import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Frame } from './Frame';
import { NotThere, Sorry } from './Sorry';
import { Home } from '../home/Home';

const root = createRootRoute({ component: Frame, errorComponent: Sorry, notFoundComponent: NotThere });

/** Which of the officer's tiles is chosen. */
export const homeRoute = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: ({ kind }: Record<string, unknown>): { kind?: string } => (kind ? { kind: String(kind) } : {}),
  component: Home,
});

const texts = (search: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(search).map(([name, value]) => [name, String(value)]));

/** Filters are part of the address: going back finds them again, and a list can be sent to a colleague. */
export const listRoute = createRoute({
  getParentRoute: () => root,
  path: '/list/$kind',
  validateSearch: texts,
  component: lazyRouteComponent(() => import('../lists/ListPage'), 'ListPage'),
});

export const recordRoute = createRoute({
  getParentRoute: () => root,
  path: '/record/$kind/$id',
  validateSearch: ({ tab }: Record<string, unknown>): { tab?: string } => (tab ? { tab: String(tab) } : {}),
  component: lazyRouteComponent(() => import('../records/RecordPage'), 'RecordPage'),
});

export const openRoute = createRoute({
  getParentRoute: () => root,
  path: '/new/$kind',
  validateSearch: texts,
  component: lazyRouteComponent(() => import('../records/OpenPage'), 'OpenPage'),
});

const law = createRoute({
  getParentRoute: () => root,
  path: '/law',
  component: lazyRouteComponent(() => import('../desks/law/LawPage'), 'LawPage'),
});

const register = createRoute({
  getParentRoute: () => root,
  path: '/register',
  component: lazyRouteComponent(() => import('../desks/law/RegisterPage'), 'RegisterPage'),
});

const figures = createRoute({
  getParentRoute: () => root,
  path: '/figures',
  component: lazyRouteComponent(() => import('../desks/figures/FiguresPage'), 'FiguresPage'),
});

const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  component: lazyRouteComponent(() => import('../desks/check/SearchPage'), 'SearchPage'),
});

const network = createRoute({
  getParentRoute: () => root,
  path: '/network',
  component: lazyRouteComponent(() => import('../desks/check/NetworkPage'), 'NetworkPage'),
});

const mail = createRoute({
  getParentRoute: () => root,
  path: '/mail',
  component: lazyRouteComponent(() => import('../session/MailPage'), 'MailPage'),
});

const dutyNumbers = createRoute({
  getParentRoute: () => root,
  path: '/duty-numbers',
  component: lazyRouteComponent(() => import('../desks/care/DutyNumbersPage'), 'DutyNumbersPage'),
});

/** Two officers at one tablet: the whole screen is theirs. */
export const handoverRoute = createRoute({
  getParentRoute: () => root,
  path: '/handover/$id',
  component: lazyRouteComponent(() => import('../desks/readmission/HandoverPage'), 'HandoverPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    homeRoute,
    listRoute,
    recordRoute,
    openRoute,
    law,
    register,
    figures,
    search,
    network,
    mail,
    dutyNumbers,
    handoverRoute,
  ]),
  basepath: '/app',
  defaultErrorComponent: Sorry,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  /** What a new record begins with, where the page before knows it. */
  interface HistoryState {
    form?: Readonly<Record<string, unknown>>;
  }
}

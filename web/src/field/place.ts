import { useSyncExternalStore } from 'react';

const pages = ['home', 'interview', 'quick', 'carried', 'correct'] as const;

/** Where the officer is: in the address, so that the back button works, and behind `#`, which needs no server. */
export interface Place {
  readonly page: (typeof pages)[number];
  readonly id: string;
  /** What is being done there. */
  readonly act: string;
}

const watch = (watcher: () => void): (() => void) => {
  window.addEventListener('hashchange', watcher);
  return () => window.removeEventListener('hashchange', watcher);
};

export function usePlace(): Place {
  const hash = useSyncExternalStore(watch, () => location.hash);
  const [name = '', id = '', act = ''] = hash.slice(1).split('/');
  const page = pages.find((each) => each === name) ?? 'home';
  return { page, id, act };
}

export const goTo = (page: Place['page'], id = '', act = ''): void => {
  location.hash = page === 'home' ? '' : [page, id, ...(act ? [act] : [])].join('/');
};

import { useSyncExternalStore } from 'react';

/** Where the officer is: in the address, so that the back button works, and behind `#`, which needs no server. */
export interface Place {
  readonly page: 'home' | 'interview' | 'quick';
  readonly id: string;
}

const watch = (watcher: () => void): (() => void) => {
  window.addEventListener('hashchange', watcher);
  return () => window.removeEventListener('hashchange', watcher);
};

export function usePlace(): Place {
  const hash = useSyncExternalStore(watch, () => location.hash);
  const [page = '', id = ''] = hash.slice(1).split('/');
  return page === 'interview' || page === 'quick' ? { page, id } : { page: 'home', id: '' };
}

export const goTo = (page: Place['page'], id = ''): void => {
  location.hash = page === 'home' ? '' : `${page}/${id}`;
};

import { useEffect } from 'react';

/** The page's own name in the window's title, so that it is found again among other windows. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Seecase`;
  }, [title]);
}

import { useEffect, useState } from 'react';
import type { usePages } from './pages';

/** More than this is no list to be printed: what is on paper then says that it is not all. */
export const MOST_PRINTED = 2000;

interface Whole {
  readonly print: () => void;
  readonly fetching: boolean;
}

/** Prints a list whole: what has not been fetched yet is fetched first. */
export function useWhole(pages: ReturnType<typeof usePages>, rows: number): Whole {
  const [wanted, setWanted] = useState(false);
  const { hasNextPage, isFetchingNextPage, isError, fetchNextPage } = pages;
  const isThere = !hasNextPage || rows >= MOST_PRINTED;
  useEffect(() => {
    if (!wanted || (isFetchingNextPage && !isThere)) return;
    if (isThere || isError) setWanted(false);
    if (isThere) window.print();
    else if (!isError) void fetchNextPage();
  }, [wanted, isThere, isFetchingNextPage, isError, fetchNextPage, rows]);
  return { print: () => setWanted(true), fetching: wanted };
}

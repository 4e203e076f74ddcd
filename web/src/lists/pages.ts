import { useInfiniteQuery, type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { read, type Query } from '../api/ask';
import type { Kind } from '../kinds/kinds';
import type { Row } from '../words/title';

export interface Page {
  readonly items: readonly Row[];
  readonly next: string | null;
  readonly count: number | null;
}

const AT_A_TIME = 50;

/** A list page by page, from where the page before ended; counted with the first. */
export function usePages(kind: Kind, filters: Query): UseInfiniteQueryResult<InfiniteData<Page>> {
  const paged = kind.list?.paged ?? false;
  return useInfiniteQuery({
    queryKey: ['list', kind.path, filters],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }): Promise<Page> => {
      const asked = paged
        ? { ...filters, limit: AT_A_TIME, after: pageParam, count: pageParam === undefined }
        : filters;
      const answer = await read<Page | readonly Row[]>(kind.path, asked, signal);
      return 'items' in answer ? answer : { items: answer, next: null, count: answer.length };
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

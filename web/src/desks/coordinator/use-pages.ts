import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { read, type Query } from '../../api/ask';

interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

const MOST_PAGES = 10;
const MOST_AT_ONCE = 100;

/** All rows of a list that belongs to one record, page by page: a roster is read as a whole. */
export const usePages = <T>(path: string, query: Query): UseQueryResult<readonly T[]> =>
  useQuery({
    queryKey: ['answer', path, query, 'all'],
    queryFn: async ({ signal }) => {
      const found: T[] = [];
      let after: string | undefined;
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const { items, next } = await read<Page<T>>(path, { ...query, limit: MOST_AT_ONCE, after }, signal);
        found.push(...items);
        if (!next) break;
        after = next;
      }
      return found;
    },
  });

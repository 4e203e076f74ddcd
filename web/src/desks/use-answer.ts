import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { read, type Query } from '../api/ask';

export const useAnswer = <T>(path: string, query: Query = {}, enabled = true): UseQueryResult<T> =>
  useQuery({ queryKey: ['answer', path, query], queryFn: ({ signal }) => read<T>(path, query, signal), enabled });

/** As long as somebody looks at it, an answer that others change is asked for again and again. */
const OFTEN = 5000;

export const useLiveAnswer = <T>(path: string, query: Query = {}, enabled = true): UseQueryResult<T> =>
  useQuery({
    queryKey: ['answer', path, query],
    queryFn: ({ signal }) => read<T>(path, query, signal),
    enabled,
    refetchInterval: OFTEN,
  });

import { useSuspenseQuery } from '@tanstack/react-query';
import { read } from '../api/ask';
import type { components } from '../generated/api';

export type Me = components['schemas']['MeView'];

/** Who is signed in, and what they may call at all. What may be done to a record comes with the record. */
export const useMe = (): Me =>
  useSuspenseQuery({ queryKey: ['me'], queryFn: () => read<Me>('/me'), staleTime: 60_000 }).data;

export function useMay(): (permission: string | undefined) => boolean {
  const { permissions } = useMe();
  return (permission) =>
    permission !== undefined &&
    (['signed_in', 'setting_up', 'anyone'].includes(permission) || permissions.includes(permission));
}

import { useEffect, useState, useSyncExternalStore } from 'react';
import type { components } from '../generated/api';
import type { Item } from './items';
import { tablet, type Me } from './tablet';

export type Row = Record<string, unknown> & { id: string };
export type Guide = components['schemas']['WholeTopicGuideView'];
export type Sheet = components['schemas']['InformationSheetView'];
export type Route = components['schemas']['ProtectionRouteView'];
export type Question = Guide['questions'][number];

/** Asked anew whenever something on the tablet has changed. */
export function useTablet<T>(ask: () => Promise<T>, key: string): T | undefined {
  const turn = useSyncExternalStore(tablet.watch, tablet.turn);
  const [answer, setAnswer] = useState<T>();
  useEffect(() => {
    let isCurrent = true;
    void ask().then((found) => isCurrent && setAnswer(found));
    return () => {
      isCurrent = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the question is named by its key
  }, [turn, key]);
  return answer;
}

export const useRecords = (kind: string): Row[] | undefined => useTablet(() => tablet.carried<Row>(kind), kind);
export const useItems = (): Item[] | undefined => useTablet(() => tablet.items(), 'items');
export const useItem = (id: string): Item | undefined => useTablet(() => tablet.item(id), id);
export const useOfficer = (): Me | undefined => useTablet(() => tablet.kept<Me>('me'), 'me');

/** A list that is kept whole, in the form in which its route gives it. */
export async function list<T>(name: string): Promise<T[]> {
  const lists = await tablet.carried<{ name: string; rows: T[] | { items: T[] } }>('list');
  const rows = lists.find((each) => each.name === name)?.rows ?? [];
  return Array.isArray(rows) ? rows : rows.items;
}
export const useList = <T>(name: string): T[] | undefined => useTablet(() => list<T>(name), `list.${name}`);

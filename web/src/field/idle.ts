import { useEffect } from 'react';
import { whenIdle } from '../shell/tablet-lock';
import { tablet } from './tablet';

/** Left lying, it locks: what is half written is kept as it was typed. */
export function useIdleLock(): void {
  useEffect(() => whenIdle(() => tablet.isUnlocked() && tablet.lock()), []);
}

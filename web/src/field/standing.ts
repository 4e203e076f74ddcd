import { useEffect, useSyncExternalStore } from 'react';
import { device } from './db';
import { parkedNote } from './parked-note';
import { parkAll } from './park';
import { holdsWork, standing } from './sync';
import { tablet } from './tablet';

const AGAIN = 20_000;

/**
 * Withdrawn while it is open, too: what was taken along goes at once; what was not sent goes to the supervisor first,
 * where the tablet may still be listened to.
 */
export function useStanding(): void {
  const isUnlocked = useSyncExternalStore(tablet.watch, tablet.isUnlocked);
  useEffect(() => {
    const ask = (): void => void obey(isUnlocked).catch(() => undefined);
    ask();
    const again = setInterval(ask, AGAIN);
    window.addEventListener('online', ask);
    return () => {
      clearInterval(again);
      window.removeEventListener('online', ask);
    };
  }, [isUnlocked]);
}

async function obey(isUnlocked: boolean): Promise<void> {
  const found = await standing();
  if (found === 'wipe') return tablet.wipeAll();
  if (found !== 'park_and_wipe') return;
  const here = device.inHandsOf();
  for (const { id } of await device.holders()) if (id !== here || !isUnlocked) await device.forgetCarried(id);
  if (isUnlocked) {
    await parkAll();
    if (await holdsWork()) return;
    await tablet.wipe();
  }
  if ((await device.holders()).length > 0) return;
  parkedNote.set();
  await tablet.wipeAll();
}

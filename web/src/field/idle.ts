import { useEffect } from 'react';
import { tablet } from './tablet';

/** Left lying for so long, it locks: what is half written is kept as it was typed. */
const IDLE = 5 * 60_000;
const LOOKS = 15_000;
const signs = ['pointerdown', 'keydown', 'input', 'scroll'] as const;

export function useIdleLock(): void {
  useEffect(() => {
    let touched = Date.now();
    const touch = (): void => void (touched = Date.now());
    const look = (): void => {
      if (tablet.isUnlocked() && Date.now() - touched > IDLE) tablet.lock();
      if (!tablet.isUnlocked()) touch();
    };
    for (const sign of signs) window.addEventListener(sign, touch, { passive: true, capture: true });
    // A tablet that was put away runs no clock: it is looked at again as soon as it is taken out.
    document.addEventListener('visibilitychange', look);
    const looking = setInterval(look, LOOKS);
    return () => {
      for (const sign of signs) window.removeEventListener(sign, touch, { capture: true });
      document.removeEventListener('visibilitychange', look);
      clearInterval(looking);
    };
  }, []);
}

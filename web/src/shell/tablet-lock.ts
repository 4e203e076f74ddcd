/** Whether this browser is a tablet that somebody has taken into use; of all tabs. */
const IN_USE = 'seecase.tablet';
/** Who has opened it with their PIN; of this tab, and gone with it. */
const UNLOCKED_BY = 'seecase.tablet.unlockedBy';

/** Left lying for so long, it locks. */
const IDLE = 5 * 60_000;
const LOOKS = 15_000;
const signs = ['pointerdown', 'keydown', 'input', 'scroll'] as const;

/** What every page of a tablet knows of its lock: none shows anything, and no session goes on, before the PIN. */
export const tabletLock = {
  inUse: (is: boolean): void => (is ? localStorage.setItem(IN_USE, 'yes') : localStorage.removeItem(IN_USE)),
  isInUse: (): boolean => localStorage.getItem(IN_USE) !== null,
  open: (officerId: string): void => sessionStorage.setItem(UNLOCKED_BY, officerId),
  lock: (): void => sessionStorage.removeItem(UNLOCKED_BY),
  unlockedBy: (): string | undefined => sessionStorage.getItem(UNLOCKED_BY) ?? undefined,
};

/** Calls when nobody has touched it for too long, again and again while that is so; returns what ends that. */
export function whenIdle(lock: () => void): () => void {
  let touched = Date.now();
  const touch = (): void => void (touched = Date.now());
  const look = (): void => {
    if (Date.now() - touched <= IDLE) return;
    lock();
    touch();
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
}

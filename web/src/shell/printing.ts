import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

/** On paper all rows are drawn, and not only those in sight: the page is drawn anew before it is printed. */
let printing = false;

const listen = (changed: () => void): (() => void) => {
  const turn = (to: boolean) => () => {
    printing = to;
    flushSync(changed);
  };
  const [begin, end] = [turn(true), turn(false)];
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
};

export const usePrinting = (): boolean => useSyncExternalStore(listen, () => printing);

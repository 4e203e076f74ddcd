const KEPT = 'seecase.parked';

/** That this tablet was withdrawn and its work is with the supervisor: said until it is put into use again. */
export const parkedNote = {
  set: (): void => localStorage.setItem(KEPT, 'yes'),
  isSet: (): boolean => localStorage.getItem(KEPT) !== null,
  drop: (): void => localStorage.removeItem(KEPT),
};

export { lifts, type Lifts } from '../core/handling/transfer.codes.js';

export const uses = {
  read: 'Read here by officers of the recipient',
  share: 'Passed on to the recipient',
  export: 'Taken into the recipient’s system',
  print: 'Printed for the recipient',
  court: 'Used in judicial proceedings of the recipient',
} as const;
export type Use = keyof typeof uses;

/** Items that carry handling codes of their own, by table. */
export const itemTypes = {
  subjects: 'A subject',
  relations: 'A relation between subjects',
  intelligence_items: 'An intelligence item',
  received_items: 'Something received from another state',
} as const;
export type ItemType = keyof typeof itemTypes;

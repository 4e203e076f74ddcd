import type { Problem } from '../api/refusal';
import type { Form } from '../forms/Fields';

/** One command of an item, in its order. `{id}` in the path is the record that the first one made. */
export interface Step {
  readonly id: string;
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly form?: Form;
  /** The action, for the judge and for the review page. */
  readonly action: string;
  /** It opens a record of its own beside the item's (a photo): its answer is not the item's. */
  readonly beside?: true;
  /** A photo that is sent as it is, to the record that the step before has opened. */
  readonly photo?: string;
  /** Sent again under the same key, it is done once. */
  readonly key: string;
  readonly doneAt?: string;
  /** Its officer has decided that it is not sent; it stays here all the same. */
  readonly leftOutAt?: string;
}

export const itemStates = ['draft', 'waiting', 'sending', 'sent', 'needs_you', 'left_out', 'parked'] as const;
export type ItemState = (typeof itemStates)[number];

/** Somebody else changed the same field: what was there, and both values; the officer decides. */
export interface Conflict {
  readonly step: string;
  readonly field: string;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** Something that an officer does in the field: first here, then there. */
export interface Item {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly state: ItemState;
  readonly operationId: string | null;
  readonly capturedAt: string;
  readonly savedAt: string;
  readonly steps: readonly Step[];
  /** The record as it is there, once it is. */
  readonly recordId?: string;
  readonly version?: number;
  /** The record as the server last showed it: what others have changed since is what differs from it. */
  readonly seen?: Form;
  /** What the first step opened beside the item and the next one needs. */
  readonly besideId?: string;
  readonly besideVersion?: number;
  readonly problem?: Problem;
  readonly conflicts?: readonly Conflict[];
  /** The record as the tablet knows it: what the judge looks at. */
  readonly subject?: Form;
}

export const newStep = (step: Omit<Step, 'id' | 'key'>): Step => ({
  ...step,
  id: crypto.randomUUID(),
  key: crypto.randomUUID(),
});

const isOpen = ({ doneAt, leftOutAt }: Step): boolean => !doneAt && !leftOutAt;
export const openSteps = ({ steps }: Item): readonly Step[] => steps.filter(isOpen);
/** What has been written and not yet decided on by anybody: it is neither wiped nor forgotten. */
export const isUnsent = ({ state }: Item): boolean => !['sent', 'left_out', 'parked'].includes(state);

/** Without this step; what only it has opened cannot be sent either. */
export function leftOut(item: Item, step: Step): Item {
  const at = new Date().toISOString();
  const index = item.steps.indexOf(step);
  const hangsOn = (each: Step, place: number): boolean =>
    each === step ||
    (step.action === 'open' && isOpen(each)) ||
    (step.beside === true && place === index + 1 && each.photo !== undefined);
  const steps = item.steps.map((each, place) => (hangsOn(each, place) ? { ...each, leftOutAt: at } : each));
  return { ...item, steps };
}

/** What was left out is taken up again, as it was written. */
export const takenUp = (item: Item): Item => ({
  ...item,
  state: 'draft',
  steps: item.steps.map(({ leftOutAt: _, ...step }) => step),
});

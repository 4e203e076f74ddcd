import type { Problem } from '../api/refusal';
import type { Form } from '../forms/Fields';

/** One command of an item, in its order. `{id}` in the path is the record that the first one made. */
export interface Step {
  readonly id: string;
  readonly method: 'POST' | 'PUT' | 'PATCH';
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
}

export const itemStates = ['draft', 'waiting', 'sending', 'sent', 'needs_you', 'parked'] as const;
export type ItemState = (typeof itemStates)[number];

/** Somebody else changed the same field: both values are shown, and the officer decides. */
export interface Conflict {
  readonly field: string;
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
  /** What the first step opened beside the item and the next one needs. */
  readonly besideId?: string;
  readonly besideVersion?: number;
  readonly problem?: Problem;
  readonly conflicts?: readonly Conflict[];
  /** The record as the tablet knows it: what the judge looks at. */
  readonly subject?: Form;
  readonly referralSlip?: true;
}

export const newStep = (step: Omit<Step, 'id' | 'key'>): Step => ({
  ...step,
  id: crypto.randomUUID(),
  key: crypto.randomUUID(),
});

export const openSteps = ({ steps }: Item): readonly Step[] => steps.filter(({ doneAt }) => !doneAt);
export const isUnsent = ({ state }: Item): boolean => state !== 'sent' && state !== 'parked';

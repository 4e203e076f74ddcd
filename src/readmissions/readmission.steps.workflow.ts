import type { Action } from '../core/workflow/workflow.js';
import type { Readmission } from './readmission.entity.js';
import type { ReadmissionState } from './readmission.states.workflow.js';

/** Which of the 27 transitions of the catalogue an act is (section 4.2): for the documentation, and for whoever compares. */
export interface Step extends Action<Readmission, ReadmissionState> {
  readonly number?: number;
}

export const beforeItLeaves = ['safeguard_check', 'on_hold'] as const;
export const beingDealtWith = ['received', 'examination', 'info_requested', 'interview', 'extended'] as const;
export const agreed = ['accepted', 'deemed_accepted', 'travel_document', 'notification_only'] as const;
export const beforeTheTransfer = ['transfer_planned', 'notified', 'transfer_confirmed', 'transfer_failed'] as const;
export const beforeTheHandover = [
  'draft',
  ...beforeItLeaves,
  'submitted',
  ...beingDealtWith,
  'refused',
  'lapsed',
  ...agreed,
  ...beforeTheTransfer,
] as const;
export const open = [
  ...beforeTheHandover,
  'in_transfer',
  'handed_over',
  'error_claimed',
  'take_back',
  'error_rejected',
] as const;

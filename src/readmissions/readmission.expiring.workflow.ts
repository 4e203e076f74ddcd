import * as effects from './readmission.effects.rules.js';
import * as guards from './readmission.guards.rules.js';
import { dataProtection, theService } from './readmission.rules.js';
import { beforeItLeaves, beingDealtWith, beforeTheTransfer, open, type Step } from './readmission.steps.workflow.js';

/** What the time does: the service by itself, when a limit has passed. */
export const expiring = {
  lapse: {
    number: 12,
    from: beingDealtWith,
    to: 'lapsed',
    by: [theService],
    when: [guards.deliveryProven, guards.limitHasPassed],
  },
  time_bar: {
    number: 26,
    from: ['draft', ...beforeItLeaves],
    to: 'time_barred',
    by: [theService],
    when: [guards.tooLateToSubmit],
    effect: effects.end,
  },
  void_consent: {
    from: ['accepted', 'deemed_accepted', 'travel_document', ...beforeTheTransfer],
    to: 'draft',
    by: [theService],
    when: [guards.tooLateToTransfer],
    effect: effects.beginAgain,
  },
  /** A limit comes near, or has passed without deciding anything: whoever has to act sees it. */
  sound_alarm: { from: [...open, 'closed', 'withdrawn', 'time_barred'], by: [theService] },
  erase: {
    number: 27,
    from: ['closed', 'withdrawn', 'time_barred'],
    to: 'erased',
    by: [theService, dataProtection],
    when: [guards.noClaimOpen, guards.noLitigation],
    effect: effects.forget,
  },
} as const satisfies Record<string, Step>;

import { days, within } from '../core/workflow/deadline.js';
import { theClock } from '../core/workflow/rules.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { parkedWorkDesks } from './parked-work.desks.js';
import type { ParkedWork } from './parked-work.entity.js';
import { giveItUp, itsOfficer, itsSupervisor, notTheirOwn } from './parked-work.rules.js';

/** Work whose officer had lost access when it came: nothing of it is lost, and a supervisor decides what becomes of it. */
export const parkedWorkWorkflow = defineWorkflow<ParkedWork>()({
  name: 'parked_work',
  initial: 'parked',

  states: {
    parked: { means: 'Waits for a supervisor; its officer was told.', awaits: parkedWorkDesks.parked },
    returned: { means: 'Given back to its officer, with a note what is to be done.', awaits: parkedWorkDesks.returned },
    taken_over: {
      means: 'A supervisor has entered it, or sees to it.',
      due: within(days(30)),
      overdue: 'erase',
    },
    discarded: { means: 'Not needed: what it said is gone.' },
    erased: { means: 'Entered elsewhere long ago: what it said is gone from here.' },
  },

  actions: {
    take_over: { from: ['parked', 'returned'], to: 'taken_over', by: [itsSupervisor], when: [notTheirOwn] },
    give_back: { from: ['parked'], to: 'returned', by: [itsSupervisor], when: [notTheirOwn], form: true },
    answer: { from: ['returned'], to: 'parked', by: [itsOfficer], form: true },
    discard: {
      from: ['parked', 'returned'],
      to: 'discarded',
      by: [itsSupervisor],
      when: [notTheirOwn],
      reason: 'required',
      effect: giveItUp,
    },
    erase: { from: ['taken_over'], to: 'erased', by: [theClock], effect: giveItUp },
  },
});

export type ParkedWorkAction = keyof typeof parkedWorkWorkflow.actions;

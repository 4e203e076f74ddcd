import { untilItsOperationIsClosed } from '../core/workflow/duty.rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { equipmentDesks } from './equipment.desks.js';
import type { Equipment } from './equipment.entity.js';
import {
  byTheOtherSide,
  itsHolder,
  itsOwner,
  signForIt,
  signForItAsItsOwner,
  whoeverRunsASite,
  withItsOwner,
} from './equipment.rules.js';

const withOwner = ['registered', 'returned'] as const;
const unfinished = ['registered', 'handed_over', 'in_use', 'given_back', 'returned', 'offered', 'missing'] as const;

/** Every change of hands has two signatures. Giving back is never too late: nothing there asks about the operation. */
export const equipmentWorkflow = defineWorkflow<Equipment>()({
  name: 'equipment',
  initial: 'registered',

  states: {
    registered: { means: 'Brought for the operation; its owner has it.' },
    handed_over: { means: 'Handed over; the receiving side has not signed yet.', awaits: equipmentDesks.handed_over },
    in_use: { means: 'With its holder, who has signed for it.' },
    given_back: { means: 'Given back; the owner has not signed yet.', awaits: equipmentDesks.given_back },
    returned: { means: 'Back with its owner, who has signed for it.' },
    offered: { means: 'Handed over for good; the receiving side has not signed yet.', awaits: equipmentDesks.offered },
    donated: { means: 'The holder’s for good, who has signed for it.' },
    missing: { means: 'Reported missing; its owner has not written it off.', awaits: equipmentDesks.missing },
    lost: { means: 'Written off by its owner.' },
  },

  actions: {
    revise: { from: withOwner, by: [itsOwner, whoeverRunsASite], form: true },
    hand_over: { from: withOwner, to: 'handed_over', by: [itsOwner], when: [untilItsOperationIsClosed], form: true },
    take_back: {
      from: ['handed_over', 'offered'],
      to: 'registered',
      by: [itsOwner],
      reason: 'required',
      effect: withItsOwner,
    },
    receive: {
      from: ['handed_over'],
      to: 'in_use',
      by: [itsHolder],
      when: [byTheOtherSide],
      effect: signForIt,
      many: true,
    },
    give_back: { from: ['in_use'], to: 'given_back', by: [itsHolder, whoeverRunsASite], form: true },
    receive_back: {
      from: ['given_back'],
      to: 'returned',
      by: [itsOwner],
      when: [byTheOtherSide],
      effect: signForItAsItsOwner,
    },
    donate: { from: [...withOwner, 'in_use'], to: 'offered', by: [itsOwner], form: true },
    accept_donation: { from: ['offered'], to: 'donated', by: [itsHolder], when: [byTheOtherSide], effect: signForIt },
    report_missing: {
      from: ['handed_over', 'in_use', 'given_back'],
      to: 'missing',
      by: [itsHolder, itsOwner, whoeverRunsASite],
      reason: 'required',
      form: true,
    },
    find: { from: ['missing'], to: 'in_use', by: [itsHolder, whoeverRunsASite], reason: 'required' },
    write_off: { from: ['missing'], to: 'lost', by: [itsOwner], when: [byTheOtherSide], effect: signForItAsItsOwner },
    ...sharing(unfinished, [itsOwner, whoeverRunsASite]),
  },
});

export type EquipmentAction = keyof typeof equipmentWorkflow.actions;

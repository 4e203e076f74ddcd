import { strikeAlarm } from '../clocks/clock.rules.js';
import { theAlarm } from '../core/workflow/alarms.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { passageDesks } from './passage.desks.js';
import type { Passage } from './passage.entity.js';
import {
  atIts,
  comeTo,
  endAs,
  theFocalPointIn,
  theFocalPointOut,
  theLiaisonIn,
  theLiaisonOut,
} from './passage.rules.js';

const onItsWay = ['at_focal_point_out', 'at_liaison_out', 'at_liaison_in', 'at_focal_point_in'] as const;

/** From focal point to liaison officers, to theirs, to their focal point (SELEC Convention, Arts 13-15): one step after the other. */
export const passageWorkflow = defineWorkflow<Passage>()({
  name: 'passage',
  initial: 'at_focal_point_out',

  states: {
    at_focal_point_out: {
      means: 'With the national focal point of the sending state.',
      awaits: passageDesks.at_focal_point_out,
    },
    at_liaison_out: {
      means: 'With the liaison officers of the sending state at the seat of SELEC.',
      awaits: passageDesks.at_liaison_out,
    },
    at_liaison_in: {
      means: 'With the liaison officers of the other state at the seat of SELEC.',
      awaits: passageDesks.at_liaison_in,
    },
    at_focal_point_in: {
      means: 'With the national focal point of the other state.',
      awaits: passageDesks.at_focal_point_in,
    },
    delivered: { means: 'It has come to the other side.' },
    returned: { means: 'Sent back on its way, with the reason.' },
  },

  actions: {
    hand_to_liaison: {
      from: ['at_focal_point_out'],
      to: 'at_liaison_out',
      by: [theFocalPointOut],
      effect: comeTo('liaison_out'),
    },
    hand_across: { from: ['at_liaison_out'], to: 'at_liaison_in', by: [theLiaisonOut], effect: comeTo('liaison_in') },
    hand_to_focal_point: {
      from: ['at_liaison_in'],
      to: 'at_focal_point_in',
      by: [theLiaisonIn],
      effect: comeTo('focal_point_in'),
    },
    deliver: { from: ['at_focal_point_in'], to: 'delivered', by: [theFocalPointIn], effect: endAs('delivered') },
    send_back: {
      from: onItsWay,
      to: 'returned',
      by: [
        atIts('at_focal_point_out', theFocalPointOut),
        atIts('at_liaison_out', theLiaisonOut),
        atIts('at_liaison_in', theLiaisonIn),
        atIts('at_focal_point_in', theFocalPointIn),
      ],
      reason: 'required',
      form: true,
      effect: endAs('returned'),
    },
    /** Only a warning: nothing goes on by itself. */
    sound_alarm: { from: onItsWay, by: [theAlarm], effect: strikeAlarm },
  },
});

export type PassageAction = keyof typeof passageWorkflow.actions;

import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { returnFlightDesks } from './return-flight.desks.js';
import type { ReturnFlight } from './return-flight.entity.js';
import * as law from './return-flight.rules.js';

const before = ['draft', 'offered', 'manifest_closed'] as const;
const planned = { by: [law.anOrganiser], form: true } as const;

/**
 * One flight of several states to a further one. It moves nobody: each passenger's own case does, past its own safeguards.
 * What it adds is seats, escorts, a doctor and a monitor, without whom nobody boards.
 */
export const returnFlightWorkflow = defineWorkflow<ReturnFlight>()({
  name: 'return_flight',
  initial: 'draft',

  states: {
    draft: { means: 'Being planned by the state that organises it.', awaits: returnFlightDesks.draft },
    offered: {
      means: 'Other states are offered seats, take them, and enter their passengers.',
      awaits: returnFlightDesks.offered,
    },
    manifest_closed: {
      means: 'It is known who flies; the destination is told.',
      awaits: returnFlightDesks.manifest_closed,
    },
    boarding: { means: 'Passengers board, one case after the other.', awaits: returnFlightDesks.boarding },
    departed: { means: 'In the air, or on a stop.', awaits: returnFlightDesks.departed },
    arrived: {
      means: 'At the destination; passengers are handed over, case by case.',
      awaits: returnFlightDesks.arrived,
    },
    completed: { means: 'Over: everybody was taken over or brought back.' },
    cancelled: { means: 'Does not take place.' },
  },

  actions: {
    revise: { from: ['draft', 'offered'], ...planned },
    put_share: { from: ['draft', 'offered'], ...planned },
    name_monitors: { from: before, ...planned },
    offer: { from: ['draft'], to: 'offered', by: [law.anOrganiser], when: [law.seatsOffered, law.ahead] },
    take_seats: { from: ['offered'], by: [law.aSupervisorOfAState], when: [law.notAnsweredYet], form: true },
    decline_seats: {
      from: ['offered'],
      by: [law.aSupervisorOfAState],
      when: [law.notAnsweredYet],
      letsGo: true,
      effect: law.answerNo,
    },
    put_passenger: { from: ['offered'], by: [law.aStateOfIt], form: true },
    remove_passenger: { from: ['offered', 'manifest_closed'], by: [law.aStateOfIt], form: true },
    release_list: { from: ['offered'], by: [law.aSupervisorOfAState], form: true },
    close_manifest: {
      from: ['offered'],
      to: 'manifest_closed',
      by: [law.theOrganisersSupervisor],
      when: [
        law.everyStateHasAnswered,
        law.somebodyFlies,
        law.monitored,
        law.medicallyStaffed,
        law.escorted,
        law.everyCaseIsReady,
        law.everyListReleased,
      ],
      effect: law.announce,
    },
    reopen_manifest: { from: ['manifest_closed'], to: 'offered', by: [law.anOrganiser], reason: 'required' },
    postpone: { from: ['offered', 'manifest_closed'], to: 'offered', ...planned, reason: 'required' },
    begin_boarding: { from: ['manifest_closed'], to: 'boarding', by: [law.whoLeadsIt], when: [law.monitored] },
    board: { from: ['boarding'], by: [law.anEscortOnIt], form: true },
    leave_behind: { from: ['boarding'], by: [law.anEscortOnIt], form: true },
    depart: {
      from: ['boarding'],
      to: 'departed',
      by: [law.whoLeadsIt],
      when: [law.everybodyIsAccountedFor, law.somebodyBoarded, law.escorted],
      effect: law.noteTheDeparture,
    },
    arrive: { from: ['departed'], to: 'arrived', by: [law.whoLeadsIt], effect: law.noteTheArrival },
    complete: {
      from: ['arrived'],
      to: 'completed',
      by: [law.anOrganiser],
      when: [law.everyCaseIsSettled],
      form: true,
    },
    cancel: {
      from: [...before, 'boarding'],
      to: 'cancelled',
      by: [law.anOrganiser],
      when: [law.nobodyBoarded],
      reason: 'required',
      form: true,
    },
    ...sharing<ReturnFlight, (typeof before)[number]>(before, [law.theOrganisersSupervisor]),
  },
});

export type ReturnFlightAction = keyof typeof returnFlightWorkflow.actions;

import { afterClimbs, climb, climbingEvery } from '../core/workflow/climbing.js';
import { days } from '../core/workflow/deadline.js';
import { notItsAuthor, theClock } from '../core/workflow/rules.js';
import { defineWorkflow, type Deadline } from '../core/workflow/workflow.js';
import { deploymentDesks } from './deployment.desks.js';
import type { Deployment } from './deployment.entity.js';
import {
  aChiefOfTheHost,
  aContactPointOfTheSender,
  aCoordinatorOfTheHost,
  aPlannerOfTheHost,
  codeOfConductSigned,
  endItNow,
  itsCommander,
  itsCoordinator,
  itsTeamLeaders,
  notTheOfficerThemselves,
  recordTheBriefing,
  recordTheCodeOfConduct,
  theOfficerThemselves,
  theSenderHasSigned,
  whoeverRunsTheOperation,
} from './deployment.rules.js';

/** How long each of those who answer for the host has before the next may answer as well. */
const TIME_TO_ANSWER = days(1);
const CLIMBS = 2;

const theHost = [
  itsCoordinator,
  aCoordinatorOfTheHost,
  afterClimbs<Deployment>(1, itsCommander),
  afterClimbs<Deployment>(2, aChiefOfTheHost),
];

const onDeparture: Deadline<Deployment> = (_, { departure }) => departure;

export const deploymentWorkflow = defineWorkflow<Deployment>()({
  name: 'deployment',
  initial: 'proposed',

  states: {
    proposed: {
      means: 'Offered by the sending state; waits for the host: its coordinators, then the commander, then a chief.',
      due: climbingEvery(TIME_TO_ANSWER, CLIMBS),
      overdue: 'climb',
      awaits: deploymentDesks.proposed,
    },
    accepted: {
      means: 'Accepted by the host; the officer has a function in the operation.',
      due: onDeparture,
      overdue: 'leave',
      awaits: deploymentDesks.accepted,
    },
    refused: { means: 'Not accepted by the host.' },
    serving: { means: 'The officer has arrived.', due: onDeparture, overdue: 'leave' },
    ended: { means: 'The officer has left; function and guest account have ended.' },
    withdrawn: { means: 'Taken back by the sending state.' },
  },

  actions: {
    revise: { from: ['proposed'], by: [aContactPointOfTheSender, whoeverRunsTheOperation], form: true },
    accept: {
      from: ['proposed'],
      to: 'accepted',
      by: theHost,
      when: [theSenderHasSigned, notItsAuthor, notTheOfficerThemselves],
      form: true,
    },
    climb: { from: ['proposed'], to: 'proposed', by: [theClock], effect: climb },
    refuse: { from: ['proposed'], to: 'refused', by: theHost, reason: 'required' },
    withdraw: {
      from: ['proposed', 'accepted', 'serving'],
      to: 'withdrawn',
      by: [aContactPointOfTheSender],
      reason: 'required',
      effect: endItNow,
    },
    brief: {
      from: ['accepted', 'serving'],
      by: [itsTeamLeaders, aPlannerOfTheHost],
      when: [notTheOfficerThemselves],
      effect: recordTheBriefing,
    },
    sign_code_of_conduct: { from: ['accepted', 'serving'], by: [theOfficerThemselves], effect: recordTheCodeOfConduct },
    arrive: {
      from: ['accepted'],
      to: 'serving',
      by: [theOfficerThemselves, itsTeamLeaders],
      when: [theSenderHasSigned, codeOfConductSigned],
    },
    extend: { from: ['accepted', 'serving'], by: [aContactPointOfTheSender, whoeverRunsTheOperation], form: true },
    leave: {
      from: ['accepted', 'serving'],
      to: 'ended',
      by: [itsTeamLeaders, aContactPointOfTheSender, theClock],
      effect: endItNow,
    },
  },
});

export type DeploymentAction = keyof typeof deploymentWorkflow.actions;

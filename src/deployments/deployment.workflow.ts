import { notItsAuthor, theClock } from '../core/workflow/rules.js';
import { defineWorkflow, type Deadline } from '../core/workflow/workflow.js';
import type { Deployment } from './deployment.entity.js';
import {
  aContactPointOfTheSender,
  aPlannerOfTheHost,
  codeOfConductSigned,
  endItNow,
  itsTeamLeaders,
  notTheOfficerThemselves,
  recordTheBriefing,
  recordTheCodeOfConduct,
  theOfficerThemselves,
  theSenderHasSigned,
  whoeverRunsTheOperation,
} from './deployment.rules.js';

const onDeparture: Deadline<Deployment> = (_, { departure }) => departure;

export const deploymentWorkflow = defineWorkflow<Deployment>()({
  name: 'deployment',
  initial: 'proposed',

  states: {
    proposed: { means: 'Offered by the sending state; the host has not answered.' },
    accepted: {
      means: 'Accepted by the host; the officer has a function in the operation.',
      due: onDeparture,
      overdue: 'leave',
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
      by: [whoeverRunsTheOperation, aPlannerOfTheHost],
      when: [theSenderHasSigned, notItsAuthor, notTheOfficerThemselves],
      form: true,
    },
    refuse: { from: ['proposed'], to: 'refused', by: [whoeverRunsTheOperation, aPlannerOfTheHost], reason: 'required' },
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
      when: [codeOfConductSigned],
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

import { theClock } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { visitDesks } from './visit.desks.js';
import type { MonitoringVisit } from './visit.entity.js';
import * as law from './visit.rules.js';

export const visitWorkflow = defineWorkflow<MonitoringVisit>()({
  name: 'monitoring_visit',
  initial: 'announced',

  states: {
    announced: {
      means: 'A monitor has said when and where they will be; access has to be answered.',
      due: law.beforeItTakesPlace,
      overdue: 'leave_unanswered',
      awaits: visitDesks.announced,
    },
    unanswered: { means: 'Nobody has answered in time: that counts as a refusal.', awaits: visitDesks.unanswered },
    granted: { means: 'Access is granted.', awaits: visitDesks.granted },
    refused: { means: 'Access was refused, before or on the spot, with the reason.', awaits: visitDesks.refused },
    done: { means: 'The monitor was there.' },
    withdrawn: { means: 'The monitor no longer intends to be there.' },
  },

  actions: {
    grant: {
      from: ['announced', 'unanswered', 'refused'],
      to: 'granted',
      by: [law.whoeverLetsThemIn],
      effect: law.recordTheAnswer,
    },
    refuse: {
      from: ['announced', 'unanswered', 'granted'],
      to: 'refused',
      by: [law.whoeverLetsThemIn],
      reason: 'required',
      effect: law.countTheRefusal,
    },
    /** What happened on the spot, as the monitor says. */
    record_refusal: {
      from: ['announced', 'unanswered', 'granted'],
      to: 'refused',
      by: [law.itsMonitor],
      reason: 'required',
      effect: law.countTheRefusal,
    },
    complete: { from: ['granted'], to: 'done', by: [law.itsMonitor] },
    withdraw: { from: ['announced', 'unanswered', 'granted', 'refused'], to: 'withdrawn', by: [law.itsMonitor] },
    leave_unanswered: { from: ['announced'], to: 'unanswered', by: [theClock], effect: law.countTheSilence },
    ...sharing(['announced', 'unanswered', 'granted', 'refused'] as const, [law.itsMonitor]),
  },
});

export type VisitAction = keyof typeof visitWorkflow.actions;

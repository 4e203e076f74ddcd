import { climb } from '../core/workflow/climbing.js';
import { followsItsCase, theClock } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { dataNoticeDesks } from './data-notice.desks.js';
import type { ReadmissionDataNotice } from './data-notice.entity.js';
import * as law from './data-notice.rules.js';

export const dataNoticeWorkflow = defineWorkflow<ReadmissionDataNotice>()({
  name: 'readmission_data_notice',
  initial: 'told',

  states: {
    told: {
      means: 'Told to the other state, which has not followed yet.',
      due: law.untilItIsFollowed,
      overdue: 'climb',
      awaits: dataNoticeDesks.told,
    },
    followed: { means: 'The other state has corrected, erased or blocked what it had.' },
    contested: { means: 'The other state holds otherwise, and has said why.', awaits: dataNoticeDesks.contested },
    withdrawn: { means: 'Taken back.' },
    erased: { means: 'Erased with its case; that something was told is left.' },
  },

  actions: {
    follow: { from: ['told'], to: 'followed', by: [law.whoeverReceives], form: true, effect: law.recordTheAnswer },
    contest: {
      from: ['told'],
      to: 'contested',
      by: [law.whoeverReceives],
      form: true,
      effect: law.recordTheAnswer,
    },
    insist: { from: ['contested'], to: 'told', by: [law.whoeverTold], reason: 'required', effect: law.tellAgain },
    withdraw: { from: ['told', 'contested'], to: 'withdrawn', by: [law.whoeverTold], reason: 'required' },
    erase: {
      from: ['told', 'followed', 'contested', 'withdrawn'],
      to: 'erased',
      by: [followsItsCase],
      effect: law.forgetWhatWasTold,
    },
    climb: { from: ['told'], to: 'told', by: [theClock], effect: climb },
    ...sharing(['told', 'contested'] as const, [law.whoeverTold]),
  },
});

export type DataNoticeAction = keyof typeof dataNoticeWorkflow.actions;

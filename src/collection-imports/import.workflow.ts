import { days, within } from '../core/workflow/deadline.js';
import { theClock } from '../core/workflow/rules.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import type { CollectionImport } from './collection-import.entity.js';
import { importDesks } from './import.desks.js';
import {
  approve,
  aSecondOfficer,
  begin,
  beginTheCheck,
  finish,
  forgetTheCheck,
  goOn,
  itIsApproved,
  itNeedsApproval,
  itsCollectionIsInUse,
  itsDataProtectionOfficer,
  itsHandlingOfficer,
  itsKeeper,
  itWasChecked,
  itWasNotGoingTooFar,
  letTheFileGo,
  noOtherRuns,
  nothingStandsAgainstIt,
  stop,
  theFileIsThere,
  theService,
} from './import.rules.js';

/** A file with personal data does not lie about: what nobody goes on with is erased. */
const TIME_TO_SEND = days(2);
const TIME_TO_GO_ON = days(14);

const beforeTheRun = ['uploaded', 'checked', 'approved'] as const;
const waiting = { due: within(TIME_TO_GO_ON), overdue: 'lapse' } as const;

/** Nothing of a file is taken in before somebody has seen what it would do. */
export const importWorkflow = defineWorkflow<CollectionImport>()({
  name: 'collection_import',
  initial: 'expected',

  states: {
    expected: {
      means: 'Announced; the file has not come yet.',
      due: within(TIME_TO_SEND),
      overdue: 'lapse',
      awaits: importDesks.theAuthor,
    },
    uploaded: {
      means: 'The file is there; what its parts mean can be said, and what it would do be checked.',
      ...waiting,
      awaits: importDesks.theAuthor,
    },
    checking: { means: 'Being read without anything being changed.' },
    checked: {
      means: 'What it would add, change and withdraw is known; a second officer agrees where that is much.',
      ...waiting,
      awaits: importDesks.checked,
    },
    approved: { means: 'A second officer has agreed to it.', ...waiting, awaits: importDesks.theAuthor },
    running: { means: 'Being taken in, piece by piece; what was taken in is there already.' },
    stopped: {
      means: 'Stopped on the way; what was taken in is there, and it can go on.',
      ...waiting,
      awaits: importDesks.theAuthor,
    },
    finished: { means: 'All of it was taken in; the file has been erased.' },
    refused: { means: 'The second officer did not agree; the file has been erased.' },
    cancelled: { means: 'Given up; the file has been erased. What had been taken in before is there.' },
    lapsed: { means: 'Nobody went on with it in time; the file has been erased.' },
  },

  actions: {
    receive: {
      from: ['expected', ...beforeTheRun],
      to: 'uploaded',
      by: [itsKeeper],
      form: true,
      effect: forgetTheCheck,
    },
    map: { from: beforeTheRun, to: 'uploaded', by: [itsKeeper], form: true, effect: forgetTheCheck },
    check: {
      from: ['uploaded', 'checked', 'approved', 'stopped'],
      to: 'checking',
      by: [itsKeeper],
      when: [theFileIsThere, itsCollectionIsInUse],
      effect: beginTheCheck,
    },
    conclude: { from: ['checking'], to: 'checked', by: [theService] },
    approve: {
      from: ['checked'],
      to: 'approved',
      by: [itsHandlingOfficer, itsDataProtectionOfficer],
      when: [itNeedsApproval, aSecondOfficer, ...nothingStandsAgainstIt],
      effect: approve,
    },
    refuse: {
      from: ['checked', 'approved'],
      to: 'refused',
      by: [itsHandlingOfficer, itsDataProtectionOfficer],
      when: [aSecondOfficer],
      reason: 'required',
      effect: letTheFileGo,
    },
    start: {
      from: ['checked', 'approved'],
      to: 'running',
      by: [itsKeeper],
      when: [...nothingStandsAgainstIt, itIsApproved, itsCollectionIsInUse, noOtherRuns],
      effect: begin,
    },
    stop: {
      from: ['running'],
      to: 'stopped',
      by: [itsKeeper, itsDataProtectionOfficer],
      reason: 'required',
      effect: stop,
    },
    break_off: { from: ['running', 'checking'], to: 'stopped', by: [theService] },
    resume: {
      from: ['stopped'],
      to: 'running',
      by: [itsKeeper],
      when: [
        itWasChecked,
        itWasNotGoingTooFar,
        ...nothingStandsAgainstIt,
        itIsApproved,
        itsCollectionIsInUse,
        noOtherRuns,
      ],
      effect: goOn,
    },
    finish: { from: ['running'], to: 'finished', by: [theService], effect: finish },
    cancel: {
      from: ['expected', ...beforeTheRun, 'checking', 'stopped'],
      to: 'cancelled',
      by: [itsKeeper],
      effect: letTheFileGo,
    },
    lapse: { from: ['expected', ...beforeTheRun, 'stopped'], to: 'lapsed', by: [theClock], effect: letTheFileGo },
  },
});

export type ImportAction = keyof typeof importWorkflow.actions;

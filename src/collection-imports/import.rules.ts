import { inItsAuthorityAs, inItsCountryAs } from '../core/workflow/rules.js';
import type { Attempt, Guard, Rule } from '../core/workflow/workflow.js';
import type { CollectionImport } from './collection-import.entity.js';
import { nothingCounted } from './import-counts.codes.js';

export const itsKeeper = inItsAuthorityAs('handling_officer', 'analyst');
export const itsHandlingOfficer = inItsAuthorityAs('handling_officer');
export const itsDataProtectionOfficer = inItsCountryAs('data_protection_officer');

/** Whoever works through the queue, as the clock. */
export const theService: Rule<CollectionImport> = ({ actor }) => actor.kind === 'clock';

export const theFileIsThere: Guard<CollectionImport> = {
  holds: ({ subject }) => subject.fileKey !== null && subject.mapping !== null,
  otherwise: 'import_without_file',
};

export const itsCollectionIsInUse: Guard<CollectionImport> = {
  holds: ({ subject }) => subject.collectionState === 'in_use',
  otherwise: 'collection_not_in_use',
};

export const noOtherRuns: Guard<CollectionImport> = {
  holds: ({ subject }) => !subject.anotherRuns,
  otherwise: 'another_import_runs',
};

/** Neither whoever announced it nor whoever said what its parts mean. */
export const aSecondOfficer: Guard<CollectionImport> = {
  holds: ({ actor, subject }) => actor.id !== subject.openedBy && actor.id !== subject.mappedBy,
  otherwise: 'own_work',
};

export const itNeedsApproval: Guard<CollectionImport> = {
  holds: ({ subject }) => subject.approvalNeeded.length > 0,
  otherwise: 'import_needs_no_approval',
};

export const itIsApproved: Guard<CollectionImport> = {
  holds: ({ subject }) => subject.approvalNeeded.length === 0 || subject.approvedBy !== null,
  otherwise: 'import_needs_approval',
  details: ({ subject }) => ({ because: subject.approvalNeeded }),
};

/** Each has a problem of its own: whoever is refused has to know what is wrong with the file. */
const unless = (obstacle: NonNullable<CollectionImport['obstacle']>): Guard<CollectionImport> => ({
  holds: ({ subject }) => subject.obstacle !== obstacle,
  otherwise: obstacle,
});

export const nothingStandsAgainstIt = [
  unless('import_is_empty'),
  unless('import_cut_off'),
  unless('import_would_empty'),
] as const;

/** It may have been broken off while it was being checked. */
export const itWasChecked: Guard<CollectionImport> = {
  holds: ({ subject }) => subject.checked !== null,
  otherwise: 'import_not_checked',
};

/** What it was stopped for has to be looked at before it goes on. */
export const itWasNotGoingTooFar: Guard<CollectionImport> = {
  holds: ({ subject }) => subject.stoppedBecause !== 'more_than_checked',
  otherwise: 'import_went_too_far',
};

const fromTheBeginning = ({ subject }: Attempt<CollectionImport>): void => {
  const phase = subject.mapping?.holder === undefined ? 'reading' : 'links';
  Object.assign(subject, { counted: nothingCounted(), phase, offset: 0, line: 0, cutOff: false });
};

/** What was found before is void: the file or what its parts mean has changed, or the collection has. */
export const forgetTheCheck = ({ subject }: Pick<Attempt<CollectionImport>, 'subject'>): void => {
  const found = { checked: null, heldThen: null, approvalNeeded: [], obstacle: null, cutOff: false };
  Object.assign(subject, { ...found, approvedBy: null, startedBy: null, startedAt: null, stoppedBecause: null });
  Object.assign(subject, { counted: nothingCounted(), phase: null, offset: 0, line: 0 });
};

export const beginTheCheck = (attempt: Attempt<CollectionImport>): void => {
  forgetTheCheck(attempt);
  fromTheBeginning(attempt);
};

export const approve = ({ actor, subject }: Attempt<CollectionImport>): void => {
  subject.approvedBy = actor.id;
};

export const begin = (attempt: Attempt<CollectionImport>): void => {
  const { actor, subject, now } = attempt;
  const { cutOff } = subject;
  fromTheBeginning(attempt);
  // What belongs to other lines is known from the check.
  Object.assign(subject, { phase: 'reading', cutOff, startedBy: actor.id, startedAt: now });
};

export const stop = ({ subject }: Attempt<CollectionImport>): void => {
  subject.stoppedBecause = 'officer';
};

export const goOn = ({ actor, subject }: Attempt<CollectionImport>): void => {
  Object.assign(subject, { stoppedBecause: null, startedBy: actor.id });
};

/** The file goes when it is needed no more; what was counted stays. */
export const letTheFileGo = ({ subject }: Attempt<CollectionImport>): void => {
  Object.assign(subject, { fileKey: null, phase: null });
};

export const finish = (attempt: Attempt<CollectionImport>): void => {
  letTheFileGo(attempt);
  attempt.subject.finishedAt = attempt.now;
};

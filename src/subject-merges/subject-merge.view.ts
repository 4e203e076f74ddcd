import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { SubjectMergeView } from './subject-merge.dto.js';
import type { SubjectMerge } from './subject-merge.entity.js';
import { worksForAnOwner } from './subject-merge.rules.js';
import { subjectMergeWorkflow } from './subject-merge.workflow.js';

export function showSubjectMerge(merge: SubjectMerge, glance: Glance): SubjectMergeView {
  const what = pick(merge, ['oneId', 'otherId', 'otherAuthorityId', 'otherCountry', 'sharedWith']);
  const decided = pick(merge, ['agreedFor', 'agreedBy', 'decidedAt', 'climbed']);
  const grounds = isToldWhy(merge, glance) ? merge.grounds : null;
  return { ...caseView(subjectMergeWorkflow, merge, glance), ...what, ...decided, grounds };
}

/** Its author, those it was opened to by name, and the owners' officers; whoever supervises them, or shares it, is not. */
export const isToldWhy = (merge: SubjectMerge, { reader }: Pick<Glance, 'reader'>): boolean =>
  reader.id === merge.openedBy || merge.namedReaders.includes(reader.id) || worksForAnOwner(reader, merge);

import type { Glance } from '../core/cases/kinds.js';
import { itemView } from '../core/handling/item.view.js';
import { pick } from '../core/pick.js';
import type { Subject } from './subject.entity.js';
import { labelOf } from './subject.label.js';
import type { SubjectView } from './subject-views.dto.js';
import { warningsAbout } from './subject.warnings.js';
import { subjectWorkflow } from './subject.workflow.js';

/** What is known goes out under the name of its kind, and only to those from whom it is not withheld. */
export function showSubject(subject: Subject, glance: Glance): SubjectView {
  const carried = itemView(subjectWorkflow, subject, glance);
  const what = pick(subject, [
    'kind',
    'category',
    'appearsAs',
    'protectedRole',
    'clearedByOfficer',
    'clearedByMonitor',
  ]);
  const supervised = pick(subject, ['dpoNotifiedAt', 'dpoNotedAt', 'dpoNotedBy', 'reviewedAt', 'reviewedBy']);
  const { kind, attributes } = subject;
  const shown = carried.withheld === null ? attributes : null;
  const content = shown
    ? { label: labelOf(kind, shown), [kind]: shown, warnings: warningsAbout(kind, shown) }
    : { label: null, warnings: [] };
  return { ...carried, ...what, ...supervised, ...content };
}

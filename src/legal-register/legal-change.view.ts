import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import { draftView } from './draft.view.js';
import type { LegalChangeView } from './legal-change.dto.js';
import type { LegalChange } from './legal-change.entity.js';
import { legalChangeWorkflow } from './legal-change.workflow.js';

export function showLegalChange(change: LegalChange, glance: Glance): LegalChangeView {
  const fate = pick(change, ['strikes', 'replaces', 'takesEffectAt', 'entryId']);
  return { ...caseView(legalChangeWorkflow, change, glance), ...draftView(change), ...fate };
}

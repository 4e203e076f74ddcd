import { pick } from '../core/pick.js';
import type { DraftView } from './draft.dto.js';
import type { DraftRow } from './draft.entity.js';
import type { CaseView } from '../core/cases/case.dto.js';

/** What every case about a row shows of it. */
export function draftView(row: DraftRow): Omit<DraftView, keyof CaseView> {
  const what = pick(row, ['kind', 'key', 'instrument', 'article', 'content', 'text', 'source', 'trust']);
  const days = pick(row, ['validFrom', 'certainFrom', 'certainTo', 'validTo']);
  return { ...what, ...days, ...pick(row, ['decidedBy', 'decidedAt']) };
}

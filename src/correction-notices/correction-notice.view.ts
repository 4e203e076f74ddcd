import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { CorrectionNoticeView } from './correction-notice.dto.js';
import type { CorrectionNotice } from './correction-notice.entity.js';
import { correctionNoticeWorkflow } from './correction-notice.workflow.js';

export function showCorrectionNotice(notice: CorrectionNotice, glance: Glance): CorrectionNoticeView {
  const about = pick(notice, [
    'fanOutId',
    'direction',
    'kind',
    'fromCountry',
    'fromAuthorityId',
    'itemId',
    'receivedId',
  ]);
  const said = pick(notice, ['grounds', 'corrected', 'classification', 'alarmAt', 'alarmRule', 'alarmedAt']);
  const done = pick(notice, [
    'acknowledgedBy',
    'acknowledgedAt',
    'concludedBy',
    'concludedAt',
    'resultId',
    'elsewhere',
    'takenDown',
  ]);
  return { ...caseView(correctionNoticeWorkflow, notice, glance), ...about, ...said, ...done };
}

import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { DataNoticeView } from './data-notice.dto.js';
import type { ReadmissionDataNotice } from './data-notice.entity.js';
import { dataNoticeWorkflow } from './data-notice.workflow.js';

export function showDataNotice(notice: ReadmissionDataNotice, glance: Glance): DataNoticeView {
  return {
    ...caseView(dataNoticeWorkflow, notice, glance),
    ...pick(notice, [
      'readmissionId',
      'nature',
      'ground',
      'fields',
      'text',
      'toAuthorityId',
      'toCountry',
      'instrument',
      'followBy',
    ]),
    ...pick(notice, ['outcome', 'answeredBy', 'answeredAt', 'climbed']),
  };
}

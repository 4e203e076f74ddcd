import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { ChainView } from './exhibit-custody.dto.js';
import type { ExhibitView } from './exhibit.dto.js';
import type { Exhibit } from './exhibit.entity.js';
import type { WrittenLink } from './exhibit.store.js';
import { exhibitWorkflow } from './exhibit.workflow.js';

export function showExhibit(exhibit: Exhibit, glance: Glance): ExhibitView {
  return {
    ...caseView(exhibitWorkflow, exhibit, glance),
    ...pick(exhibit, ['operationId', 'siteId', 'seizureId', 'number', 'kind', 'description', 'quantity', 'unit']),
    ...pick(exhibit, ['substance', 'currency', 'documentType', 'authenticity', 'issuingCountry', 'identifier']),
    ...pick(exhibit, ['stolen', 'sealNo', 'holderId', 'holderOutside', 'receiverId', 'keptAt', 'links']),
  };
}

export function showChain({ id, number }: Exhibit, links: readonly WrittenLink[]): ChainView {
  return {
    exhibitId: id,
    number,
    links: links.map((link) => ({
      ...pick(link, ['seq', 'kind', 'at', 'place', 'purpose', 'fromOfficer', 'fromOutside', 'toOfficer', 'toOutside']),
      ...pick(link, ['holderOfficer', 'holderOutside', 'sealBefore', 'sealAfter', 'reference', 'witnessId']),
      ...pick(link, ['recordedBy', 'recordedAt']),
    })),
  };
}

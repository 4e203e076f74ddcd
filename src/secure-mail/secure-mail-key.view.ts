import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { SecureMailKeyView } from './secure-mail-key.dto.js';
import type { SecureMailKey } from './secure-mail-key.entity.js';
import { secureMailKeyWorkflow } from './secure-mail-key.workflow.js';

export function showSecureMailKey(key: SecureMailKey, glance: Glance): SecureMailKeyView {
  return {
    ...caseView(secureMailKeyWorkflow, key, glance),
    ...pick(key, ['authorityId', 'publicKey', 'keyId', 'form', 'validFrom', 'validTo', 'decidedBy', 'decidedAt']),
  };
}

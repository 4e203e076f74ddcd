import { defineSight, inMyRole } from '../core/access/sight.js';
import type { SecureMailKey } from './secure-mail-key.entity.js';

/** The folder is one for all of an installation, and so are those who say whose keys are believed. */
export const secureMailKeySight = defineSight<SecureMailKey>()('secure_mail_keys', {
  its_keepers: { because: 'they administer the system', column: 'office', is: inMyRole('system_administrator') },
});

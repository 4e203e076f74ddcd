import { Injectable } from '@nestjs/common';
import { Rows } from '../core/cases/rows.js';
import { OnwardConsent } from './consent.entity.js';
import { consentSight } from './consent.policy.js';

/** The only SQL about onward consents. */
@Injectable()
export class ConsentStore extends Rows<OnwardConsent> {
  constructor() {
    super(OnwardConsent, consentSight, { by: 'openedAt', direction: 'desc' });
  }
}

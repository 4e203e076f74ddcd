import { Injectable } from '@nestjs/common';
import { Rows } from '../core/cases/rows.js';
import { Consultation } from './consultation.entity.js';
import { consultationSight } from './consultation.policy.js';

/** The only SQL about the hearing of transmitters. */
@Injectable()
export class ConsultationStore extends Rows<Consultation> {
  constructor() {
    super(Consultation, consultationSight, { by: 'openedAt', direction: 'desc' });
  }
}

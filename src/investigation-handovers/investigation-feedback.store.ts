import { Injectable } from '@nestjs/common';
import { Rows } from '../core/cases/rows.js';
import { InvestigationFeedback } from './investigation-feedback.entity.js';
import { investigationFeedbackSight } from './investigation-feedback.policy.js';

/** The rows of what is told back. */
@Injectable()
export class InvestigationFeedbackStore extends Rows<InvestigationFeedback> {
  constructor() {
    super(InvestigationFeedback, investigationFeedbackSight, { by: 'openedAt', direction: 'desc' });
  }
}

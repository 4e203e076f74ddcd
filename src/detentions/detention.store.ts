import { Injectable } from '@nestjs/common';
import { Rows } from '../core/cases/rows.js';
import { Detention } from './detention.entity.js';
import { detentionSight } from './detention.policy.js';

/** The only SQL about detentions. */
@Injectable()
export class DetentionStore extends Rows<Detention> {
  constructor() {
    super(Detention, detentionSight, { by: 'openedAt', direction: 'desc' });
  }
}

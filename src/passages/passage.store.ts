import { Injectable } from '@nestjs/common';
import { Rows } from '../core/cases/rows.js';
import { Passage } from './passage.entity.js';
import { passageSight } from './passage.policy.js';

/** The only SQL about passages. */
@Injectable()
export class PassageStore extends Rows<Passage> {
  constructor() {
    super(Passage, passageSight, { by: 'openedAt', direction: 'desc' });
  }
}

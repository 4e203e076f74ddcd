import { Injectable } from '@nestjs/common';
import { Rows } from '../core/cases/rows.js';
import { Casualty } from './casualty.entity.js';
import { casualtySight } from './casualty.policy.js';

/** The rows of deaths, missing persons and rescues. */
@Injectable()
export class CasualtyStore extends Rows<Casualty> {
  constructor() {
    super(Casualty, casualtySight, { by: 'occurredAt', direction: 'desc' });
  }
}

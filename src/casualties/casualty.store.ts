import { Injectable } from '@nestjs/common';
import { Rows } from '../core/cases/rows.js';
import type { EntityManager } from 'typeorm';
import { SeriousIncident } from '../serious-incidents/serious-incident.entity.js';
import { Casualty } from './casualty.entity.js';
import { casualtySight } from './casualty.policy.js';

/** The only SQL about deaths, missing persons and rescues. */
@Injectable()
export class CasualtyStore extends Rows<Casualty> {
  constructor() {
    super(Casualty, casualtySight, { by: 'occurredAt', direction: 'desc' });
  }

  /** Whether there is such a report in that operation for the caller, and one that does not have to hide its reporter. */
  seesReport(em: EntityManager, operationId: string, id: string): Promise<boolean> {
    return em.existsBy(SeriousIncident, { id, operationId, reportRoute: 'standard', reporterProtected: false });
  }
}

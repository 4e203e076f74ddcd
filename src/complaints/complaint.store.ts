import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Authority } from '../authorities/authority.entity.js';
import { Rows } from '../core/cases/rows.js';
import { Complaint } from './complaint.entity.js';
import { complaintSight } from './complaint.policy.js';

/** The only SQL about complaints. */
@Injectable()
export class ComplaintStore extends Rows<Complaint> {
  constructor() {
    super(Complaint, complaintSight, { by: 'openedAt', direction: 'desc' });
  }

  protected override async complete(em: EntityManager, rows: Complaint[]): Promise<void> {
    const incidents = await em.query<{ complaintId: string; id: string }[]>(
      `select source_id as "complaintId", incident_id as id from serious_incident_reporters
       where source_type = 'complaints' and source_id = any($1)`,
      [rows.map(({ id }) => id)],
    );
    for (const row of rows)
      row.seriousIncidentId = incidents.find(({ complaintId }) => complaintId === row.id)?.id ?? null;
  }

  async isAuthority(em: EntityManager, id: string): Promise<boolean> {
    return em.existsBy(Authority, { id });
  }
}

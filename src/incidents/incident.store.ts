import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { Incident } from './incident.entity.js';
import type { IncidentLink, IncidentReport } from './incident.parts.js';
import { incidentSight } from './incident.policy.js';

/** The only SQL about events, their reports and the ties between them. */
@Injectable()
export class IncidentStore extends Rows<Incident> {
  constructor() {
    super(Incident, incidentSight, { by: 'detectedAt', direction: 'desc' });
  }

  async addReport(em: EntityManager, incidentId: string, report: IncidentReport): Promise<void> {
    const { id, first, text, reactionTaken, madeBy, madeAt } = report;
    await em.query(
      `insert into incident_reports (id, incident_id, first, text, reaction_taken, made_by, made_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, incidentId, first, text, reactionTaken, madeBy, madeAt],
    );
  }

  async putLink(em: EntityManager, { incidentId, otherId, kind }: IncidentLink): Promise<void> {
    await em.query(
      `insert into incident_links (incident_id, other_id, kind) values ($1, $2, $3)
       on conflict (incident_id, other_id) do update set kind = $3`,
      [incidentId, otherId, kind],
    );
  }

  async removeLink(em: EntityManager, incidentId: string, otherId: string): Promise<void> {
    await em.query('delete from incident_links where incident_id = $1 and other_id = $2', [incidentId, otherId]);
  }

  protected override async complete(em: EntityManager, rows: Incident[]): Promise<void> {
    if (rows.length === 0) return;
    const ids = rows.map(({ id }) => id);
    const reports = await em.query<(IncidentReport & { incidentId: string })[]>(
      `select incident_id as "incidentId", id, first, text, reaction_taken as "reactionTaken", made_by as "madeBy",
         made_at as "madeAt"
       from incident_reports where incident_id = any($1) order by made_at, id`,
      [ids],
    );
    // Both ends are joined so that a tie to what the reader cannot see is not there.
    const links = await em.query<IncidentLink[]>(
      `select l.incident_id as "incidentId", l.other_id as "otherId", l.kind
       from incident_links l join incidents a on a.id = l.incident_id join incidents b on b.id = l.other_id
       where l.incident_id = any($1) or l.other_id = any($1) order by l.incident_id, l.other_id`,
      [ids],
    );
    for (const row of rows) {
      const own = reports.filter(({ incidentId }) => incidentId === row.id);
      row.reports = own.map(({ incidentId: _, ...report }) => report);
      row.links = links.filter(({ incidentId, otherId }) => incidentId === row.id || otherId === row.id);
    }
  }
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { SeriousIncident } from './serious-incident.entity.js';
import type { Finding, Recommendation, Statement } from './serious-incident.parts.js';
import { seriousIncidentSight } from './serious-incident.policy.js';

/** Who reports, and out of which record it was drafted: kept beside the incident, never in it. */
export interface Reporter {
  readonly officerId: string;
  readonly source: { type: string; id: string } | null;
}

type Of<T> = T & { incidentId: string };

/** The only SQL about serious incidents. What it loads beside the row is what the reader's own rights give: the rest is empty. */
@Injectable()
export class SeriousIncidentStore extends Rows<SeriousIncident> {
  constructor() {
    super(SeriousIncident, seriousIncidentSight, { by: 'openedAt', direction: 'desc' });
  }

  async nameReporter(em: EntityManager, incidentId: string, { officerId, source }: Reporter): Promise<void> {
    await em.query(
      `insert into serious_incident_reporters (incident_id, officer_id, source_type, source_id) values ($1, $2, $3, $4)`,
      [incidentId, officerId, source?.type, source?.id],
    );
  }

  async addStatement(em: EntityManager, incidentId: string, { at, text }: Statement): Promise<void> {
    await em.query(`insert into serious_incident_statements (incident_id, at, text) values ($1, $2, $3)`, [
      incidentId,
      at,
      text,
    ]);
  }

  async putFinding(em: EntityManager, incidentId: string, finding: Finding): Promise<boolean> {
    const { id, authorityId, question, askedAt, answer, answeredAt, refused } = finding;
    return written(
      await em.query(
        `insert into serious_incident_findings (id, incident_id, authority_id, question, asked_at, answer, answered_at, refused)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (id) do update set authority_id = $3, question = $4, answer = $6, answered_at = $7, refused = $8
           where serious_incident_findings.incident_id = $2 returning id`,
        [id, incidentId, authorityId, question, askedAt, answer, answeredAt, refused],
      ),
    );
  }

  async putRecommendation(em: EntityManager, incidentId: string, recommendation: Recommendation): Promise<boolean> {
    const { id, authorityId, text, due, settledAt, settlement } = recommendation;
    return written(
      await em.query(
        `insert into serious_incident_recommendations (id, incident_id, authority_id, text, due, settled_at, settlement)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (id) do update set authority_id = $3, text = $4, due = $5, settled_at = $6, settlement = $7
           where serious_incident_recommendations.incident_id = $2 returning id`,
        [id, incidentId, authorityId, text, due, settledAt, settlement],
      ),
    );
  }

  async nextNumber(em: EntityManager, operationId: string): Promise<number> {
    const [row] = await em.query<{ next: number }[]>('select app.next_serious_incident($1) as next', [operationId]);
    return row?.next ?? 1;
  }

  /** Whether anybody monitors rights in the operation at this moment. */
  async isMonitored(em: EntityManager, operationId: string, now: Date): Promise<boolean> {
    const rows = await em.query<unknown[]>(
      `select 1 from role_assignments where operation_id = $1 and role = 'rights_monitor'
         and valid_from <= $2 and (valid_until is null or valid_until > $2) limit 1`,
      [operationId, now],
    );
    return rows.length > 0;
  }

  protected override async complete(em: EntityManager, rows: SeriousIncident[]): Promise<void> {
    if (rows.length === 0) return;
    const ids = rows.map(({ id }) => id);
    const reporters = await em.query<Of<{ officerId: string; type: string | null; id: string }>[]>(
      `select incident_id as "incidentId", officer_id as "officerId", source_type as type, source_id as id
       from serious_incident_reporters where incident_id = any($1)`,
      [ids],
    );
    const statements = await em.query<Of<Statement>[]>(
      `select incident_id as "incidentId", at, text from serious_incident_statements where incident_id = any($1) order by id`,
      [ids],
    );
    const findings = await this.findings(em, ids);
    const recommendations = await this.recommendations(em, ids);
    for (const row of rows) {
      const reporter = reporters.find(({ incidentId }) => incidentId === row.id);
      row.reporterId = reporter?.officerId ?? null;
      row.source = reporter?.type ? { type: reporter.type, id: reporter.id } : null;
      row.statements = ofRow(statements, row);
      row.findings = ofRow(findings, row);
      row.recommendations = ofRow(recommendations, row);
    }
  }

  private findings(em: EntityManager, ids: string[]): Promise<Of<Finding>[]> {
    return em.query(
      `select incident_id as "incidentId", id, authority_id as "authorityId", question, asked_at as "askedAt", answer,
         answered_at as "answeredAt", refused
       from serious_incident_findings where incident_id = any($1) order by asked_at, id`,
      [ids],
    );
  }

  private recommendations(em: EntityManager, ids: string[]): Promise<Of<Recommendation>[]> {
    return em.query(
      `select incident_id as "incidentId", id, authority_id as "authorityId", text, due, settled_at as "settledAt", settlement
       from serious_incident_recommendations where incident_id = any($1) order by due, id`,
      [ids],
    );
  }
}

const written = (rows: unknown): boolean => Array.isArray(rows) && rows.length > 0;

function ofRow<T>(parts: Of<T>[], { id }: SeriousIncident): T[] {
  return parts.filter((part) => part.incidentId === id).map(({ incidentId: _, ...part }) => part as T);
}

import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { putPart } from '../core/cases/parts.js';
import { Rows } from '../core/cases/rows.js';
import { Operation, OperationSite, Participation, PlanSection } from './operation.entity.js';
import { OperationOriginReader } from './operation-origin.reader.js';
import { operationSight } from './operation.policy.js';

/** The only SQL about operations, who takes part in them, where they work, and their plans. */
@Injectable()
export class OperationStore extends Rows<Operation> {
  constructor(private readonly origins: OperationOriginReader) {
    super(Operation, operationSight, { by: 'openedAt', direction: 'desc' });
  }

  /** Participations change by acts on the operation, and an amendment ends with one: both are written back with it. */
  async settle(
    em: EntityManager,
    { id, participations, planVersion, amendmentVersion }: Operation,
    now: Date,
  ): Promise<void> {
    if (participations.length > 0) await em.upsert(Participation, participations, ['id']);
    if (amendmentVersion !== null) return;
    await em.query(
      `update plan_amendments set decided_at = $3, outcome = case when plan_version <= $2 then 'agreed' else 'withdrawn' end
       where operation_id = $1 and outcome is null`,
      [id, planVersion, now],
    );
  }

  async putSite(em: EntityManager, site: OperationSite): Promise<void> {
    await putPart(em, OperationSite, site, 'operationId');
  }

  async removeSite(em: EntityManager, operationId: string, id: string): Promise<void> {
    await em.delete(OperationSite, { operationId, id });
  }

  async writeSection(em: EntityManager, section: PlanSection): Promise<void> {
    await em.upsert(PlanSection, section, ['operationId', 'planVersion', 'code']);
  }

  sections(em: EntityManager, operationId: string, planVersion: number): Promise<PlanSection[]> {
    return em.find(PlanSection, { where: { operationId, planVersion } });
  }

  /** The next version of a plan starts as a copy of the present one. */
  async copySections(em: EntityManager, operationId: string, from: number, to: number): Promise<void> {
    await em.query(
      `insert into plan_sections (operation_id, plan_version, code, text, complete, written_by, written_at)
       select operation_id, $3, code, text, complete, written_by, written_at from plan_sections
       where operation_id = $1 and plan_version = $2
       on conflict (operation_id, plan_version, code) do update set
         text = excluded.text, complete = excluded.complete, written_by = excluded.written_by, written_at = excluded.written_at`,
      [operationId, from, to],
    );
  }

  async openAmendment(
    em: EntityManager,
    amendment: { operationId: string; version: number; reason: string; by: string; at: Date },
  ) {
    const { operationId, version, reason, by, at } = amendment;
    await em.query(
      `insert into plan_amendments (operation_id, plan_version, reason, proposed_by, proposed_at) values ($1, $2, $3, $4, $5)`,
      [operationId, version, reason, by, at],
    );
  }

  amendments(em: EntityManager, operationId: string): Promise<AmendmentRow[]> {
    return em.query(
      `select plan_version as "planVersion", reason, proposed_by as "proposedBy", proposed_at as "proposedAt", outcome,
         decided_at as "decidedAt"
       from plan_amendments where operation_id = $1 order by proposed_at`,
      [operationId],
    );
  }

  protected override async complete(em: EntityManager, rows: Operation[]): Promise<void> {
    const ids = rows.map(({ id }) => id);
    const participations = await em.find(Participation, {
      where: { operationId: In(ids) },
      order: { part: 'ASC', country: 'ASC' },
    });
    const sites = await em.find(OperationSite, { where: { operationId: In(ids) }, order: { name: 'ASC' } });
    const complete = await em.query<{ id: string; codes: string[] }[]>(
      `select id, array_agg(code) as codes from (
         select s.operation_id as id, s.code
         from plan_sections s join operations o on o.id = s.operation_id and o.plan_version = s.plan_version
         where s.operation_id = any($1) and s.complete
         union select operation_id, code from app.overseen_sections($1)) as complete group by id`,
      [ids],
    );
    const overlaps = await this.overlaps(em, ids);
    for (const row of rows) {
      row.participations = participations.filter(({ operationId }) => operationId === row.id);
      row.sites = sites.filter(({ operationId }) => operationId === row.id);
      row.completeSections = complete.find(({ id }) => id === row.id)?.codes ?? [];
      row.overlaps = overlaps.filter(({ of }) => of === row.id).map(({ id, title }) => ({ id, title }));
      row.obstacles = row.state === 'evaluation' ? await this.obstacles(em, row.id) : [];
    }
    await this.origins.complete(em, rows);
  }

  /** Other operations that meet these in time and at a border section, as far as the asking officer sees them. */
  private overlaps(em: EntityManager, ids: string[]): Promise<{ of: string; id: string; title: string }[]> {
    return em.query(
      `select o.id as of, other.id, other.title from operations o join operations other on other.id <> o.id
         and other.border_sections && o.border_sections and other.state not in ('risk_analysis', 'cancelled', 'closed', 'archived')
         and daterange(other.starts_on, other.ends_on, '[]') && daterange(o.starts_on, o.ends_on, '[]')
       where o.id = any($1) and o.state in ('risk_analysis', 'proposed', 'confirmed', 'planning') order by other.starts_on`,
      [ids],
    );
  }

  private async obstacles(em: EntityManager, operationId: string): Promise<string[]> {
    const rows = await em.query<{ obstacle: string }[]>('select obstacle from app.obstacles_to_closing($1)', [
      operationId,
    ]);
    return rows.map(({ obstacle }) => obstacle);
  }
}

export interface AmendmentRow {
  planVersion: number;
  reason: string;
  proposedBy: string;
  proposedAt: Date;
  outcome: 'agreed' | 'withdrawn' | null;
  decidedAt: Date | null;
}

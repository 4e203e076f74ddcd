import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ChiefReader } from '../authorities/chief.reader.js';
import type { Operation } from './operation.entity.js';

const BEFORE_PLANNING = ['risk_analysis', 'proposed', 'confirmed'];

interface Origin {
  readonly id: string;
  readonly planState: string | null;
  readonly kind: string | null;
  readonly releasedOn: string | null;
}

/** Where operations come from and whose word they wait for, as far as the asking officer sees it; before they are planned. */
@Injectable()
export class OperationOriginReader {
  constructor(private readonly chiefs: ChiefReader) {}

  async complete(em: EntityManager, rows: Operation[]): Promise<void> {
    const early = rows.filter(({ state }) => BEFORE_PLANNING.includes(state));
    const origins = early.length > 0 ? await this.origins(em, early) : [];
    const hosts = early.flatMap((row) => hostsOf(row));
    const levels = hosts.length > 0 ? await this.chiefs.levels(em, hosts) : new Map();
    for (const row of rows) {
      const { planState = null, kind = null, releasedOn = null } = origins.find(({ id }) => id === row.id) ?? {};
      const risk = kind === null ? null : { kind, releasedOn };
      const chiefs = early.includes(row) ? hostsOf(row).flatMap((host) => levels.get(host) ?? []) : [];
      Object.assign(row, { planState, risk, chiefs });
    }
  }

  /** The day of release is the one in the country of the ministry that asked. */
  private origins(em: EntityManager, rows: Operation[]): Promise<Origin[]> {
    return em.query(
      `select o.id, p.state as "planState", a.kind, (a.released_at at time zone coalesce(c.time_zone, 'UTC'))::date::text as "releasedOn"
       from operations o
         left join annual_plan_entries e on e.id = o.annual_plan_entry_id
         left join annual_plans p on p.id = e.plan_id
         left join risk_items i on i.id = o.risk_item_id
         left join risk_analyses a on a.id = i.analysis_id and a.state = 'released'
         left join authorities m on m.id = o.requested_by
         left join countries c on c.code = m.country
       where o.id = any($1)`,
      [rows.map(({ id }) => id)],
    );
  }
}

const hostsOf = ({ participations }: Operation): string[] =>
  participations.filter(({ part, state }) => part === 'host' && state !== 'declined').map((host) => host.authorityId);

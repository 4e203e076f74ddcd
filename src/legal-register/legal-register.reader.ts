import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Entry } from './legal-entry.entity.js';
import { Snapshot, type Place } from './snapshot.js';

/** How many versions of the register stay in memory: the present one, and those that running cases are pinned to. */
const KEPT = 8;

const COLUMNS = `id, kind, key, instrument, article, content, text, valid_from as "validFrom",
  certain_from as "certainFrom", certain_to as "certainTo", valid_to as "validTo", source, trust`;

/** One question for other features: what does the register say, now or as it was known at a moment? */
@Injectable()
export class LegalRegisterReader {
  private readonly kept = new Map<number, Snapshot>();

  /** The register as it is, or as it was known then; loaded once for each of its versions. */
  async snapshot(em: EntityManager, knownAt?: Date): Promise<Snapshot> {
    const version = await this.versionAt(em, knownAt);
    const before = this.kept.get(version);
    if (before) return before;
    return this.keep(knownAt ? await this.past(em, version, knownAt) : await this.present(em));
  }

  private async versionAt(em: EntityManager, knownAt?: Date): Promise<number> {
    const [found] = await em.query<{ version: number }[]>(
      knownAt
        ? 'select id::int as version from legal_register_versions where at <= $1 order by at desc, id desc limit 1'
        : 'select max(id)::int as version from legal_register_versions',
      knownAt ? [knownAt] : [],
    );
    return found?.version ?? 0;
  }

  /** What was known then never changes; what is known now may have, since its version was asked for. */
  private async present(em: EntityManager): Promise<Snapshot> {
    const rows = await em.query<(Entry & { version: number })[]>(
      `select ${COLUMNS}, (select max(id)::int from legal_register_versions) as version
       from legal_entries where known_until is null order by kind, key`,
    );
    return new Snapshot(rows[0]?.version ?? 0, rows, await this.places(em), await this.crossingPoints(em));
  }

  private async past(em: EntityManager, version: number, knownAt: Date): Promise<Snapshot> {
    const rows = await em.query<Entry[]>(
      `select ${COLUMNS} from legal_entries
       where known_from <= $1 and (known_until is null or known_until > $1) order by kind, key`,
      [knownAt],
    );
    return new Snapshot(version, rows, await this.places(em), await this.crossingPoints(em));
  }

  private places(em: EntityManager): Promise<Place[]> {
    return em.query(`select code, kind from countries where kind <> 'no_state' order by code`);
  }

  private async crossingPoints(em: EntityManager): Promise<ReadonlySet<string>> {
    const rows = await em.query<{ code: string }[]>('select code from crossing_points');
    return new Set(rows.map(({ code }) => code));
  }

  private keep(snapshot: Snapshot): Snapshot {
    this.kept.set(snapshot.version, snapshot);
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
    return snapshot;
  }
}

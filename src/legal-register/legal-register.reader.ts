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
    const snapshot = new Snapshot(version, await this.entries(em, knownAt), await this.places(em));
    this.keep(snapshot);
    return snapshot;
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

  private entries(em: EntityManager, knownAt?: Date): Promise<Entry[]> {
    const then = knownAt ? 'known_from <= $1 and (known_until is null or known_until > $1)' : 'known_until is null';
    return em.query(`select ${COLUMNS} from legal_entries where ${then} order by kind, key`, knownAt ? [knownAt] : []);
  }

  private places(em: EntityManager): Promise<Place[]> {
    return em.query('select code, kind from countries order by code');
  }

  private keep(snapshot: Snapshot): void {
    this.kept.set(snapshot.version, snapshot);
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
  }
}

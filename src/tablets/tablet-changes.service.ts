import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { Kinds, type AnyKind, type Glance } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import { Work } from '../core/work/work.js';
import { carriedKinds, goingOn, MOST_OF_A_KIND } from './field.kinds.js';
import { HoldingStore, type Holding, type Whose } from './holding.store.js';
import type { CarriedRecordView, TabletChangesQueryDto, TabletChangesView } from './tablet-changes.dto.js';

/**
 * What a tablet lacks, in pieces: the records that its officer sees and works on are held against those that came to it
 * before. So a lost answer is given again, a record that is not theirs any more is dropped, and later questions bring
 * only what has changed.
 */
@Injectable()
export class TabletChangesService {
  constructor(
    private readonly work: Work,
    private readonly kinds: Kinds,
    private readonly audit: AuditTrail,
    private readonly holdings: HoldingStore,
  ) {}

  of(officer: Officer, tabletId: string, { after, limit }: TabletChangesQueryDto): Promise<TabletChangesView> {
    return this.work.as(officer, async (em, now) => {
      const { holdings } = this;
      if ((await holdings.tablet(em, officer.sessionId)) !== tabletId) throw new Problem('tablet_not_in_use');
      const whose: Whose = { tabletId, officerId: officer.id };
      await holdings.begin(em, whose);
      const answer = Math.max(await holdings.last(em, whose), after) + 1;
      await holdings.acknowledge(em, whose, after);
      const { lacking, dropped, total } = differences(await this.wanted(em, officer), await holdings.held(em, whose));
      const records = await this.shown({ em, now, reader: officer }, lacking.slice(0, limit));
      const given = [...records, ...dropped.map((each) => ({ ...each, version: 0 }))];
      if (given.length > 0) await holdings.give(em, whose, { answer, now, given: given.map(held) });
      await this.write(em, officer, tabletId, given);
      const drop = dropped.map(({ kind, id }) => ({ kind, id }));
      const remaining = Math.max(lacking.length - limit, 0);
      const cursor = given.length > 0 ? answer : Math.max(after, answer - 1);
      return { cursor, records, drop, remaining, total, lists: await holdings.lists(em) };
    });
  }

  /** What belongs on a tablet of this officer, and in which version. */
  private async wanted(em: EntityManager, officer: Officer): Promise<Holding[]> {
    const wanted: Holding[] = [];
    for (const carried of carriedKinds) {
      const { kind } = carried;
      const known = this.kinds.get(kind);
      if (!known || !officer.permissions.has(known.reads)) continue;
      const rows = await known.store.versions(em, officer, [goingOn(known.workflow, carried)], MOST_OF_A_KIND);
      wanted.push(...rows.map((row) => ({ kind, ...row })));
    }
    return wanted;
  }

  private async shown(glance: Glance, lacking: readonly Holding[]): Promise<CarriedRecordView[]> {
    const records: CarriedRecordView[] = [];
    for (const name of new Set(lacking.map(({ kind }) => kind))) {
      const kind = this.kinds.get(name) as AnyKind;
      const ids = lacking.filter((each) => each.kind === name).map(({ id }) => id);
      for (const subject of await kind.store.among(glance.em, glance.reader, ids)) {
        const { id, version } = subject as { id: string; version: number };
        records.push({ kind: name, id, version, record: (await kind.view(subject, glance)) as object });
      }
    }
    return records;
  }

  private async write(em: EntityManager, actor: Officer, tablet: string, given: readonly Holding[]): Promise<void> {
    const records = given.filter(({ version }) => version > 0).map(({ id }) => id);
    const what = { kind: 'export', action: 'tablet.changes', recordType: 'tablets', recordId: tablet } as const;
    await this.audit.write(em, { actor, ...what, records });
  }
}

const held = ({ kind, id, version }: Holding): Holding => ({ kind, id, version });

function differences(wanted: readonly Holding[], held: readonly Holding[]) {
  const before = new Map(held.map(({ id, version }) => [id, version]));
  const now = new Set(wanted.map(({ id }) => id));
  return {
    lacking: wanted.filter(({ id, version }) => before.get(id) !== version),
    dropped: held.filter(({ id }) => !now.has(id)),
    total: wanted.length,
  };
}

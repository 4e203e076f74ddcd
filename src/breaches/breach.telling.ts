import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { allWithoutAccount } from '../core/exchange/elsewhere.js';
import { pick } from '../core/pick.js';
import { Problem } from '../core/problems.js';
import { SourceReader } from '../handling/source.reader.js';
import type { ReceivedItem } from '../received-items/received-item.entity.js';
import { TransmissionLogDesk } from '../transmission-log/transmission-log.desk.js';
import type { Breach } from './breach.entity.js';
import { BreachKinds } from './breach.kinds.js';

/** Tells everybody whose data a breach concerns, at once and each of their own items only, and writes it down in both logs. */
@Injectable()
export class BreachTelling {
  constructor(
    private readonly records: SourceReader,
    private readonly cases: Cases,
    private readonly kinds: BreachKinds,
    private readonly log: TransmissionLogDesk,
  ) {}

  /** What was received, as far as whoever reports the breach sees it. */
  async received(em: EntityManager, officer: Officer, ids: readonly string[]): Promise<ReceivedItem[]> {
    const found: ReceivedItem[] = [];
    for (const id of ids) {
      const item = await this.records.find<ReceivedItem>(em, officer, 'received_items', id);
      if (!item || item.ownerCountry !== officer.country)
        throw new Problem('unknown_reference', { field: 'receivedIds' });
      found.push(item);
    }
    return found;
  }

  async tell(glance: Glance, breach: Breach, items: readonly ReceivedItem[]): Promise<void> {
    for (const theirs of byTransmitter(items)) {
      const [{ sourceCountry, sourceAuthorityId }] = theirs;
      const owner = { ownerCountry: sourceCountry, ownerAuthorityId: sourceAuthorityId };
      const from = { fromCountry: breach.ownerCountry, fromAuthorityId: breach.ownerAuthorityId };
      const said = pick(breach, ['kind', 'detectedAt', 'circumstances', 'consequences', 'measures']);
      const itemIds = theirs.map(({ itemId }) => itemId);
      const copies = theirs.map(({ id }) => id);
      const elsewhere = await allWithoutAccount(glance.em, copies, sourceCountry);
      const about = { breachId: breach.id, itemIds, elsewhere, takenDown: [] };
      const subject = { ...said, ...owner, ...from, ...UNANSWERED, ...about };
      await this.cases.opened(this.kinds.notice, glance, { subject });
    }
    for (const item of items) await this.writeDown(glance, breach, item);
  }

  private async writeDown({ em, now }: Glance, { kind }: Breach, item: ReceivedItem): Promise<void> {
    const from = { country: item.sourceCountry, authorityId: item.sourceAuthorityId };
    const to = { country: item.ownerCountry, authorityId: item.ownerAuthorityId };
    const what = {
      itemId: item.itemId,
      receivedId: item.id,
      instrument: item.instrument ?? 'NONE',
      digest: item.digest,
    };
    await this.log.write(em, { ...what, from, to }, { event: 'breach', at: now, code: kind });
  }
}

export const UNANSWERED = { acknowledgedBy: null, acknowledgedAt: null, comment: null };

function byTransmitter(items: readonly ReceivedItem[]): [ReceivedItem, ...ReceivedItem[]][] {
  const groups = new Map<string, [ReceivedItem, ...ReceivedItem[]]>();
  for (const item of items) {
    const group = groups.get(item.sourceAuthorityId);
    if (group) group.push(item);
    else groups.set(item.sourceAuthorityId, [item]);
  }
  return [...groups.values()];
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { Side } from '../core/exchange/between-states.js';
import type { Unit } from '../core/workflow/transitions.js';
import { TransmissionDesk } from '../transmissions/transmission.desk.js';
import { TransmissionReader, type SideSummary } from '../transmissions/transmission.reader.js';
import type { CrossBorderRequest, Items } from './request.entity.js';

const CARRIER = 'requests';
const NONE: Items = { personal: 0, classified: 0, released: 0, unreleased: 0 };
export const NO_ITEMS: Readonly<Record<Side, Items>> = { owner: NONE, other: NONE };

/** What goes with a request and with its answer. */
@Injectable()
export class RequestItems {
  constructor(
    private readonly reader: TransmissionReader,
    private readonly desk: TransmissionDesk,
  ) {}

  async load(em: EntityManager, rows: readonly CrossBorderRequest[]): Promise<void> {
    const ids = rows.map(({ id }) => id);
    const found = ids.length > 0 ? await this.reader.summaries(em, CARRIER, ids) : [];
    for (const row of rows) {
      const of = (country: string) => found.find((one) => one.carrierId === row.id && one.fromCountry === country);
      row.items = { owner: itemsOf(of(row.ownerCountry)), other: itemsOf(of(row.otherCountry)) };
    }
  }

  /** Everything that this side has released for it goes to the authority on the other side that deals with it. */
  async send(unit: Unit, by: Officer, request: CrossBorderRequest, side: Side): Promise<void> {
    const { ownerCountry, ownerAuthorityId, otherCountry, otherAuthorityId, otherUnitId } = request;
    const owner = { country: ownerCountry, authorityId: ownerAuthorityId };
    const other = { country: otherCountry, authorityId: otherAuthorityId ?? otherUnitId ?? ownerAuthorityId };
    const [from, to] = side === 'owner' ? [owner, other] : [other, owner];
    await this.desk.send(unit, by, {
      carrierType: CARRIER,
      carrierId: request.id,
      fromCountry: from.country,
      fromAuthorityId: from.authorityId,
      toCountry: to.country,
      toAuthorityId: to.authorityId,
      instrument: request.instrument,
      article: request.basis.article,
      transferBasis: request.transfers[side]?.basis ?? null,
      transferReason: request.transfers[side]?.reason ?? null,
      knownAt: request.pinnedAt ?? undefined,
    });
  }
}

const itemsOf = (summary: SideSummary | undefined): Items =>
  summary ? { ...summary, unreleased: summary.items - summary.released - summary.sent } : NONE;

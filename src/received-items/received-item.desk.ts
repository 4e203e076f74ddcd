import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { following } from '../core/cases/in-hand.js';
import { handedOver, type PassedOn } from '../core/exchange/passed-on.js';
import { pick } from '../core/pick.js';
import { Transitions, type Unit } from '../core/workflow/transitions.js';
import { TransmissionLogDesk } from '../transmission-log/transmission-log.desk.js';
import { ReceivedItem } from './received-item.entity.js';
import { ReceivedItemLaw } from './received-item.law.js';
import { endOf } from './received-item.rules.js';
import { passedOf, ReceivedItemStore } from './received-item.store.js';
import { receivedItemWorkflow } from './received-item.workflow.js';

/** What is handed over: the transmitter's item, under which id the copy is kept, by whom, and what they call its level. */
export interface HandedOver {
  readonly item: PassedOn;
  readonly copyId: string;
  readonly toCountry: string;
  readonly toAuthorityId: string;
  readonly label: string | null;
}

/** For other features: puts a frozen copy into a recipient's custody, and destroys what a recipient does not need. */
@Injectable()
export class ReceivedItemDesk {
  constructor(
    private readonly transitions: Transitions,
    private readonly store: ReceivedItemStore,
    private readonly law: ReceivedItemLaw,
    private readonly log: TransmissionLogDesk,
  ) {}

  async receive(unit: Unit, by: Officer, { item, copyId, toCountry, toAuthorityId, label }: HandedOver): Promise<void> {
    const { em, now } = unit;
    const countries = [item.ownerCountry, toCountry];
    const limits = await this.law.limits(em, { instrument: item.instrument ?? '', countries, now });
    const from = { sourceCountry: item.ownerCountry, sourceAuthorityId: item.ownerAuthorityId, itemId: item.id };
    const to = { ownerCountry: toCountry, ownerAuthorityId: toAuthorityId };
    const content = { ...pick(item, handedOver), nationalLabel: label, originalLabel: item.nationalLabel };
    const copy = await this.open(em, { now, by, row: { id: copyId, ...content, ...limits, ...from, ...to } });
    await this.log.write(em, passedOf(copy), { event: 'transmission', at: now, reason: item.purpose });
    await this.log.write(em, passedOf(copy), { event: 'receipt', at: now, code: 'automatic' });
  }

  /** Destroys what the officer's own state keeps of this case: it is not needed there. What is kept by law stays. */
  async destroyAll(unit: Unit, by: Officer, { carrierType, carrierId, reason }: NotNeeded): Promise<void> {
    const kept = await this.store.keptOf(unit.em, carrierType, carrierId, by.country);
    for (const id of kept) {
      const move = { actor: by, id, action: 'destroy', reason } as const;
      await this.transitions.run(unit, receivedItemWorkflow, following(this.store), move);
    }
  }

  private async open(
    em: EntityManager,
    { now, by, row }: { now: Date; by: Officer; row: Partial<ReceivedItem> },
  ): Promise<ReceivedItem> {
    const kept = { restricted: false, namedReaders: [], openedBy: by.id, openedAt: now, version: 1, receivedAt: now };
    const subject = em.create(ReceivedItem, { ...nothingYet, ...kept, ...row });
    subject.destroyOn = endOf(subject);
    const opening = { entity: ReceivedItem, actor: by, subject };
    return this.transitions.open({ em, now }, receivedItemWorkflow, opening);
  }

  /** The rows, for acts that a notice carries out. */
  get rows(): ReceivedItemStore {
    return this.store;
  }
}

/** A case whose copies are not needed, and why. */
export interface NotNeeded {
  readonly carrierType: string;
  readonly carrierId: string;
  readonly reason: string;
}

const nothingYet = {
  receiptAt: null,
  receiptBy: null,
  purposeEndedAt: null,
  restrictedFor: null,
  holdBasis: null,
  holdUntil: null,
  replaces: null,
  destroyedAt: null,
};

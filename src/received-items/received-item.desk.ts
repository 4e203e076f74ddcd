import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { v7 as newId } from 'uuid';
import { beyondSight, following, inHand } from '../core/cases/in-hand.js';
import { digestOf, keysOf } from '../core/exchange/passed-on.content.js';
import { handedOver, type Identifier, type PassedOn } from '../core/exchange/passed-on.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { pick } from '../core/pick.js';
import { Transitions, type Unit } from '../core/workflow/transitions.js';
import { TransmissionLogDesk } from '../transmission-log/transmission-log.desk.js';
import { ReceivedItem } from './received-item.entity.js';
import { ReceivedItemLaw } from './received-item.law.js';
import { endOf } from './received-item.rules.js';
import { passedOf, ReceivedItemStore } from './received-item.store.js';
import type { ReceivedChannel } from './received-item.codes.js';
import { receivedItemWorkflow } from './received-item.workflow.js';

type CorrectedContent = Pick<PassedOn, 'title' | 'statements'> & { identifiers: Identifier[] };

interface Carrying {
  readonly id: string;
  readonly action: 'destroy' | 'block' | 'correct' | 'reclassify' | 'log_receipt';
  readonly reason?: string;
  readonly change?: (attempt: Attempt<ReceivedItem>) => void;
  /** It is what somebody without account here has: its officer sees the notice, and not the copy. */
  readonly beyond?: boolean;
}

/** What is handed over: the transmitter's item, under which id the copy is kept, by whom, and what they call its level. */
export interface HandedOver {
  readonly item: PassedOn;
  readonly copyId: string;
  readonly toCountry: string;
  readonly toAuthorityId: string;
  readonly label: string | null;
  /** Where it was not passed on here: how it came, under which number of its sender, and when. */
  readonly cameBy?: { readonly channel: ReceivedChannel; readonly externalRef: string; readonly receivedAt: Date };
  /** Somebody has registered it: it did not come of itself. */
  readonly byHand?: true;
}

/** For other features: puts a frozen copy into a recipient's custody, carries out notices, puts a corrected one in place of a wrong one, destroys what is not needed. */
@Injectable()
export class ReceivedItemDesk {
  constructor(
    private readonly transitions: Transitions,
    private readonly store: ReceivedItemStore,
    private readonly law: ReceivedItemLaw,
    private readonly log: TransmissionLogDesk,
  ) {}

  async receive(
    unit: Unit,
    by: Officer,
    { item, copyId, toCountry, toAuthorityId, label, cameBy, byHand }: HandedOver,
  ): Promise<void> {
    const { em, now } = unit;
    const between = { instrument: item.instrument ?? '', from: item.ownerCountry, keeper: toCountry };
    const limits = await this.law.limits(em, { ...between, now });
    const from = { sourceCountry: item.ownerCountry, sourceAuthorityId: item.ownerAuthorityId, itemId: item.id };
    const to = { ownerCountry: toCountry, ownerAuthorityId: toAuthorityId };
    const content = { ...pick(item, handedOver), nationalLabel: label, originalLabel: item.nationalLabel };
    const copy = await this.open(em, {
      now,
      by,
      row: { id: copyId, ...content, ...limits, ...from, ...to, ...cameBy },
    });
    await this.log.write(em, passedOf(copy), { event: 'transmission', at: now, reason: item.purpose });
    await this.log.write(em, passedOf(copy), { event: 'receipt', at: now, code: byHand ? 'by_hand' : 'automatic' });
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
    const kept = { openedBy: by.id, openedAt: now, version: 1 };
    const subject = em.create(ReceivedItem, { ...nothingYet, ...TO_ALL, receivedAt: now, ...row, ...kept });
    subject.destroyOn = endOf(subject);
    const opening = { entity: ReceivedItem, actor: by, subject };
    return this.transitions.open({ em, now }, receivedItemWorkflow, opening);
  }

  /** Carries out what a notice asks, on a copy that its officer sees. */
  async carryOut(unit: Unit, by: Officer, { id, action, reason, change, beyond }: Carrying): Promise<void> {
    const move = { actor: by, id, action, reason: reason ?? 'A notice of its transmitter.', ...(change && { change }) };
    const act = async (rows: ReturnType<typeof inHand<ReceivedItem>>) => {
      await this.transitions.run(unit, receivedItemWorkflow, rows, move);
    };
    if (!beyond) return act(following(this.store));
    await beyondSight(unit.em, () => act(inHand(this.store)));
  }

  /** A corrected version takes the place of the wrong copy, which is destroyed; to whom that was kept, it is kept as well. */
  async replace(
    unit: Unit,
    by: Officer,
    { id, corrected }: { id: string; corrected: CorrectedContent },
  ): Promise<string> {
    const { em, now } = unit;
    const wrong = { ...(await this.store.get(em, by, id)) };
    await this.carryOut(unit, by, { id, action: 'correct' });
    const content = { ...corrected, keys: keysOf(corrected.identifiers) };
    // What was wrong went with its files: the right ones come with an item of their own.
    const digest = digestOf({ ...wrong, ...content, files: [] });
    const row = { ...wrong, ...content, digest, id: newId(), state: 'received', receivedAt: now };
    const right = await this.open(em, { now, by, row: { ...row, ...nothingYet, replaces: id } });
    await this.store.tellOfVersion(em, right, id);
    await this.carryOut(unit, by, { id: right.id, action: 'log_receipt' });
    return right.id;
  }
}

/** A case whose copies are not needed, and why. */
export interface NotNeeded {
  readonly carrierType: string;
  readonly carrierId: string;
  readonly reason: string;
}

const TO_ALL = { restricted: false, namedReaders: [] };

const nothingYet = {
  channel: null,
  externalRef: null,
  receiptAt: null,
  receiptBy: null,
  purposeEndedAt: null,
  restrictedFor: null,
  holdBasis: null,
  holdUntil: null,
  replaces: null,
  destroyedAt: null,
};

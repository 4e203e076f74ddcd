import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor, Officer } from '../core/access/actor.js';
import type { Glance } from '../core/cases/kinds.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import type { Transit } from '../transits/transit.entity.js';
import { TransitReader } from '../transits/transit.reader.js';
import { FormCarriers, type FormCarrier } from './form-carriers.registry.js';
import type { FormCode } from './form.codes.js';
import type { Content } from './form.definition.js';
import { PreparedStore } from './prepared.store.js';
import { transitOf } from './prepared.transit.js';

const OF_A_TRANSIT: readonly FormCode[] = ['f4', 'f5', 'f6', 'f10'];

/** Transits carry forms of their own, and say what belongs in them. */
@Injectable()
export class PreparedFromTransits implements OnModuleInit {
  constructor(
    private readonly carriers: FormCarriers,
    private readonly transits: TransitReader,
    private readonly readmissions: ReadmissionReader,
    private readonly store: PreparedStore,
  ) {}

  onModuleInit(): void {
    this.carriers.add('transits', { forms: OF_A_TRANSIT, find: (em, actor, id) => this.carrier(em, actor, id) });
    for (const code of ['f4', 'f5', 'f6'] as const)
      this.carriers.fill(code, ({ em }, carrier) => this.contentOf(em, carrier));
  }

  private async carrier(em: EntityManager, actor: Actor, id: string): Promise<FormCarrier | null> {
    if (actor.kind !== 'officer') return null;
    const brief = await this.transits.find(em, actor, id);
    const transit = brief && (await this.store.transit(em, id));
    if (!brief || !transit) return null;
    return this.carrierOf(em, actor, transit);
  }

  /** Of a transit that is at hand, also as it is about to be written. */
  async carrierOf(em: EntityManager, reader: Officer, transit: Transit): Promise<FormCarrier> {
    const { id, refNo, ownerCountry, ownerAuthorityId, otherCountry, otherAuthorityId, elsewhere } = transit;
    const sides = { ownerCountry, ownerAuthorityId, otherCountry, otherAuthorityId, elsewhere };
    const holds = await this.holdsOf({ em, reader }, transit);
    const profile = await this.store.profileOf(em, transit);
    const carrier = { id, refNo, ...sides, sent: transit.sentAt !== null, holds, profile };
    carried.set(carrier, transit);
    return carrier;
  }

  /** Of the readmission that is carried out this way; where there is none here, nothing is on file that could stop it. */
  private async holdsOf(
    { em, reader }: Pick<Glance, 'em' | 'reader'>,
    { readmissionId, ownerCountry }: Transit,
  ): Promise<FormCarrier['holds']> {
    if (readmissionId === null || reader.country !== ownerCountry) return { submit: [], transfer: [] };
    return (await this.readmissions.find(em, reader, readmissionId))?.facts.holds;
  }

  private async contentOf(em: EntityManager, carrier: FormCarrier): Promise<Content> {
    const transit = carried.get(carrier);
    return transit ? transitOf(transit, await this.store.personsOf(em, carrier.id)) : {};
  }
}

/** Which transit a carrier is made of: an act that is being written is known here before it is in the database. */
const carried = new WeakMap<FormCarrier, Transit>();

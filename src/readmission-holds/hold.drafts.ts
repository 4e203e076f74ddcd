import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Actor } from '../core/access/actor.js';
import { Seals } from '../core/crypto/seals.js';
import { days, later } from '../core/workflow/deadline.js';
import type { Unit } from '../core/workflow/transitions.js';
import { ProtectionRouteReader } from '../protection-referrals/protection-route.reader.js';
import type { HoldBasis, HoldFlag, HoldMoment } from './hold.codes.js';
import { ReadmissionHold } from './hold.entity.js';
import { holdLaw } from './hold.law.codes.js';
import type { Stopped } from './hold.store.js';
import { placeOfWords } from './hold.view.js';

/** What stops a case, and how it became known. */
export interface Raised {
  readonly flag: HoldFlag;
  readonly personId: string | null;
  readonly basis: HoldBasis;
  readonly moment: HoldMoment;
  readonly heardAt: Date;
  readonly words?: string | null | undefined;
  readonly language?: string | null | undefined;
}

/** Makes of what was heard or found a hold: whose it is, who is told of it, and when somebody looks again. */
@Injectable()
export class HoldDrafts {
  constructor(
    private readonly routes: ProtectionRouteReader,
    private readonly seals: Seals,
  ) {}

  async from(unit: Unit, actor: Actor, stopped: Stopped, raised: Raised): Promise<ReadmissionHold> {
    const id = newId();
    const { words = null, language = null, ...what } = raised;
    return Object.assign(unit.em.create(ReadmissionHold), {
      ...nothingYet(),
      ...what,
      id,
      language,
      readmissionId: stopped.id,
      ownerAuthorityId: stopped.ownerAuthorityId,
      ownerCountry: stopped.ownerCountry,
      openedBy: actor.kind === 'officer' ? actor.id : (stopped.openedBy ?? ''),
      openedAt: unit.now,
      content: words === null ? null : this.seals.close(placeOfWords(id), words),
      referredTo: await this.receiver(unit, stopped.ownerCountry, raised.flag),
      reviewAt: later(unit.now, days(holdLaw[raised.flag].reviewDays)),
    });
  }

  private async receiver({ em, now }: Unit, country: string, flag: HoldFlag): Promise<string | null> {
    const { refersTo } = holdLaw[flag];
    if (refersTo === null) return null;
    const routes = await this.routes.of(em, country, now.toISOString().slice(0, 10));
    return routes.find(({ addressee }) => addressee === refersTo)?.authorityId ?? null;
  }
}

const nothingYet = () => ({
  restricted: false,
  namedReaders: [],
  version: 1,
  acknowledgedAt: null,
  acknowledgedBy: null,
  reviewedAt: null,
  attested: [],
  grounds: null,
  liftedBy: null,
  liftedAt: null,
  annulmentBy: null,
  climbed: 0,
  parted: [],
});

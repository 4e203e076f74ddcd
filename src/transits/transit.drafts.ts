import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuthorityReader } from '../authorities/authority.reader.js';
import type { Officer } from '../core/access/actor.js';
import type { Opening } from '../core/cases/cases.js';
import { pairOf } from '../core/exchange/between-states.js';
import { Problem } from '../core/problems.js';
import type { Unit } from '../core/workflow/transitions.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import type { OpenTransitDto, TransitRouteDto } from './transit.dto.js';
import type { Transit } from './transit.entity.js';
import { TransitLaw } from './transit.law.js';
import { TransitStore } from './transit.store.js';

type Draft = Opening<Transit>['subject'];
type Sides = Pick<Transit, 'ownerCountry' | 'ownerAuthorityId' | 'otherCountry' | 'otherAuthorityId' | 'pair'>;

/** How a transit begins: between which two authorities, for which readmission case of one's own. */
@Injectable()
export class TransitDrafts {
  constructor(
    private readonly store: TransitStore,
    private readonly law: TransitLaw,
    private readonly authorities: AuthorityReader,
    private readonly readmissions: ReadmissionReader,
  ) {}

  async opened(unit: Unit, officer: Officer, form: OpenTransitDto): Promise<Opening<Transit>> {
    const { readmissionId, agreement, otherCountry: _, otherAuthorityId: __, ...rest } = form;
    const { elsewhere, askingCountry: ___, ownerAuthorityId: ____, ...route } = rest;
    const sides = await this.sides(unit, officer, form);
    assertRoute(route, sides);
    const { ownerCountry: from, otherCountry: to } = sides;
    await this.law.assertKnown(unit.em, agreement, { from, to, now: unit.now });
    if (readmissionId !== undefined) await this.assertOwn(unit.em, officer, readmissionId);
    const number = await this.store.nextNumber(unit.em);
    const refNo = `T-${sides.pair}-${String(number).padStart(6, '0')}`;
    const about = { refNo, agreement, readmissionId: readmissionId ?? null, elsewhere: elsewhere ?? null };
    const subject = { ...nothingYet, ...about, ...sides, ...said(route) } as unknown as Draft;
    return { subject };
  }

  /** What can be put otherwise before it is asked for. */
  revise(transit: Transit, form: TransitRouteDto): void {
    assertRoute(form, transit);
    Object.assign(transit, said(form));
  }

  private async sides(unit: Unit, officer: Officer, form: OpenTransitDto): Promise<Sides> {
    const { elsewhere, otherCountry, askingCountry } = form;
    const registers = elsewhere === 'owner';
    const ownerCountry = registers ? askingCountry : officer.country;
    if (ownerCountry === undefined) throw new Problem('inconsistent', { field: 'askingCountry' });
    if (ownerCountry === otherCountry || (registers && otherCountry !== officer.country))
      throw new Problem('inconsistent', { field: 'otherCountry' });
    const own = registers
      ? await this.authority(unit, form.ownerAuthorityId, { country: ownerCountry, field: 'ownerAuthorityId' })
      : officer.authorityId;
    const asked = registers ? officer.authorityId : form.otherAuthorityId;
    const other = await this.authority(unit, asked, { country: otherCountry, field: 'otherAuthorityId' });
    const between = { otherCountry, otherAuthorityId: other, pair: pairOf(ownerCountry, otherCountry) };
    return { ownerCountry, ownerAuthorityId: own, ...between };
  }

  /** The one that was named; otherwise the one that the register names for transits. */
  private async authority(
    { em, now }: Unit,
    id: string | undefined,
    { country, field }: { country: string; field: string },
  ): Promise<string> {
    if (id === undefined) return this.law.competent(em, country, now);
    const authority = await this.authorities.find(em, id, now);
    if (authority?.country !== country) throw new Problem('unknown_reference', { field });
    return authority.id;
  }

  /** A transit serves a case of the state that asks; what the officer does not see does not exist. */
  private async assertOwn(em: EntityManager, officer: Officer, id: string): Promise<void> {
    const readmission = await this.readmissions.find(em, officer, id);
    if (readmission?.ownerCountry !== officer.country)
      throw new Problem('unknown_reference', { field: 'readmissionId' });
  }
}

function assertRoute({ entersAt, leavesAt, destination, through }: TransitRouteDto, sides: Sides): void {
  if (leavesAt <= entersAt) throw new Problem('ends_before_it_begins');
  // Through the state that admits them there is no transit.
  const states = [sides.ownerCountry, sides.otherCountry, destination, ...through];
  if (new Set(states).size < states.length) throw new Problem('inconsistent', { field: 'destination' });
}

const said = ({ route, whyNotDirect, assistance, ...rest }: TransitRouteDto): Partial<Transit> => ({
  ...rest,
  route: route ?? null,
  whyNotDirect: whyNotDirect ?? null,
  assistance: assistance ?? null,
});

const nothingYet = {
  ownerUnitId: null,
  otherUnitId: null,
  via: [] as string[],
  sentAt: null,
  reachedAt: null,
  terms: null,
  takenDown: [],
  shortNotice: false,
  replyDue: null,
  replySafe: null,
  decidedBy: null,
  decidedAt: null,
  escortsAllowed: null,
  medicalEscortAsked: null,
  remarks: null,
  refusedOn: null,
  executeBy: null,
  notifyBy: null,
  notifiedAt: null,
  revokedOn: null,
  obstacle: null,
  plan: null,
  planMissed: false,
  startedAt: null,
  overstayed: false,
  failedOn: null,
  endedAt: null,
  persons: [],
  holds: [],
} satisfies Partial<Transit>;

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { Opening } from '../core/cases/cases.js';
import { pairOf } from '../core/exchange/between-states.js';
import { Ceiling } from '../core/handling/ceiling.js';
import { pick } from '../core/pick.js';
import { Problem } from '../core/problems.js';
import { isDirect, isOfUnion } from './request.codes.js';
import type { OpenRequestDto, ReviseRequestDto } from './request.dto.js';
import type { CrossBorderRequest } from './request.entity.js';
import { NO_ITEMS } from './request.items.js';
import { RequestLaw } from './request.law.js';
import { RequestUnits } from './request.units.js';
import { RequestStore } from './request.store.js';

const worded = [
  ...([
    'title',
    'requested',
    'subject',
    'urgency',
    'language',
    'evidential',
    'personalData',
    'classification',
  ] as const),
  ...(['route', 'matter'] as const),
] as const;

const NOT_YET = {
  via: [],
  externalRef: null,
  europol: {},
  transfers: {},
  sentAt: null,
  reachedAt: null,
  confirmedAt: null,
  pinned: null,
  pinnedAt: null,
  clock: null,
  alarmAt: null,
  conditions: null,
  conditional: null,
  underway: [],
  refusal: null,
  approvedBy: null,
  answeredAt: null,
};

type Draft = Opening<CrossBorderRequest>;
type Between = Pick<
  CrossBorderRequest,
  'ownerAuthorityId' | 'ownerCountry' | 'ownerUnitId' | 'otherCountry' | 'otherAuthorityId' | 'otherUnitId' | 'pair'
>;

/** From a form to a request: between whom it is, through which units, and on which instrument. */
@Injectable()
export class RequestDrafts {
  constructor(
    private readonly store: RequestStore,
    private readonly law: RequestLaw,
    private readonly units: RequestUnits,
    private readonly ceiling: Ceiling,
  ) {}

  async from(
    em: EntityManager,
    { officer, now }: { officer: Officer; now: Date },
    form: OpenRequestDto,
  ): Promise<Draft> {
    this.ceiling.assertHolds(form.classification);
    if (form.spoken && form.spoken.at > now) throw new Problem('time_ahead', { field: 'spoken' });
    await this.law.assertCodes(em, form);
    if (form.hitId && !(await this.store.seesHit(em, form.hitId)))
      throw new Problem('unknown_reference', { field: 'hitId' });
    const between = await this.between(em, { officer, now }, form);
    const said = {
      ...blank(form),
      ...pick(form, worded),
      spoken: form.spoken ?? null,
      elsewhere: form.elsewhere ?? null,
    };
    const refNo = await this.refNo(em, between);
    const written = {
      ...NOT_YET,
      ...said,
      ...between,
      refNo,
      instrument: '',
      items: NO_ITEMS,
    } as unknown as CrossBorderRequest;
    const on = await this.store.today(em, between.ownerCountry);
    const instrument = form.instrument ?? (await this.law.bestInstrument(em, written, on));
    const subject = await this.loaded(em, { ...written, instrument }, on);
    return { subject, restrictedTo: form.restrictedTo };
  }

  /** With what the judge asks about. */
  private async loaded(em: EntityManager, draft: CrossBorderRequest, on: string): Promise<CrossBorderRequest> {
    const [basis, listing] = [await this.law.basisOf(em, draft, on), await this.units.listingOf(em, draft, on)];
    const reviewAfterDays = await this.law.reviewAfterDays(em, draft.instrument);
    const loaded = { ...draft, basis, listing, reviewAfterDays, covered: false, items: NO_ITEMS };
    await this.law.union.load(em, [loaded]);
    return loaded;
  }

  async revise(em: EntityManager, request: CrossBorderRequest, form: ReviseRequestDto): Promise<void> {
    await this.law.assertCodes(em, { ...request, ...defined(form) });
    Object.assign(request, defined(form));
    request.basis = await this.law.basisOf(em, request, request.basis.on);
  }

  private async refNo(em: EntityManager, { pair }: Between): Promise<string> {
    return `${pair}-${String(await this.store.nextNumber(em)).padStart(6, '0')}`;
  }

  private async between(
    em: EntityManager,
    { officer, now }: { officer: Officer; now: Date },
    form: OpenRequestDto,
  ): Promise<Between> {
    const { route, otherCountry, elsewhere } = form;
    const ownerCountry = elsewhere === 'owner' ? (form.askingCountry ?? '') : officer.country;
    if (elsewhere === 'owner' && otherCountry !== officer.country)
      throw new Problem('inconsistent', { field: 'otherCountry' });
    if (ownerCountry === otherCountry || ownerCountry === '')
      throw new Problem('inconsistent', { field: 'otherCountry' });
    if (isDirect(route) && !form.otherAuthorityId) throw new Problem('inconsistent', { field: 'otherAuthorityId' });
    const on = await this.store.today(em, ownerCountry);
    const copied = form.copyException === undefined || form.copyException === null || !isOfUnion(route);
    const ownerUnitId = copied
      ? await this.units.unitFor(em, ownerCountry, { route, on, near: officer.authorityId })
      : null;
    // The contact point that is asked is whom it goes to; only one's own gets copies.
    const otherUnitId =
      copied || route === 'eu_spoc'
        ? await this.units.unitFor(em, otherCountry, { route, on, near: officer.authorityId })
        : null;
    const ownAuthority = elsewhere === 'owner' ? ownerUnitId : officer.authorityId;
    return {
      ownerCountry,
      ownerAuthorityId: await this.units.authorityOf(em, form.ownerAuthorityId ?? ownAuthority, {
        country: ownerCountry,
        now,
      }),
      ownerUnitId,
      otherCountry,
      otherAuthorityId: form.otherAuthorityId
        ? await this.units.authorityOf(em, form.otherAuthorityId, { country: otherCountry, now })
        : null,
      otherUnitId,
      pair: pairOf(ownerCountry, otherCountry),
    };
  }
}

/** What may be left open while it is written. */
const blank = (form: OpenRequestDto) => ({
  purpose: form.purpose ?? null,
  facts: form.facts ?? null,
  whyHeldThere: form.whyHeldThere ?? null,
  linkToPerson: form.linkToPerson ?? null,
  useRestrictions: form.useRestrictions ?? null,
  offence: form.offence ?? null,
  urgencyReason: form.urgencyReason ?? null,
  accessibility: form.accessibility ?? null,
  instrumentReason: form.instrumentReason ?? null,
  directCondition: form.directCondition ?? null,
  wishedBy: form.wishedBy ?? null,
  copyException: form.copyException ?? null,
  hitId: form.hitId ?? null,
});

/** What a form says, without what it leaves as it is. */
const defined = <T extends object>(form: T): Partial<T> =>
  Object.fromEntries(Object.entries(form).filter(([, value]) => value !== undefined)) as Partial<T>;

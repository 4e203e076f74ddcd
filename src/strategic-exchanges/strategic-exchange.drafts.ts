import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { AuthorityReader } from '../authorities/authority.reader.js';
import { placesOf, type Officer } from '../core/access/actor.js';
import type { Opening } from '../core/cases/cases.js';
import { pairOf } from '../core/exchange/between-states.js';
import { takenDown } from '../core/exchange/taken-down.js';
import type { Governed } from '../core/exchange/governed.dto.js';
import { Problem } from '../core/problems.js';
import type { Unit } from '../core/workflow/transitions.js';
import { CentralUnitReader } from '../legal-register/central-unit.reader.js';
import { PersonalDataReader } from '../personal-data/personal-data.reader.js';
import type {
  OpenStrategicExchangeDto,
  RecipientDto,
  RegisterStrategicExchangeDto,
  ReviseStrategicExchangeDto,
} from './strategic-exchange.dto.js';
import type { StrategicExchange } from './strategic-exchange.entity.js';
import { StrategicExchangeLaw } from './strategic-exchange.law.js';

type Draft = Partial<StrategicExchange>;
type Said = Pick<StrategicExchange, 'title' | 'body'> & { from: string; to: string };

/** How one begins and changes: for one recipient, on one article, about nobody. */
@Injectable()
export class StrategicExchangeDrafts {
  constructor(
    private readonly law: StrategicExchangeLaw,
    private readonly units: CentralUnitReader,
    private readonly authorities: AuthorityReader,
    private readonly personalData: PersonalDataReader,
  ) {}

  async opened(
    unit: Unit,
    officer: Officer,
    { form, recipient, groupId }: { form: OpenStrategicExchangeDto; recipient: RecipientDto; groupId: string },
  ): Promise<Opening<StrategicExchange>> {
    const { kind, article, instrument, recipients: _, ...content } = form;
    const told = { from: officer.country, to: recipient.country, instrument };
    const resting = await this.law.restingOn(unit.em, kind, article);
    const basis = await this.law.find(unit.em, told, resting, unit.now);
    const subject = {
      ...(await this.said(unit, officer, { ...told, form: content })),
      ...(await this.sides(unit, officer, { recipient, basis })),
      ...nothingYet,
      elsewhere: recipient.elsewhere ? 'other' : null,
      groupId,
      kind,
      onArticle: resting.article,
      basis,
      reviewAfterDays: await this.law.reviewAfterDays(unit.em, basis.instrument),
    };
    return { subject: subject as unknown as Opening<StrategicExchange>['subject'] };
  }

  /** Told to the officer's state by one that has no account here, from unit to unit. */
  async told(
    unit: Unit,
    officer: Officer,
    { tellingCountry: from, kind, article, instrument, heard, at: _, ...form }: RegisterStrategicExchangeDto,
  ): Promise<Opening<StrategicExchange>> {
    const { em, now } = unit;
    const to = officer.country;
    if (from === to) throw new Problem('inconsistent', { field: 'tellingCountry' });
    const resting = await this.law.restingOn(em, kind, article);
    const basis = await this.law.find(em, { from, to, instrument }, resting, now);
    const ownerUnitId = await this.units.of(em, from, basis);
    const otherUnitId = await this.units.of(em, to, basis, placesOf(officer));
    if (ownerUnitId === null || otherUnitId === null)
      throw new Problem('no_such_unit', { country: ownerUnitId === null ? from : to });
    const owner = { ownerCountry: from, ownerAuthorityId: ownerUnitId, ownerUnitId };
    const other = { otherCountry: to, otherUnitId, otherAuthorityId: null, pair: pairOf(from, to), direct: false };
    const subject = {
      ...(await this.said(unit, officer, { from, to, form })),
      ...nothingYet,
      ...owner,
      ...other,
      kind,
      basis,
      elsewhere: 'owner',
      groupId: newId(),
      onArticle: resting.article,
      takenDown: [takenDown({ actor: officer, now }, 'register', heard)],
      reviewAfterDays: await this.law.reviewAfterDays(em, basis.instrument),
    };
    return { subject: subject as unknown as Opening<StrategicExchange>['subject'] };
  }

  said(
    unit: Unit,
    officer: Officer,
    { form, ...told }: { form: ReviseStrategicExchangeDto; from: string; to: string },
  ): Promise<Draft> {
    const { title, body, periodFrom = null, periodTo = null, attested } = form;
    if (periodFrom !== null && periodTo !== null && periodTo < periodFrom) throw new Problem('ends_before_it_begins');
    const said = { title, body, periodFrom, periodTo, attestedBy: attested ? officer.id : null };
    return this.assertNobodyIn(unit, { ...told, title, body }).then(() => said);
  }

  /** Refuses what looks as if it named somebody, with the ways by which persons may be told of. */
  async assertNobodyIn({ em, now }: Unit, { title, body, from, to }: Said): Promise<void> {
    const found = await this.personalData.found(em, title, body);
    if (found.length > 0) await this.law.refusePersonalData(em, { from, to }, found, now);
  }

  async assertAuthority({ em, now }: Unit, id: string, country: string): Promise<void> {
    const authority = await this.authorities.find(em, id, now);
    if (authority?.country !== country) throw new Problem('unknown_reference', { field: 'authorityId' });
  }

  private async sides(
    unit: Unit,
    officer: Officer,
    { recipient: { country, authorityId }, basis }: { recipient: RecipientDto; basis: Governed },
  ): Promise<Draft> {
    const between = { otherCountry: country, pair: pairOf(officer.country, country) };
    if (authorityId !== undefined) {
      await this.assertAuthority(unit, authorityId, country);
      return { ...between, direct: true, ownerUnitId: null, otherUnitId: null, otherAuthorityId: authorityId };
    }
    const ownerUnitId = await this.units.of(unit.em, officer.country, basis, placesOf(officer));
    const otherUnitId = await this.units.of(unit.em, country, basis);
    if (ownerUnitId === null || otherUnitId === null)
      throw new Problem('no_such_unit', { country: ownerUnitId === null ? officer.country : country });
    return { ...between, direct: false, ownerUnitId, otherUnitId, otherAuthorityId: null };
  }
}

const nothingYet = {
  via: [] as string[],
  sentAt: null,
  reachedAt: null,
  sentBy: null,
  takenDown: [],
  acknowledgedBy: null,
  acknowledgedAt: null,
};

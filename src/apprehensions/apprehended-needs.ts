import { Injectable } from '@nestjs/common';
import type { Glance } from '../core/cases/kinds.js';
import { pick } from '../core/pick.js';
import { ProtectionReferralDesk } from '../protection-referrals/protection-referral.desk.js';
import type { ApprehendedPerson } from './apprehended-person.entity.js';
import { needsOf } from './apprehended-person.rules.js';
import type { Apprehension } from './apprehension.entity.js';

/** Refers whoever of a group is in need, by whoever has them: need does not ask for a function. */
@Injectable()
export class ApprehendedNeeds {
  constructor(private readonly protection: ProtectionReferralDesk) {}

  /** Each need once, however often the person is written down again. */
  async refer(glance: Glance, apprehension: Apprehension, person: ApprehendedPerson): Promise<void> {
    const { id, operationId, siteId } = apprehension;
    const needs = needsOf(person).filter(({ code }) => !person.referredFor.includes(code));
    if (needs.length === 0) return;
    const heldFor = pick(apprehension, ['ownerAuthorityId', 'ownerCountry']);
    const source = { operationId, siteId, sourceType: 'apprehensions', sourceId: id, heldFor };
    const referral = await this.protection.open(glance, { ...source, needs, urgent: false });
    person.referredFor = [...person.referredFor, ...needs.map(({ code }) => code)];
    person.referrals = [...person.referrals, referral.id];
  }
}

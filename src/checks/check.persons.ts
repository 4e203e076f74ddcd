import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../config.js';
import { keyFor } from '../core/access/access-token.js';
import type { Glance } from '../core/cases/kinds.js';
import { seal, unseal } from '../core/crypto/sealed.js';
import { pick } from '../core/pick.js';
import { Problem } from '../core/problems.js';
import { isOfAChild, type ProtectionNeed } from '../protection-referrals/protection-referral.codes.js';
import { ProtectionReferralDesk } from '../protection-referrals/protection-referral.desk.js';
import { isYoung } from './check.codes.js';
import type { CheckPersonDto } from './check-person.dto.js';
import { CheckPerson } from './check-part.entity.js';
import type { Check } from './check.entity.js';
import { CheckStore } from './check.store.js';

/** Persons met at checks, and their referral to whoever can help them. */
@Injectable()
export class CheckPersons {
  private readonly key: Buffer;

  constructor(
    private readonly store: CheckStore,
    private readonly referrals: ProtectionReferralDesk,
    @Inject(Config) { SECRET_KEY }: Config,
  ) {
    this.key = keyFor('needs of persons met at checks', SECRET_KEY);
  }

  /** Whoever has a need that was not referred yet is referred at once; whoever may be a child is referred as one. */
  async put(glance: Glance, check: Check, id: string, form: CheckPersonDto): Promise<void> {
    const known = check.persons.find((person) => person.id === id);
    const before = known ? this.needsOf(known) : [];
    const needs = needsIn(form);
    const fresh = needs.filter(({ code }) => before.every((need) => need.code !== code));
    const referred = fresh.length > 0 ? [await this.refer(glance, check, fresh, form)] : [];
    const { ageBand, sex, nationality = null } = form;
    const all = [...before, ...fresh];
    const person = Object.assign(new CheckPerson(), {
      id,
      checkId: check.id,
      ageBand,
      sex,
      nationality,
      needs: all.length > 0 ? this.sealed(check.id, id, all) : null,
      referralIds: [...(known?.referralIds ?? []), ...referred],
      recordedBy: known?.recordedBy ?? glance.reader.id,
      recordedAt: known?.recordedAt ?? glance.now,
    });
    check.persons = [...check.persons.filter((other) => other !== known), person];
    if (check.persons.length > check.personCount) throw new Problem('inconsistent', { field: 'personCount' });
    await this.store.putPerson(glance.em, person);
  }

  /** Somebody who was referred stays on record: the referral says what became of it. */
  async remove({ em }: Glance, check: Check, id: string): Promise<void> {
    const person = check.persons.find((one) => one.id === id);
    if (!person) throw new Problem('not_found');
    if (person.referralIds.length > 0) throw new Problem('person_was_referred');
    await this.store.removePerson(em, check.id, id);
    check.persons = check.persons.filter((one) => one !== person);
  }

  private async refer(
    glance: Glance,
    check: Check,
    needs: readonly ProtectionNeed[],
    { urgent, note }: CheckPersonDto,
  ): Promise<string> {
    const source = { sourceType: 'checks', sourceId: check.id, ...pick(check, ['operationId', 'siteId', 'place']) };
    const { id } = await this.referrals.open(glance, { ...source, needs, urgent, ...(note && { note }) });
    return id;
  }

  private needsOf({ checkId, id, needs }: CheckPerson): ProtectionNeed[] {
    if (needs === null) return [];
    return JSON.parse(unseal(this.key, placeOf(checkId, id), Buffer.from(needs, 'base64'))) as ProtectionNeed[];
  }

  private sealed(checkId: string, id: string, needs: readonly ProtectionNeed[]): string {
    return seal(this.key, placeOf(checkId, id), JSON.stringify(needs)).toString('base64');
  }
}

const placeOf = (checkId: string, id: string): string => `check_persons.needs.${checkId}.${id}`;

function needsIn({ needs, ageBand }: CheckPersonDto): ProtectionNeed[] {
  const said = needs.map(({ code, basis }) => ({ code, basis }));
  return isYoung(ageBand) && !isOfAChild(said) ? [...said, { code: 'child', basis: 'observed' }] : said;
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { Opening } from '../core/cases/cases.js';
import { pairOf } from '../core/exchange/between-states.js';
import { Problem } from '../core/problems.js';
import { defined } from '../core/work/defined.js';
import { blank, entryOf, NOT_YET } from './readmission.blank.js';
import type { OpenReadmissionDto, ReadmissionContentDto, ReviseReadmissionDto } from './readmission.dto.js';
import type { Readmission } from './readmission.entity.js';
import { ReadmissionLaw } from './readmission.law.js';
import { ReadmissionRouting } from './readmission.routing.js';
import { ReadmissionStore } from './readmission.store.js';
import { ReadmissionZone } from './readmission.zone.js';

interface Who {
  readonly officer: Officer;
  readonly now: Date;
}
type Between = Pick<Readmission, 'ownerCountry' | 'ownerAuthorityId' | 'otherCountry' | 'pair'> & {
  otherAuthorityId: string | null;
};

/** From a form to a case: between whom it is, by which agreement, and with which authority of the other state. */
@Injectable()
export class ReadmissionDrafts {
  constructor(
    private readonly store: ReadmissionStore,
    private readonly law: ReadmissionLaw,
    private readonly routing: ReadmissionRouting,
    private readonly zone: ReadmissionZone,
  ) {}

  async from(em: EntityManager, who: Who, form: OpenReadmissionDto): Promise<Opening<Readmission>> {
    assertPast(form, who.now);
    const between = this.between(who.officer, form);
    const refNo = `R-${between.pair}-${String(await this.store.nextNumber(em)).padStart(6, '0')}`;
    const { category, procedure, elsewhere = null } = form;
    const subject = {
      ...NOT_YET,
      ...blank(form),
      ...between,
      category,
      procedure,
      elsewhere,
      refNo,
    } as unknown as Readmission;
    await this.choose(em, subject, { form, now: who.now });
    await this.retest(em, subject, who.now);
    return { subject, restrictedTo: form.restrictedTo };
  }

  async revise(em: EntityManager, subject: Readmission, form: ReviseReadmissionDto, now: Date): Promise<void> {
    assertPast(form, now);
    const { otherAuthorityId: _, entry, agreement: __, ...plain } = form;
    Object.assign(subject, defined(plain), entry && { entry: entryOf(entry) });
    if (form.agreement !== undefined || form.category !== undefined || form.otherAuthorityId !== undefined)
      await this.choose(em, subject, { form, now });
    await this.retest(em, subject, now);
  }

  /** What governs it now, and whether the accelerated procedure is open by it. */
  async retest(em: EntityManager, subject: Readmission, now: Date): Promise<void> {
    await this.law.govern(em, [subject]);
    subject.zoneTest = await this.zone.test(em, subject, now);
  }

  /** By the agreement that is proposed first, or by another with the reason why; to the authority that is competent. */
  private async choose(
    em: EntityManager,
    subject: Readmission,
    { form, now }: { form: ReviseReadmissionDto; now: Date },
  ): Promise<void> {
    const on = await this.law.today(em, subject.ownerCountry);
    const kept = form.category === undefined ? subject.agreement : null;
    subject.agreement = await this.law.choose(em, subject, { on, wanted: form.agreement ?? kept });
    const country = subject.otherCountry;
    if (subject.elsewhere === 'owner') return;
    subject.otherAuthorityId = form.otherAuthorityId
      ? await this.routing.named(em, form.otherAuthorityId, { country, now })
      : await this.routing.competent(em, { country, category: subject.category, on });
  }

  private between(officer: Officer, form: OpenReadmissionDto): Between {
    const { otherCountry, elsewhere, requestingCountry } = form;
    const registered = elsewhere === 'owner';
    const ownerCountry = registered ? requestingCountry : officer.country;
    if (!ownerCountry || (registered && otherCountry !== officer.country) || ownerCountry === otherCountry)
      throw new Problem('inconsistent', { field: registered ? 'requestingCountry' : 'otherCountry' });
    return {
      ownerCountry,
      otherCountry,
      pair: pairOf(ownerCountry, otherCountry),
      // Where the requesting side has no account, the record of it is kept by whoever takes it down.
      ownerAuthorityId: officer.authorityId,
      otherAuthorityId: registered ? officer.authorityId : null,
    };
  }
}

function assertPast({ knowledgeAt, apprehendedAt, decision, ...said }: ReadmissionContentDto, now: Date): void {
  const parts = { 'entry.at': said.entry?.at, 'found.apprehendedAt': said.found?.apprehendedAt };
  const moments = { knowledgeAt, apprehendedAt, ...parts };
  for (const [field, at] of Object.entries(moments)) if (at && at > now) throw new Problem('time_ahead', { field });
  if (decision && new Date(decision.takenOn) > now) throw new Problem('time_ahead', { field: 'decision.takenOn' });
}

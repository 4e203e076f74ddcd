import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isYoung } from '../checks/check.codes.js';
import { placesOf, type Officer } from '../core/access/actor.js';
import type { Opening } from '../core/cases/cases.js';
import { pick } from '../core/pick.js';
import { Problem } from '../core/problems.js';
import { defined } from '../core/work/defined.js';
import type { Unit } from '../core/workflow/transitions.js';
import { OperationReader } from '../operations/operation.reader.js';
import type { Subject } from '../subjects/subject.entity.js';
import { SubjectReader } from '../subjects/subject.reader.js';
import { relayCountryOf } from './referral.codes.js';
import type { OpenReferralDto, ReviseReferralDto } from './referral.dto.js';
import type { Referral } from './referral.entity.js';
import { ReferralDraftsStore } from './referral-drafts.store.js';
import { ReferralLaw } from './referral.law.js';
import { carriedBy } from './referral.package.js';

const NOT_YET = {
  package: null,
  paperIds: [],
  submittedAt: null,
  approvedBy: null,
  approvedAt: null,
  secondBy: null,
  rejectedBy: null,
  rejectedAt: null,
  rejection: null,
  dpoNotifiedAt: null,
  dpoNotedAt: null,
  dpoNotedBy: null,
  climbed: 0,
  queuedAt: null,
  alarmAt: null,
  missedAt: null,
  takenBy: null,
  leftAt: null,
  failures: 0,
  requestId: null,
  outcome: null,
  answeredAt: null,
  tooCommon: false,
  feedback: null,
  fedBackAt: null,
  notedAt: null,
  erasedAt: null,
  results: [],
  news: [],
  permissions: [],
};

/** From a form to a referral: about a subject that its author sees, in an operation in which they serve. */
@Injectable()
export class ReferralDrafts {
  constructor(
    private readonly store: ReferralDraftsStore,
    private readonly subjects: SubjectReader,
    private readonly operations: OperationReader,
    private readonly law: ReferralLaw,
  ) {}

  async from(
    em: EntityManager,
    { officer, now }: { officer: Officer; now: Date },
    { subjectId, restrictedTo, ...form }: OpenReferralDto,
  ): Promise<Opening<Referral>> {
    const subject = await this.subjectOf(em, officer, subjectId);
    this.law.assertReferable(subject);
    const { state } = await this.operations.get(em, subject.operationId);
    if (!placesOf(officer).includes(subject.operationId)) throw new Problem('not_permitted');
    if (state !== 'active') throw new Problem('operation_not_active');
    const refNo = await this.refNo(em, subject, now);
    const about = {
      ...pick(subject, ['operationId', 'siteId', 'ownerAuthorityId', 'ownerCountry']),
      subjectId: subject.id,
      subjectKind: subject.kind,
    };
    const author = { authorAuthorityId: officer.authorityId, authorCountry: officer.country };
    const draft = { ...NOT_YET, ...said(form), ...about, ...author, refNo } as unknown as Referral;
    await this.look({ em, now }, draft, subject);
    await this.assertFits(em, draft);
    return { subject: draft, restrictedTo };
  }

  async revise(unit: Unit, officer: Officer, referral: Referral, form: ReviseReferralDto): Promise<void> {
    const { em } = unit;
    const subject = await this.subjectOf(em, officer, referral.subjectId);
    Object.assign(referral, defined(form));
    if (form.indicators) referral.indicators = form.indicators.map(({ code, words }) => ({ code, words }));
    await this.look(unit, referral, subject);
    await this.assertFits(em, referral);
  }

  async subjectOf(em: EntityManager, officer: Officer, id: string): Promise<Subject> {
    const [subject] = await this.subjects.all(em, officer, [id], 'subjectId');
    if (!subject) throw new Problem('unknown_reference', { field: 'subjectId' });
    return subject;
  }

  /** Takes over from its subject, and from how it was met, what decides on it, as it stands now. */
  async look({ em, now }: Unit, referral: Referral, subject: Subject): Promise<void> {
    const { category, protectedRole } = subject;
    const met = await this.store.metAt(em, subject, referral.metPersonId);
    if (referral.metPersonId !== null && !met) throw new Problem('unknown_reference', { field: 'metPersonId' });
    const containsMinor = subject.containsMinor || (met !== undefined && isYoung(met.ageBand));
    const relayUnitId = await this.law.relayUnitOf(em, referral, now);
    const asked = { relayCountry: relayCountryOf(referral), relayUnitId, carried: carriedBy(subject) };
    Object.assign(referral, asked, { category, containsMinor, protectedRole: protectedRole !== null });
  }

  /** Before it is handed in: what was told in an interview is asked about once that is released. */
  assertReleased(em: EntityManager, subject: Subject): Promise<void> {
    return this.store.assertReleased(em, subject);
  }

  private async assertFits(em: EntityManager, referral: Referral): Promise<void> {
    const { target, targetCountry, ownerCountry } = referral;
    const wrong = (target === 'central_unit') !== (targetCountry !== null) || targetCountry === ownerCountry;
    if (wrong) throw new Problem('inconsistent', { field: 'targetCountry' });
    await this.law.assertKnown(em, referral);
    await this.store.assertState(em, targetCountry);
  }

  private async refNo(em: EntityManager, { ownerCountry }: Subject, now: Date): Promise<string> {
    const number = String(await this.store.nextNumber(em)).padStart(6, '0');
    return `${ownerCountry}-R${now.getUTCFullYear()}-${number}`;
  }
}

/** What may be left open while it is written. */
const said = (form: Omit<OpenReferralDto, 'subjectId' | 'restrictedTo'>) => ({
  ...pick(form, ['target', 'purpose', 'offence']),
  priority: form.priority ?? 'p3',
  underInvestigation: form.underInvestigation ?? false,
  targetCountry: form.targetCountry ?? null,
  analysisProject: form.analysisProject ?? null,
  priorityGround: form.priorityGround ?? null,
  necessity: form.necessity ?? null,
  strictNecessity: form.strictNecessity ?? null,
  circumstances: form.circumstances ?? null,
  restrictions: form.restrictions ?? null,
  indicators: (form.indicators ?? []).map(({ code, words }) => ({ code, words })),
  metPersonId: form.metPersonId ?? null,
});

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../core/problems.js';
import { TimeZoneReader } from '../countries/time-zone.reader.js';
import { AuthorityFunctionReader } from '../legal-register/authority-function.reader.js';
import type { Entry } from '../legal-register/legal-entry.entity.js';
import { LegalRegisterReader } from '../legal-register/legal-register.reader.js';
import type { Category } from '../subjects/subject.codes.js';
import type { Subject } from '../subjects/subject.entity.js';
import { SubjectReader } from '../subjects/subject.reader.js';
import { groundsOf, referableKinds, referralPurposes, type ReferralPurpose } from './referral.codes.js';
import type { Referral } from './referral.entity.js';

/** What the register calls each category; a person who is only mentioned is none. */
const keyOf: Readonly<Record<Category, string | undefined>> = {
  mentioned: undefined,
  suspect: 'SUSPECT',
  convicted: 'CONVICTED',
  future: 'POTENTIAL_OFFENDER',
  contact: 'CONTACT',
  associate: 'ASSOCIATE',
  witness: 'WITNESS',
  victim: 'VICTIM',
  informant: 'INFORMANT',
};

/** A sentence, not a word. */
const NECESSARY = 40;

type Row = Entry<'subject_category'>['content'];

/** Whether a subject may be referred at all, there, and for that purpose. Which category is open to what is for the register to say. */
@Injectable()
export class ReferralLaw {
  constructor(
    private readonly register: LegalRegisterReader,
    private readonly subjects: SubjectReader,
    private readonly functions: AuthorityFunctionReader,
    private readonly zones: TimeZoneReader,
  ) {}

  /** Never whoever told their own account, nor what is theirs, nor who is only mentioned, a group, a place, or what nobody has reviewed. */
  assertReferable(subject: Subject): void {
    if (!referableKinds.some((kind) => kind === subject.kind)) throw new Problem('not_referable');
    if (isFromTheirOwnAccount(subject))
      throw new Problem(subject.kind === 'person' ? 'from_own_account' : 'of_the_interviewee');
    if (subject.category === 'mentioned') throw new Problem('only_mentioned');
    if (subject.frozenAt) throw new Problem('frozen');
    if (subject.reviewedAt === null || subject.state === 'draft') throw new Problem('not_reviewed');
  }

  /** SELEC is asked through one unit of a state and no other (SELEC Convention, Art. 15); of other targets none is named. */
  async relayUnitOf(em: EntityManager, { target, ownerCountry }: Referral, now: Date): Promise<string | null> {
    if (target !== 'selec') return null;
    const on = await this.zones.day(em, ownerCountry, now);
    const asked = { instrument: 'SELEC', fn: 'SELEC_NFP', on };
    const [unit] = await this.functions.unitsOf(em, ownerCountry, asked);
    if (unit === undefined) throw new Problem('no_such_unit', { country: ownerCountry });
    return unit;
  }

  async assertKnown(em: EntityManager, { offence }: Pick<Referral, 'offence'>): Promise<void> {
    const law = await this.register.snapshot(em);
    if (!law.find('offence', offence)) throw new Problem('unknown_reference', { field: 'offence' });
  }

  /** Everything that it has to say before somebody decides on it. */
  async assertEligible(em: EntityManager, referral: Referral, subject: Subject): Promise<void> {
    this.assertReferable(subject);
    await this.assertKnown(em, referral);
    assertSaid(referral, subject);
    if (subject.category === null) return;
    if (subject.sourceType === 'operations' && !(await this.subjects.restsOnARecord(em, subject.id)))
      throw new Problem('rests_on_no_record');
    const row = await this.rowOf(em, subject.category);
    const open = (Object.keys(referralPurposes) as ReferralPurpose[]).filter((purpose) => isOpen(row, purpose));
    if (!open.includes(referral.purpose)) throw new Problem('not_eligible', { purposes: open });
    const strictly = referral.containsMinor || row.analysis === 'if_strictly_necessary';
    if (strictly && !isSaid(referral.strictNecessity)) throw new Problem('strictly_necessary');
    if (referral.target === 'selec' && !mayGoToSelec(row, referral)) throw new Problem('not_of_selec');
  }

  /** A row that nobody has verified opens nothing. */
  private async rowOf(em: EntityManager, category: Category): Promise<Row> {
    const row = (await this.register.snapshot(em)).find('subject_category', keyOf[category] ?? '');
    if (!row || row.trust === 'unverified') throw new Problem('not_eligible', { purposes: [] });
    return row.content;
  }
}

const isOpen = ({ crossCheck, analysis }: Row, purpose: ReferralPurpose): boolean =>
  purpose === '18-2-A' ? crossCheck : analysis !== 'no';

const mayGoToSelec = ({ mayBeEntered }: Row, { underInvestigation }: Referral): boolean =>
  mayBeEntered === 'yes' || (mayBeEntered === 'under_investigation' && underInvestigation);

const isSaid = (words: string | null): boolean => (words?.trim().length ?? 0) >= NECESSARY;

/** Whoever is in a debriefing, and was not named in it by somebody else, is the one who gave it; and so with what they have. */
const isFromTheirOwnAccount = ({ sourceType, appearsAs }: Subject): boolean =>
  appearsAs === 'interviewee' || (sourceType === 'debriefings' && appearsAs !== 'named');

/** Their entry there says how old they were taken to be. */
export const wasMetInACheck = ({ sourceType, appearsAs }: Subject): boolean =>
  appearsAs === 'encountered' && sourceType === 'checks';

/** Records of a meeting with a person, whoever they were written down as. */
const OF_A_MEETING: readonly string[] = ['checks', 'patrols', 'apprehensions', 'arrests'];

/** Whoever was met, or is held, is asked about for what was seen of them. */
const needsIndicators = ({ kind, appearsAs, sourceType }: Subject, { priorityGround }: Referral): boolean =>
  kind === 'person' &&
  (appearsAs === 'encountered' || OF_A_MEETING.includes(sourceType) || priorityGround === 'person_held');

function assertSaid(referral: Referral, subject: Subject): void {
  const { necessity, indicators, priority, priorityGround, metPersonId } = referral;
  if (!isSaid(necessity)) throw new Problem('necessity_too_short', { least: NECESSARY });
  const grounded = priorityGround === null ? priority === 'p3' : groundsOf[priority].includes(priorityGround);
  if (!grounded) throw new Problem('priority_without_ground');
  if (needsIndicators(subject, referral) && !indicators?.length) throw new Problem('indicators_missing');
  if (subject.appearsAs === 'encountered' && metPersonId === null) throw new Problem('met_person_missing');
}

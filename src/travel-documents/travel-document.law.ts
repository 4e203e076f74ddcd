import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../core/problems.js';
import type { Unit } from '../core/workflow/transitions.js';
import { ReadmissionDeadlineDesk } from '../readmission-deadlines/readmission-deadline.desk.js';
import { LimitsReader } from '../readmission-deadlines/limits.reader.js';
import { isOwnNational } from '../readmissions/readmission.codes.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import type { FallbackReason, RequestingType } from './travel-document.codes.js';
import type { TravelDocument } from './travel-document.entity.js';

/** On what a document of the requesting state rests. */
export interface Fallback {
  readonly fallbackReason: FallbackReason;
  readonly article: string | null;
}

export interface Printed {
  readonly issuedOn: string;
  readonly expiresOn: string;
}

type Asked = Pick<TravelDocument, 'state' | 'askedAt' | 'renewalAskedAt' | 'renewBy'>;

/** What the agreement of a case says of travel documents: who issues, how fast, for how long, and what otherwise. */
@Injectable()
export class TravelDocumentLaw {
  constructor(
    private readonly readmissions: ReadmissionReader,
    private readonly limits: LimitsReader,
    private readonly deadlines: ReadmissionDeadlineDesk,
  ) {}

  /** Until when the consulate has to issue; null where that is not verified law. */
  async issueBy(em: EntityManager, readmission: Readmission, from: Date): Promise<Date | null> {
    const { value, sure } = await this.said(em, readmission);
    if (!sure || !value?.within) return null;
    return (await this.limits.after(em, value.within, from, readmission.otherCountry)).safe;
  }

  /** From now on the renewal is waited for; answers until when, where that is verified law. */
  async awaitRenewal(unit: Unit, readmission: Readmission, documentId: string): Promise<Date | null> {
    const profile = await this.readmissions.profile(unit.em, readmission);
    if (!profile) return null;
    const due = await this.deadlines.start(unit, 'd10', kept(readmission, documentId), { profile, at: unit.now });
    return profile.travelDoc.sure ? (due?.safe ?? null) : null;
  }

  /** Its end is one of the limits of the case. */
  async watchEnd(unit: Unit, readmission: Readmission, documentId: string, at: Date): Promise<void> {
    await this.deadlines.end(unit, 'd10', kept(readmission, documentId), 'met');
    await this.deadlines.name(unit, 'd11', kept(readmission, documentId), { at, source: 'the document' });
  }

  /** It is not what they travel on. */
  async forget(unit: Unit, readmission: Readmission, documentId: string): Promise<void> {
    for (const code of ['d10', 'd11'] as const)
      await this.deadlines.end(unit, code, kept(readmission, documentId), 'void');
  }

  /** Whether it is valid for less time than the agreement says; what is not verified complains of nothing. */
  async isShort(em: EntityManager, readmission: Readmission, { issuedOn, expiresOn }: Printed): Promise<boolean> {
    const { value, sure } = await this.said(em, readmission);
    if (!sure || !value?.validity) return false;
    const issued = new Date(`${issuedOn}T00:00:00Z`);
    const { conservative } = await this.limits.after(em, value.validity, issued, readmission.otherCountry);
    return new Date(`${expiresOn}T23:59:59Z`) < new Date(conservative.getTime() - 2 * 86_400_000);
  }

  /**
   * Why the requesting state may issue one itself. Refused: where the agreement does not let it, or nobody has verified
   * that it does, or the consulate still has time.
   */
  async fallback(
    { em, now }: Unit,
    readmission: Readmission,
    { type, asked }: { type: RequestingType; asked: readonly Asked[] },
  ): Promise<Fallback> {
    const { value, sure, article } = await this.said(em, readmission);
    const said = { sure, article };
    if (!value || !sure) throw new Problem('no_fallback_document', said);
    if (value.issuerNational === 'requesting' && type === 'requesting_laissez_passer')
      return { fallbackReason: 'requesting_issues', article };
    if (value.fallback !== type) throw new Problem('no_fallback_document', said);
    if (asked.some(({ renewBy, state }) => state === 'renewal_asked' && renewBy !== null && now >= renewBy))
      return { fallbackReason: 'not_renewed_in_time', article };
    const first = asked.find(({ state }) => state === 'asked')?.askedAt;
    const after = value.fallbackAfter?.[isOwnNational(readmission.category) ? 'national' : 'tcn'] ?? value.within;
    if (!first || !after) throw new Problem('consulate_not_asked', said);
    const { safe } = await this.limits.after(em, after, first, readmission.otherCountry);
    if (now < safe) throw new Problem('consulate_has_time', { ...said, until: safe });
    return { fallbackReason: 'not_issued_in_time', article };
  }

  private async said(em: EntityManager, readmission: Readmission) {
    const profile = await this.readmissions.profile(em, readmission);
    return profile?.travelDoc ?? { value: null, sure: false, article: null };
  }
}

const kept = ({ id: recordId, otherCountry: country }: Readmission, subjectId: string) => ({
  recordType: 'readmissions',
  recordId,
  subjectId,
  country,
});

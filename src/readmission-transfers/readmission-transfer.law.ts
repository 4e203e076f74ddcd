import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReadmissionDeadlineDesk } from '../readmission-deadlines/readmission-deadline.desk.js';
import { LimitsReader } from '../readmission-deadlines/limits.reader.js';
import { Problem } from '../core/problems.js';
import type { Unit } from '../core/workflow/transitions.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import type { PointBasis } from './readmission-transfer.codes.js';
import type { ReadmissionTransfer } from './readmission-transfer.entity.js';

/** Until when the other side is to be told, and whether that binds. */
export interface Notice {
  readonly noticeBy: Date | null;
  readonly noticeLatest: Date | null;
  readonly noticeSure: boolean;
  readonly noticeArticle: string | null;
}

type Planned = Pick<ReadmissionTransfer, 'id' | 'plannedAt'>;

export interface Point {
  readonly pointKey: string | null;
  readonly pointName: string;
  readonly pointBasis: PointBasis;
}

/** What the agreement of a case says of its transfer: how long before it is told, and where it takes place. */
@Injectable()
export class ReadmissionTransferLaw {
  constructor(
    private readonly readmissions: ReadmissionReader,
    private readonly limits: LimitsReader,
    private readonly deadlines: ReadmissionDeadlineDesk,
  ) {}

  /** Counted back from the planned moment, by the calendar of the state that has to tell. */
  async noticeOf(em: EntityManager, readmission: Readmission, plannedAt: Date): Promise<Notice> {
    const profile = await this.readmissions.profile(em, readmission);
    const { value = null, sure = false, article = null } = profile?.noticeMin ?? {};
    if (!value?.readmission) return { noticeBy: null, noticeLatest: null, noticeSure: false, noticeArticle: null };
    const due = await this.limits.before(em, value.readmission, plannedAt, readmission.ownerCountry);
    return { noticeBy: due.conservative, noticeLatest: due.safe, noticeSure: sure, noticeArticle: article };
  }

  /** The limit runs beside the others of the case until the notice is given. */
  async watch(unit: Unit, readmission: Readmission, { id: subjectId, plannedAt: at }: Planned): Promise<void> {
    const profile = await this.readmissions.profile(unit.em, readmission);
    if (!profile) return;
    const kept = { recordType: 'readmissions', recordId: readmission.id, subjectId, country: readmission.ownerCountry };
    await this.deadlines.start(unit, 'd13', kept, { profile, at });
  }

  /** One that the agreement lists for the state that takes back; or any place, on which both agree in writing. */
  async pointOf(
    em: EntityManager,
    readmission: Readmission,
    { pointKey, pointName }: { pointKey?: string | null | undefined; pointName?: string | undefined },
  ): Promise<Point> {
    if (!pointKey) {
      if (!pointName) throw new Problem('bad_input', { fields: ['pointName'] });
      return { pointKey: null, pointName, pointBasis: 'ad_hoc' };
    }
    const profile = await this.readmissions.profile(em, readmission);
    const listed = profile?.points.find(
      ({ entryKey, country }) => entryKey === pointKey && country === readmission.otherCountry,
    );
    if (!listed) throw new Problem('unknown_reference', { field: 'pointKey' });
    // Some agreements list places that are still agreed on each time: then both have to have agreed.
    return { pointKey, pointName: pointName ?? listed.name, pointBasis: listed.adHoc ? 'ad_hoc' : 'agreement' };
  }
}

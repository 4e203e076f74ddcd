import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CheckReader } from '../readmission-checks/check.reader.js';
import { ReadmissionDeadlineDesk } from '../readmission-deadlines/readmission-deadline.desk.js';
import { LimitsReader, noticeStated } from '../readmission-deadlines/limits.reader.js';
import { Problem } from '../core/problems.js';
import type { Unit } from '../core/workflow/transitions.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import type { Profile } from '../readmission-agreements/profile.reader.js';
import { isOwnNational } from '../readmissions/readmission.codes.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import type { DepartureWill, EscortType, PointBasis } from './readmission-transfer.codes.js';
import type { ReadmissionTransfer } from './readmission-transfer.entity.js';

/** Until when the other side is to be told, and whether that binds. */
export interface Notice {
  readonly noticeBy: Date | null;
  readonly noticeLatest: Date | null;
  readonly noticeSure: boolean;
  readonly noticeArticle: string | null;
}

type Plan = Pick<ReadmissionTransfer, 'plannedAt' | 'care' | 'escortType'>;
type Planned = Plan & Pick<ReadmissionTransfer, 'id'>;

const CARING: readonly EscortType[] = ['medical', 'social', 'mixed'];

/** Nationals with a document that exempts them need, under some agreements, not even a notice. */
const needsNoNotice = ({ procedure, category }: Readmission, { exemptNotice: { value, sure } }: Profile): boolean =>
  procedure === 'notification_only' && isOwnNational(category) && sure && value === 'none';

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
    private readonly checks: CheckReader,
  ) {}

  /** Some agreements let a notice take the place of an application for those alone who are willing. */
  async assertWilling(em: EntityManager, readmission: Readmission, departureWill: DepartureWill): Promise<void> {
    if (readmission.procedure !== 'notification_only' || departureWill === 'voluntary') return;
    const { value, sure } = (await this.readmissions.profile(em, readmission))?.exemptNotice ?? {};
    if (sure && value === 'willing_person_only') throw new Problem('person_not_willing');
  }

  /** Counted back from the planned moment, by the calendar of the state that has to tell. */
  async noticeOf(em: EntityManager, readmission: Readmission, plan: Plan): Promise<Notice> {
    const profile = await this.readmissions.profile(em, readmission);
    const stated =
      profile &&
      !needsNoNotice(readmission, profile) &&
      noticeStated(profile, await this.needsCare(em, readmission, plan));
    if (!stated) return { noticeBy: null, noticeLatest: null, noticeSure: false, noticeArticle: null };
    const { sure, article } = stated.source;
    const due = await this.limits.before(em, stated.limit, plan.plannedAt, readmission.ownerCountry);
    return { noticeBy: due.conservative, noticeLatest: due.safe, noticeSure: sure, noticeArticle: article };
  }

  /** The limit runs beside the others of the case until the notice is given. */
  async watch(unit: Unit, readmission: Readmission, transfer: Planned): Promise<void> {
    const { id: subjectId, plannedAt: at } = transfer;
    const profile = await this.readmissions.profile(unit.em, readmission);
    if (!profile || needsNoNotice(readmission, profile)) return;
    const vulnerable = await this.needsCare(unit.em, readmission, transfer);
    const kept = { recordType: 'readmissions', recordId: readmission.id, subjectId, country: readmission.ownerCountry };
    await this.deadlines.start(unit, 'd13', kept, { profile, at, vulnerable });
  }

  /** Ill, old or at risk: who is to be cared for on the way, or of whom the check has found that they need it. */
  private async needsCare(em: EntityManager, { id }: Readmission, { care, escortType }: Plan): Promise<boolean> {
    return care !== null || CARING.includes(escortType) || this.checks.inNeed(em, id);
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

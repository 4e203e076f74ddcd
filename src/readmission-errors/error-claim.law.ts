import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LimitsReader } from '../readmission-deadlines/limits.reader.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import { isOwnNational } from '../readmissions/readmission.codes.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import type { ErrorClaim } from './error-claim.entity.js';

type Window = Pick<ErrorClaim, 'windowEndsAt' | 'windowSure' | 'windowArticle'>;

/** What the agreement of a case says of readmissions in error: by the register as it is pinned in the case. */
@Injectable()
export class ErrorClaimLaw {
  constructor(
    private readonly readmissions: ReadmissionReader,
    private readonly limits: LimitsReader,
  ) {}

  /** Until when a claim can be made: nationals and others may have different windows, and the day of the transfer is not counted. */
  async window(em: EntityManager, readmission: Readmission): Promise<Window> {
    const { errorWindow } = (await this.readmissions.profile(em, readmission)) ?? {};
    const { national, tcn } = errorWindow?.value ?? { national: null, tcn: null };
    const time = isOwnNational(readmission.category) ? national : tcn;
    const { handedOverAt, otherCountry: country } = readmission;
    const limit = time && handedOverAt ? await this.limits.after(em, time, handedOverAt, country) : null;
    const windowSure = errorWindow?.sure === true && limit !== null;
    return { windowEndsAt: limit?.safe ?? null, windowSure, windowArticle: errorWindow?.article ?? null };
  }

  /** By when the way back has to be notified: the same notice as for the way there; null where that is not sure. */
  async notifyBy(em: EntityManager, readmission: Readmission, plannedAt: Date): Promise<Date | null> {
    const { noticeMin } = (await this.readmissions.profile(em, readmission)) ?? {};
    const time = noticeMin?.value?.readmission;
    if (!time || !noticeMin.sure) return null;
    // Here the other state is told: the one that has to be there to bring them.
    return (await this.limits.before(em, time, plannedAt, readmission.otherCountry)).conservative;
  }
}

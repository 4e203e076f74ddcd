import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { CaseRow } from '../core/cases/guarded-row.js';
import type { GradedInformationDto } from '../core/handling/info-meta.dto.js';
import type { Item } from '../core/handling/item.js';
import { retentionFrom } from '../core/handling/retention.js';
import { days, later } from '../core/workflow/deadline.js';
import { Problem } from '../core/problems.js';
import { HandlingDesk } from './handling.desk.js';
import { HandlingReader } from './handling.reader.js';
import { SourceReader } from './source.reader.js';

/** Where an item comes from. */
export interface Origin {
  readonly operationId: string;
  readonly siteId: string | null;
  readonly sourceType: string;
  readonly sourceId: string;
}

type Begun = Omit<Item, keyof CaseRow>;

const notOnItsWay = {
  frozenAt: null,
  releasedAt: null,
  releasedBy: null,
  openedTo: [],
  pending: null,
  permissions: [],
};

/** How an item of information begins, and until when it stays. */
@Injectable()
export class ItemDesk {
  constructor(
    private readonly reader: HandlingReader,
    readonly handling: HandlingDesk,
    private readonly sources: SourceReader,
  ) {}

  /** What an item carries when it is opened, drawn from a record that its author sees. */
  async begin(
    em: EntityManager,
    author: Officer,
    now: Date,
    from: Origin & { info: GradedInformationDto; rule: string },
  ): Promise<Begun> {
    const { info, rule, ...origin } = from;
    await this.sources.assertOf(em, author, origin.operationId, { type: origin.sourceType, id: origin.sourceId });
    const { sourceGrade = null, infoGrade = null, purposes, collectedOn = null, collectedMethod } = info;
    const graded =
      sourceGrade === null && infoGrade === null
        ? { gradedBy: null, gradedAt: null }
        : { gradedBy: author.id, gradedAt: now };
    const grades = { sourceGrade, infoGrade, gradeScheme: '4X4' as const, gradeOriginal: null, ...graded };
    const use = { purposes, collectedOn, collectedMethod, containsSpecialCategory: false, containsMinor: false };
    const handling = await this.handling.handling(em, info);
    const retention = retentionFrom(await this.reader.retentionRule(em, rule), now);
    return { ...origin, ...handling, ...retention, ...grades, ...use, ...notOnItsWay };
  }

  /** A grade that came with the form is the first of those that it will have had. */
  async rememberFirstGrading(em: EntityManager, item: Item): Promise<void> {
    if (item.sourceGrade !== null && item.infoGrade !== null) await this.handling.remember(em, item);
  }

  /** Another rule applies from now on, counted from when the item was collected. */
  async underRule(em: EntityManager, item: Item, code: string, from = item.openedAt): Promise<void> {
    Object.assign(item, retentionFrom(await this.reader.retentionRule(em, code), from));
  }

  /** Kept by a decision, not longer than its rule gives anew; reviewed again as long before the end as the rule has it. */
  async keep(em: EntityManager, item: Item, now: Date, until: Date): Promise<void> {
    const { reviewAfterDays, eraseAfterDays } = await this.reader.retentionRule(em, item.retentionRule);
    const most = later(now, days(eraseAfterDays));
    if (until <= now) throw new Problem('ends_before_it_begins');
    if (until > most) throw new Problem('kept_beyond_its_rule', { most });
    const notice = reviewAfterDays === null ? null : days(eraseAfterDays - reviewAfterDays);
    const reviewDue = notice === null ? null : new Date(Math.max(now.getTime() + 1, until.getTime() - notice));
    Object.assign(item, { retentionDue: until, reviewDue });
  }
}

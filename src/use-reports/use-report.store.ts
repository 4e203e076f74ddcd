import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { UseReport, type ReportedUse } from './use-report.entity.js';
import { useReportSight } from './use-report.policy.js';

/** The only SQL about use reports. */
@Injectable()
export class UseReportStore extends Rows<UseReport> {
  constructor() {
    super(UseReport, useReportSight, { by: 'openedAt', direction: 'desc' });
  }

  /** What one's own state did with an item that it received, as its log has it, the oldest first. */
  usesOf(em: EntityManager, itemId: string): Promise<ReportedUse[]> {
    return em.query(
      `select at, event, officer_id as "officerId", authority_id as "authorityId", code, reason, result
       from app.uses_of_item($1)`,
      [itemId],
    );
  }
}

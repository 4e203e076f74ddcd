import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CheckFinding } from './check.codes.js';

const IN_NEED: readonly CheckFinding[] = ['special_needs', 'needs_met', 'fit_with_care', 'unfit'];

/** One question for other features: has the check found somebody of this case to be ill or at risk? */
@Injectable()
export class CheckReader {
  async inNeed(em: EntityManager, readmissionId: string): Promise<boolean> {
    const found = await em.query<unknown[]>(
      `select from readmission_check_items i join readmission_checks c on c.id = i.check_id
       where c.readmission_id = $1 and i.finding = any($2) limit 1`,
      [readmissionId, IN_NEED],
    );
    return found.length > 0;
  }
}

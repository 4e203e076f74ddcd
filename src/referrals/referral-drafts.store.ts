import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CheckPerson } from '../checks/check-part.entity.js';
import { Problem } from '../core/problems.js';
import type { Subject } from '../subjects/subject.entity.js';
import { wasMetInACheck } from './referral.law.js';

/** What is looked up when a referral is written. */
@Injectable()
export class ReferralDraftsStore {
  async nextNumber(em: EntityManager): Promise<number> {
    const [row] = await em.query<{ number: string }[]>(`select nextval('referral_numbers') as number`);
    return Number(row?.number);
  }

  /** Their entry in the check in which they were met, as far as the officer sees it. */
  async metAt(em: EntityManager, subject: Subject, id: string | null): Promise<CheckPerson | undefined> {
    if (id === null || !wasMetInACheck(subject)) return undefined;
    const { sourceId } = subject;
    return (await em.findOneBy(CheckPerson, { id, checkId: sourceId })) ?? undefined;
  }

  /** What was told in an interview waits until somebody has reviewed and released it. */
  async assertReleased(em: EntityManager, { sourceType, sourceId }: Subject): Promise<void> {
    if (sourceType !== 'debriefings') return;
    const [its] = await em.query<{ released: boolean }[]>('select app.debriefing_is_released($1) as released', [
      sourceId,
    ]);
    if (!its?.released) throw new Problem('debriefing_not_released');
  }

  async assertState(em: EntityManager, code: string | null): Promise<void> {
    if (code === null) return;
    const [found] = await em.query<unknown[]>(
      `select 1 from countries where code = $1 and kind in ('state', 'territory')`,
      [code],
    );
    if (!found) throw new Problem('unknown_reference', { field: 'targetCountry' });
  }
}

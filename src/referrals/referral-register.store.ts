import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RegisterLineView } from './referral-register.dto.js';

/** Counts of all referrals of a state, whoever may read them. */
@Injectable()
export class ReferralRegisterStore {
  lines(em: EntityManager, from: string, to: string): Promise<RegisterLineView[]> {
    return em.query(
      `select target, purpose, category, outcome, number, open, approved, rejected, taken_back as "takenBack", minors, late, failures,
         minutes_to_decide as "minutesToDecide", minutes_to_answer as "minutesToAnswer"
       from app.referral_register($1::date::timestamp at time zone 'UTC', ($2::date + 1)::timestamp at time zone 'UTC')`,
      [from, to],
    );
  }
}

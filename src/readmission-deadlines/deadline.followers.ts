import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ReadmissionDues } from '../readmissions/readmission-dues.registry.js';
import { ReadmissionEvents, type ReadmissionEvent } from '../readmissions/readmission-events.registry.js';
import { DeadlineCourse } from './deadline.course.js';
import { DeadlineStore } from './deadline.store.js';

/** Every act by which limits can begin, end or become longer. What holds change is not among them: any officer may. */
const FOLLOWED: readonly ReadmissionEvent[] = [
  'open',
  'revise',
  'begin_check',
  'give_back',
  'submit',
  'notify_only',
  'fall_back_to_standard',
  'register',
  'receive',
  'examine',
  'ask_information',
  'give_information',
  'ask_interview',
  'report_interview',
  'call_off_interview',
  'extend',
  'resume',
  'accept',
  'refuse',
  'lapse',
  'deem_accepted',
  'proceed_on_silence',
  'request_document',
  'plan_transfer',
  'notify',
  'confirm_transfer',
  'postpone',
  'propose_new_date',
  'depart',
  'fail_transfer',
  'hand_over',
  'claim_error',
  'take_back',
  'reject_claim',
  'withdraw_claim',
  'void_consent',
  'begin_again',
  'withdraw',
  'time_bar',
  'close',
  'erase',
  'put_obstacle',
  'sound_alarm',
];

/** Follows what happens to readmissions, and lets the clock act on them when a limit has passed. */
@Injectable()
export class DeadlineFollowers implements OnModuleInit {
  constructor(
    private readonly events: ReadmissionEvents,
    private readonly dues: ReadmissionDues,
    private readonly course: DeadlineCourse,
    private readonly store: DeadlineStore,
  ) {}

  onModuleInit(): void {
    this.dues.add((em, now, limit) => this.store.overdue(em, now, limit));
    for (const action of FOLLOWED)
      this.events.on(action, (unit, readmission, { actor }) =>
        this.course.follow(unit, readmission, { action, actor }),
      );
  }
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { assertHeard } from '../core/exchange/taken-down.js';
import { sideOf, type Side } from '../core/exchange/between-states.js';
import { Problem } from '../core/problems.js';
import { enter, type Attempt } from '../core/workflow/workflow.js';
import { ReadmissionDesk } from '../readmissions/readmission.desk.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import type { PlanTakeBackDto, SignTakeBackDto } from './error-claim.dto.js';
import type { ErrorClaim } from './error-claim.entity.js';
import { ErrorClaimLaw } from './error-claim.law.js';
import { bothHaveSigned, theOneWhoTakesBack } from './error-claim.rules.js';
import { ErrorClaimStore } from './error-claim.store.js';
import { errorClaimWorkflow } from './error-claim.workflow.js';

type A = Attempt<ErrorClaim>;

/** Whom a state has handed over in error, it takes back. */
@Injectable()
export class TakeBack {
  constructor(
    private readonly store: ErrorClaimStore,
    private readonly law: ErrorClaimLaw,
    private readonly readmissions: ReadmissionReader,
    private readonly desk: ReadmissionDesk,
  ) {}

  async plan(em: EntityManager, { subject, actor, now }: A, form: PlanTakeBackDto): Promise<void> {
    if (form.plannedAt <= now) throw new Problem('take_back_incomplete', { field: 'plannedAt' });
    const readmission = await this.readmissions.get(em, actor, subject.readmissionId);
    Object.assign(subject, form, { failedOn: null });
    subject.notifyBy = await this.law.notifyBy(em, readmission, form.plannedAt);
  }

  /**
   * Each side once; with the second signature they are the requesting state's again. A side
   * without account is signed for by whoever takes it down.
   */
  async sign(em: EntityManager, attempt: A, { checkedBy, heard }: SignTakeBackDto): Promise<void> {
    const { subject, actor, now } = attempt;
    const side = signsFor(attempt, heard !== undefined);
    assertHeard(attempt, { side, action: 'sign', heard });
    const column = side === 'owner' ? 'ownerSigned' : 'otherSigned';
    if (subject[column] !== null) throw new Problem('already_signed_back');
    if (checkedBy.length === 0) throw new Problem('identity_not_made_sure');
    subject[column] = { officerId: actor.id, at: (heard?.at ?? now).toISOString(), checkedBy };
    if (bothHaveSigned(attempt)) await this.settle(em, attempt);
  }

  private async settle(em: EntityManager, attempt: A): Promise<void> {
    const { subject, actor, now } = attempt;
    enter(errorClaimWorkflow, subject, 'taken_back', now);
    subject.settledAt = now;
    // The judge of the readmission asks whether a claim is open: it is not, from now on.
    await this.store.note(em, subject.id, { settledAt: now });
    // Whoever receives them at the border does not work on the case: it waits there for an officer to close it.
    if (!theOneWhoTakesBack(attempt)) return;
    const { state } = await this.desk.act({ em, now }, subject.readmissionId, 'close', { as: actor });
    subject.caseState = state;
  }
}

/** Their own side; with what was heard from the other one, that. */
function signsFor({ subject, actor }: A, heard: boolean): Side {
  if (actor.kind !== 'officer') throw new Problem('not_permitted');
  const own = sideOf(subject, actor.country);
  if (!heard) return own;
  return own === 'owner' ? 'other' : 'owner';
}

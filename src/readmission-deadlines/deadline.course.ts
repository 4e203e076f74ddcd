import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../core/access/actor.js';
import type { Unit } from '../core/workflow/transitions.js';
import { LegalRegisterReader } from '../legal-register/legal-register.reader.js';
import type { Profile } from '../readmission-agreements/profile.reader.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import { OF_ONE_SIDE, SORTED_BY } from './deadline.codes.js';
import type { ReadmissionDeadline } from './deadline.entity.js';
import { DeadlineKeeper } from './deadline.keeper.js';
import { begun, NEVER_DUE, pressing, saidBy } from './deadline.making.js';
import { DeadlineStore } from './deadline.store.js';
import { endedBy, overForOthers } from './ends.js';
import { expectedIn, OF_OTHERS, type Expected } from './expected.js';
import { obstacleRule } from './limits.js';
import { ownCountryOf, withObstacles } from './obstacles.js';
import { policiesOf } from './policies.js';

/** What was done to a case, and by whom. */
export interface Followed {
  readonly action: string;
  readonly actor: Actor;
}

/** A case with its limits before an act is followed up. */
interface Following extends Followed {
  readonly readmission: Readmission;
  readonly profile: Profile | null;
  readonly running: readonly ReadmissionDeadline[];
}

/** Keeps the limits of a case as its course and its agreement want them, in the transaction of every act on it. */
@Injectable()
export class DeadlineCourse {
  constructor(
    private readonly store: DeadlineStore,
    private readonly keeper: DeadlineKeeper,
    private readonly readmissions: ReadmissionReader,
    private readonly register: LegalRegisterReader,
  ) {}

  /** What has to run begins or is counted anew; what runs no more has ended, by what was done. */
  async follow(unit: Unit, readmission: Readmission, { action, actor }: Followed): Promise<void> {
    // What one side does before it asks, and how it treats people, the other can neither see nor change.
    const concerns = ({ code }: Pick<Expected, 'code'>) =>
      actor.kind === 'clock' || !OF_ONE_SIDE.has(code) || actor.country === ownCountryOf(readmission);
    const running = (await this.store.open(unit.em, [readmission.id])).filter(concerns);
    const profile = readmission.agreement === null ? null : await this.readmissions.profile(unit.em, readmission);
    const following = { readmission, profile, running, action, actor };
    const expected = (await this.expected(unit.em, following)).filter(concerns);
    const ended = await this.end(unit, following, expected);
    const now: ReadmissionDeadline[] = [];
    for (const one of expected) now.push(await this.run(unit, following, one));
    const others = running.filter((one) => OF_OTHERS.has(one.code) && !ended.has(one.id));
    await this.show(unit, readmission, [...now, ...others]);
  }

  private async expected(em: EntityManager, { readmission, profile }: Following): Promise<Expected[]> {
    const { silenceRelied, ownerCountry, id } = readmission;
    const policies = policiesOf(await this.register.snapshot(em), ownerCountry);
    const lapsed = silenceRelied === null ? null : await this.store.lapsedReply(em, id);
    const { dueAt = null, dueSafeAt = null } = lapsed ?? {};
    const replyWasDue = dueAt && dueSafeAt && { conservative: dueAt, safe: dueSafeAt };
    return expectedIn(readmission, { profile, policies, replyWasDue });
  }

  private async end(
    unit: Unit,
    { running, action }: Following,
    expected: readonly Expected[],
  ): Promise<ReadonlySet<string>> {
    const ended = new Set<string>();
    for (const one of running) {
      const goesOn = expected.some(({ code }) => code === one.code);
      const how = OF_OTHERS.has(one.code) ? overForOthers(action, one.code) : goesOn ? null : endedBy(action, one);
      if (!how) continue;
      await this.keeper.end(unit, one, how);
      ended.add(one.id);
    }
    return ended;
  }

  private async run(unit: Unit, following: Following, expected: Expected): Promise<ReadmissionDeadline> {
    const { readmission, running } = following;
    const before = running.find(({ code, subjectId }) => code === expected.code && subjectId === null);
    const ownCountry = OF_ONE_SIDE.has(expected.code) ? ownCountryOf(readmission) : null;
    const belongs = { recordType: 'readmissions', recordId: readmission.id, subjectId: null, ownCountry };
    const said = before ? { ...before, ...saidBy(expected, before) } : begun(expected, belongs, unit.now);
    const deadline = await this.despite(unit.em, following, expected, said);
    return before ? this.keeper.change(unit, deadline) : this.keeper.begin(unit, deadline);
  }

  /** Only its own side knows what stood in the way; the other leaves it as it is. */
  private async despite(
    em: EntityManager,
    { readmission, profile, actor }: Following,
    { obstacle: matter }: Expected,
    deadline: ReadmissionDeadline,
  ): Promise<ReadmissionDeadline> {
    const theirs = actor.kind === 'officer' && actor.country !== ownCountryOf(readmission);
    if (!matter || theirs || !profile) return deadline;
    const obstacles = (await this.store.obstacles(em, readmission.id)).filter((one) => one.matter === matter);
    return withObstacles(deadline, obstacles, obstacleRule(profile, matter));
  }

  /** The case says which comes next; its inbox entries say how much that presses. */
  private async show({ em, now }: Unit, readmission: Readmission, running: ReadmissionDeadline[]): Promise<void> {
    const thresholds = await this.keeper.thresholds(em);
    const first = pressing(running, SORTED_BY, { thresholds, now });
    readmission.nextDueAt = first?.dueAt ?? NEVER_DUE;
    Object.assign(readmission, { clock: first ?? null });
  }
}

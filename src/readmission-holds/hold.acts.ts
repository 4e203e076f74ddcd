import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Problem } from '../core/problems.js';
import type { Unit } from '../core/workflow/transitions.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import { assertAttested } from './hold.attesting.js';
import type { Attested } from './hold.codes.js';
import { HoldDesk, stoppedBy } from './hold.desk.js';
import type { SetHoldDto } from './hold.dto.js';
import type { ReadmissionHold } from './hold.entity.js';
import { HoldStore, type Stopped } from './hold.store.js';
import { HoldSuspensions } from './hold.suspensions.js';

type Change = (attempt: Attempt<ReadmissionHold>, em: EntityManager) => Promise<void>;

/** What comes with the acts on a hold: the case that it stops, what it is lifted on, and that the case follows. */
@Injectable()
export class HoldActs {
  constructor(
    private readonly desk: HoldDesk,
    private readonly store: HoldStore,
    private readonly readmissions: ReadmissionReader,
    private readonly suspensions: HoldSuspensions,
  ) {}

  /** Refuses whatever is not fear or the wish for asylum to those who do not see the case. */
  async set(unit: Unit, officer: Officer, form: SetHoldDto): Promise<ReadmissionHold> {
    const { readmissionId, reference, personId = null, ...raised } = form;
    if (form.heardAt > unit.now) throw new Problem('inconsistent', { field: 'heardAt' });
    if ((readmissionId === undefined) === (reference === undefined))
      throw new Problem('inconsistent', { field: 'reference' });
    const stopped =
      readmissionId === undefined
        ? await this.cited(unit, officer, { reference: reference ?? '', flag: form.flag })
        : stoppedBy(await this.readmissions.get(unit.em, officer, readmissionId));
    if (personId && !(await this.store.isPersonOf(unit.em, stopped.id, personId)))
      throw new Problem('unknown_reference', { field: 'personId' });
    return this.desk.set(unit, officer, stopped, { ...raised, personId });
  }

  /** Refuses less than the flag demands, and to lift a suspension that goes on. */
  lifting(officer: Officer, attested: Attested[], reason: string): Change {
    return async ({ subject, now }, em) => {
      assertAttested(subject, attested, await this.suspensions.day(em, subject.ownerCountry, now));
      await this.assertOver({ em, now }, officer, subject);
      Object.assign(subject, { attested, grounds: reason });
      await this.desk.follow(em, subject);
    };
  }

  released(): Change {
    return ({ subject }, em) => this.desk.follow(em, subject);
  }

  private async cited(
    { em }: Unit,
    officer: Officer,
    { reference, flag }: { reference: string; flag: string },
  ): Promise<Stopped> {
    const found = await this.store.byReference(em, reference);
    if (!found) throw new Problem('unknown_reference', { field: 'reference' });
    return flag === 'asylum' ? found : stoppedBy(await this.readmissions.get(em, officer, found.id));
  }

  /** By the register of today, and not by the one that the case is pinned to. */
  private async assertOver({ em, now }: Unit, officer: Officer, hold: ReadmissionHold): Promise<void> {
    if (hold.flag !== 'agreement_suspended') return;
    const { agreement, category, ownerCountry } = await this.readmissions.get(em, officer, hold.readmissionId);
    if (await this.suspensions.touch(em, { agreement, category, ownerCountry }, now))
      throw new Problem('still_suspended', { agreement });
  }
}

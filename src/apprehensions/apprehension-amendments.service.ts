import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Cases } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { defined } from '../core/work/defined.js';
import { ApprehendedNeeds } from './apprehended-needs.js';
import { isMinor } from './apprehended-person.rules.js';
import { ApprehendedPersonStore } from './apprehended-person.store.js';
import { assertBornBefore, count } from './apprehension-counts.js';
import type { ApprehensionView } from './apprehension.dto.js';
import type { AmendApprehensionDto } from './apprehension-forms.dto.js';
import type { Apprehension } from './apprehension.entity.js';
import { ApprehensionsService } from './apprehensions.service.js';

/** Corrects a record: what it said before is kept, with who changed it and why. */
@Injectable()
export class ApprehensionAmendmentsService {
  constructor(
    private readonly cases: Cases,
    private readonly apprehensions: ApprehensionsService,
    private readonly persons: ApprehendedPersonStore,
    private readonly needs: ApprehendedNeeds,
  ) {}

  amend(by: Acting, id: string, form: AmendApprehensionDto): Promise<ApprehensionView> {
    const { because, circumstances = null, persons, ...fields } = form;
    const changes = defined({ ...fields, personCount: persons }) as Partial<Apprehension>;
    return this.cases.act(this.apprehensions.kind, by, {
      id,
      action: 'amend',
      change: async ({ subject, now }, em) => {
        const amended = before(subject, changes);
        if (circumstances === null && Object.keys(amended).length === 0) throw new Problem('inconsistent');
        Object.assign(subject, changes);
        assertPossible(subject, changes, now);
        const glance = { em, now, reader: by.officer };
        if ('apprehendedAt' in amended) await this.judgeAgesAnew(glance, subject);
        if ('hostFileNo' in amended) await this.persons.putFileNumber(em, id, subject.hostFileNo ?? '');
        const account = { circumstances, amended, because, writtenBy: by.officer.id, writtenAt: now };
        await this.write(em, id, account);
      },
    });
  }

  /** Who was a minor depends on the day; whoever turns out to have been one is referred now. */
  private async judgeAgesAnew(glance: Glance, subject: Apprehension): Promise<void> {
    const persons = await this.persons.persons(glance.em, subject.id);
    for (const person of persons) {
      assertBornBefore(person, subject.apprehendedAt);
      const minor = isMinor(person, subject.apprehendedAt);
      if (minor === person.minor) continue;
      person.minor = minor;
      await this.needs.refer(glance, subject, person);
      await this.persons.putPerson(glance.em, person);
    }
    count(subject, persons);
  }

  private write(em: EntityManager, apprehensionId: string, account: Account): Promise<void> {
    return this.persons.write(em, { apprehensionId, ...account });
  }
}

type Account = Omit<Parameters<ApprehendedPersonStore['write']>[1], 'apprehensionId'>;

/** What those fields said that are about to say something else. */
function before(subject: Apprehension, changes: Partial<Apprehension>): Record<string, unknown> {
  const text = (value: unknown) => JSON.stringify(value ?? null);
  const names = Object.keys(changes) as (keyof Apprehension)[];
  return Object.fromEntries(
    names.filter((name) => text(subject[name]) !== text(changes[name])).map((name) => [name, subject[name]]),
  );
}

function assertPossible(subject: Apprehension, changes: Partial<Apprehension>, now: Date): void {
  const { apprehendedAt, crossedAt, personCount, personsRecorded, receiverId } = subject;
  if (apprehendedAt > now) throw new Problem('time_ahead');
  if (crossedAt && crossedAt > apprehendedAt) throw new Problem('ends_before_it_begins');
  if (personCount < personsRecorded) throw new Problem('group_does_not_add_up');
  if (changes.personCount !== undefined && receiverId !== null) throw new Problem('handover_pending');
}

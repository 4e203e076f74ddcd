import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { putPart } from '../core/cases/parts.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import type { PutReadmissionPersonDto } from './readmission-person.dto.js';
import { ReadmissionPerson } from './readmission-person.entity.js';
import { personFrom } from './readmission-person.rules.js';
import type { ReadmissionPersonView } from './readmission-person.view.dto.js';
import type { Readmission } from './readmission.entity.js';
import { ReadmissionKind } from './readmission.kind.js';
import { ReadmissionStore } from './readmission.store.js';
import type { ReadmissionView } from './readmission.view.dto.js';
import { showPerson } from './readmission.view.js';

/** Whom a case is about: one principal person and the family who travel with them. */
@Injectable()
export class ReadmissionPersonsService {
  constructor(
    private readonly cases: Cases,
    private readonly readmissions: ReadmissionKind,
    private readonly store: ReadmissionStore,
  ) {}

  list(officer: Officer, id: string): Promise<Partial<ReadmissionPersonView>[]> {
    return this.cases.look(this.readmissions.kind, officer, {
      id,
      question: 'persons',
      purpose: 'duty',
      answer: (readmission, { reader }) =>
        readmission.persons.map((one) => showPerson(one, readmission, reader.country)),
    });
  }

  put(by: Acting, { id, personId }: PersonAddress, form: PutReadmissionPersonDto): Promise<ReadmissionView> {
    return this.readmissions.act(by, {
      id,
      action: 'put_person',
      change: async ({ subject, now }, em) => {
        const before = subject.persons.find((one) => one.id === personId);
        const principal = subject.persons.find(({ role }) => role === 'principal');
        if (form.role === 'principal' && principal && principal.id !== personId) throw new Problem('one_principal');
        const apprehendedPersonId = before?.apprehendedPersonId ?? null;
        const person = personFrom(form, { id: personId, readmissionId: id, apprehendedPersonId, recordedAt: now });
        await putPart(em, ReadmissionPerson, person, 'readmissionId');
        await this.reload(em, subject);
      },
    });
  }

  remove(by: Acting, { id, personId }: PersonAddress): Promise<ReadmissionView> {
    return this.readmissions.act(by, {
      id,
      action: 'remove_person',
      change: async ({ subject }, em) => {
        if (!(await this.store.removePerson(em, id, personId))) throw new Problem('not_found');
        await this.reload(em, subject);
      },
    });
  }

  private async reload(em: EntityManager, subject: Readmission): Promise<void> {
    subject.persons = await this.store.personsOf(em, subject.id);
  }
}

interface PersonAddress {
  readonly id: string;
  readonly personId: string;
}

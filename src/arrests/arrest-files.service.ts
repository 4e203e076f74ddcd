import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail, type Purpose } from '../core/audit/audit-trail.js';
import { Problem } from '../core/problems.js';
import { Work } from '../core/work/work.js';
import type { ArrestedPersonView } from './arrest-forms.dto.js';
import { knowsWhomTheyArrested } from './arrest.rules.js';
import { ArrestStore } from './arrest.store.js';
import { showArrestedPerson } from './arrest.view.js';

/** Reads who was arrested: for those of the host who may know; for everybody else it does not exist. */
@Injectable()
export class ArrestFilesService {
  constructor(
    private readonly work: Work,
    private readonly store: ArrestStore,
    private readonly audit: AuditTrail,
  ) {}

  read(officer: Officer, id: string, purpose: Purpose): Promise<ArrestedPersonView> {
    return this.work.as(officer, async (em, now) => {
      const subject = await this.store.get(em, officer, id);
      if (!knowsWhomTheyArrested({ subject, actor: officer, now })) throw new Problem('not_found');
      const of = { recordType: 'arrests', recordId: id, operationId: subject.operationId, purpose };
      await this.audit.write(em, { actor: officer, kind: 'read', action: 'arrest.read_person', ...of });
      const person = await this.store.person(em, id);
      if (!person) throw new Problem('not_found');
      return showArrestedPerson(person);
    });
  }
}

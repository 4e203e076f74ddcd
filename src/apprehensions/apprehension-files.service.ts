import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail, type Purpose } from '../core/audit/audit-trail.js';
import { Problem } from '../core/problems.js';
import { Work } from '../core/work/work.js';
import type { ApprehendedPersonView } from './apprehended-person.dto.js';
import type { AccountView, CrossingEvidenceView } from './crossing-evidence.dto.js';
import { ApprehendedPersonStore } from './apprehended-person.store.js';
import { showEvidence, showPerson } from './apprehended-person.view.js';
import { knowsWho } from './apprehension.rules.js';
import { ApprehensionStore } from './apprehension.store.js';

/** Who is reading, which record, and what for. */
export interface Reading {
  readonly officer: Officer;
  readonly id: string;
  readonly purpose: Purpose;
}

/** Reads behind the wall: for those who may know who was apprehended; for everybody else it does not exist. */
@Injectable()
export class ApprehensionFilesService {
  constructor(
    private readonly work: Work,
    private readonly store: ApprehensionStore,
    private readonly persons: ApprehendedPersonStore,
    private readonly audit: AuditTrail,
  ) {}

  readPersons(reading: Reading): Promise<ApprehendedPersonView[]> {
    return this.read(reading, 'persons', async (em) => (await this.persons.persons(em, reading.id)).map(showPerson));
  }

  readEvidence(reading: Reading): Promise<CrossingEvidenceView[]> {
    return this.read(reading, 'evidence', async (em) =>
      (await this.persons.evidence(em, reading.id)).map(showEvidence),
    );
  }

  readAccounts(reading: Reading): Promise<AccountView[]> {
    return this.read(reading, 'accounts', (em) => this.persons.accounts(em, reading.id));
  }

  private read<T>(
    { officer, id, purpose }: Reading,
    what: string,
    look: (em: EntityManager) => Promise<T>,
  ): Promise<T> {
    return this.work.as(officer, async (em, now) => {
      const subject = await this.store.get(em, officer, id);
      if (!knowsWho({ subject, actor: officer, now })) throw new Problem('not_found');
      const of = { recordType: 'apprehensions', recordId: id, operationId: subject.operationId, purpose };
      await this.audit.write(em, { actor: officer, kind: 'read', action: `apprehension.read_${what}`, ...of });
      return look(em);
    });
  }
}

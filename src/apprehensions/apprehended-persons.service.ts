import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Cases } from '../core/cases/cases.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { ApprehendedNeeds } from './apprehended-needs.js';
import type { ApprehendedPersonDto } from './apprehended-person.dto.js';
import type { CrossingEvidenceDto } from './crossing-evidence.dto.js';
import { ApprehendedPerson } from './apprehended-person.entity.js';
import { isMinor } from './apprehended-person.rules.js';
import { ApprehendedPersonStore } from './apprehended-person.store.js';
import type { ApprehensionView } from './apprehension.dto.js';
import type { Apprehension } from './apprehension.entity.js';
import { assertBornBefore, count } from './apprehension-counts.js';
import { ApprehensionsService } from './apprehensions.service.js';
import { CrossingEvidence } from './crossing-evidence.entity.js';

/** Writes down who was apprehended, and what shows that they crossed. */
@Injectable()
export class ApprehendedPersonsService {
  constructor(
    private readonly cases: Cases,
    private readonly apprehensions: ApprehensionsService,
    private readonly persons: ApprehendedPersonStore,
    private readonly needs: ApprehendedNeeds,
  ) {}

  /** A child alone, or somebody who asks for protection, is referred in the same breath. */
  putPerson(by: Acting, id: string, personId: string, form: ApprehendedPersonDto): Promise<ApprehensionView> {
    return this.cases.act(this.apprehensions.kind, by, {
      id,
      action: 'put_person',
      change: async ({ subject, now }, em) => {
        const glance = { em, now, reader: by.officer };
        const before = await this.persons.person(em, personId);
        const person = personOf(subject, form, { id: personId, by: by.officer.id, now });
        Object.assign(person, { referrals: before?.referrals ?? [], referredFor: before?.referredFor ?? [] });
        const others = (await this.persons.persons(em, id)).filter((other) => other.id !== personId);
        assertFits(person, others);
        await this.needs.refer(glance, subject, person);
        await this.persons.putPerson(em, person);
        count(subject, [...others, person]);
      },
    });
  }

  removePerson(by: Acting, id: string, personId: string): Promise<ApprehensionView> {
    return this.cases.act(this.apprehensions.kind, by, {
      id,
      action: 'remove_person',
      change: async ({ subject }, em) => {
        await this.persons.removePerson(em, id, personId);
        count(subject, await this.persons.persons(em, id));
      },
    });
  }

  putEvidence(by: Acting, id: string, evidenceId: string, form: CrossingEvidenceDto): Promise<ApprehensionView> {
    return this.cases.act(this.apprehensions.kind, by, {
      id,
      action: 'put_evidence',
      change: async ({ now }, em) => {
        if (form.datedAt && form.datedAt > now) throw new Problem('time_ahead');
        await this.assertOfThisGroup(em, id, form.personId);
        const blank = { personId: null, datedAt: null, keptAt: null, observedBy: null };
        const written = { id: evidenceId, apprehensionId: id, recordedBy: by.officer.id, recordedAt: now };
        await this.persons.putEvidence(em, Object.assign(new CrossingEvidence(), blank, form, written));
      },
    });
  }

  removeEvidence(by: Acting, id: string, evidenceId: string): Promise<ApprehensionView> {
    const change = (_: unknown, em: EntityManager) => this.persons.removeEvidence(em, id, evidenceId);
    return this.cases.act(this.apprehensions.kind, by, { id, action: 'remove_evidence', change });
  }

  private async assertOfThisGroup(em: EntityManager, apprehensionId: string, personId?: string): Promise<void> {
    if (personId === undefined) return;
    const person = await this.persons.person(em, personId);
    if (person?.apprehensionId !== apprehensionId) throw new Problem('unknown_reference', { field: 'personId' });
  }
}

function personOf(
  { id: apprehensionId, apprehendedAt }: Apprehension,
  form: ApprehendedPersonDto,
  { id, by, now }: { id: string; by: string; now: Date },
): ApprehendedPerson {
  const { bornOn = null, estimatedAge = null, ageInDoubt } = form;
  if (bornOn === null && estimatedAge === null) throw new Problem('inconsistent', { field: 'estimatedAge' });
  assertBornBefore({ bornOn }, apprehendedAt);
  const blank = { familyName: null, givenNames: null, bornOn, birthPlace: null, estimatedAge, accompaniedBy: null };
  const refs = {
    photoRef: null,
    fingerprintRef: null,
    minor: isMinor({ bornOn, estimatedAge, ageInDoubt }, apprehendedAt),
  };
  const unsaid = { number: null, issuingCountry: null, issuedOn: null, expiresOn: null };
  const documents = form.documents.map((document) => ({ ...unsaid, ...document }));
  const written = { id, apprehensionId, documents, recordedBy: by, recordedAt: now };
  return Object.assign(new ApprehendedPerson(), blank, refs, form, written);
}

/** Whom a child is with is somebody of the same record, and not a child. */
function assertFits({ minor, accompaniedBy }: ApprehendedPerson, others: readonly ApprehendedPerson[]): void {
  if (accompaniedBy === null) return;
  const adult = others.find(({ id }) => id === accompaniedBy);
  if (!minor || !adult || adult.minor) throw new Problem('unknown_reference', { field: 'accompaniedBy' });
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { ApprehensionReader, type ApprehensionFacts } from '../apprehensions/apprehension.reader.js';
import type { Officer } from '../core/access/actor.js';
import type { Opening } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { defined } from '../core/work/defined.js';
import type { OpenFromApprehensionDto } from './readmission-opening.dto.js';
import { categoryOf, foundOf, personOf } from './readmission-opening.rules.js';
import { ReadmissionDrafts } from './readmission.drafts.js';
import type { Brought, Readmission } from './readmission.entity.js';
import { ReadmissionKind } from './readmission.kind.js';
import { ReadmissionStore } from './readmission.store.js';
import type { ReadmissionView } from './readmission.view.dto.js';
import { failedOf } from './readmission.content.rules.js';

/**
 * From the host's record of an apprehension to a case, without typing anything again: identity, time, place and what shows
 * the crossing. The record is the host's own, and whoever does not see it there opens nothing from it here; what was said
 * in debriefings is not in it.
 */
@Injectable()
export class ReadmissionOpeningsService {
  constructor(
    private readonly readmissions: ReadmissionKind,
    private readonly drafts: ReadmissionDrafts,
    private readonly apprehensions: ApprehensionReader,
    private readonly store: ReadmissionStore,
  ) {}

  open(by: Acting, form: OpenFromApprehensionDto): Promise<ReadmissionView> {
    return this.readmissions.open(by, (glance) => this.opening(glance, form));
  }

  private async opening(
    { em, now, reader: officer }: Glance,
    form: OpenFromApprehensionDto,
  ): Promise<Opening<Readmission>> {
    const people = await this.people(em, officer, form);
    const [principal] = people;
    if (!principal) throw new Problem('unknown_reference', { field: 'apprehendedPersonId' });
    const { apprehension } = principal.facts;
    const otherCountry = form.otherCountry ?? apprehension.cameFrom;
    if (!otherCountry) throw new Problem('bad_input', { fields: ['otherCountry'] });
    const opening = await this.drafts.from(
      em,
      { officer, now },
      {
        knowledgeAt: apprehension.apprehendedAt,
        apprehendedAt: apprehension.apprehendedAt,
        apprehendedPlace: apprehension.place,
        entry: entryOf(principal.facts),
        found: foundOf(principal.facts, otherCountry),
        ...defined(contentOf(form)),
        otherCountry,
        category: form.category ?? categoryOf(principal.facts, otherCountry),
        procedure: 'standard',
      },
    );
    const subject = { ...opening.subject, apprehensionId: apprehension.id } as Readmission;
    if (failedOf(subject.zoneTest, now).length === 0) subject.procedure = 'accelerated';
    return { ...opening, subject, also: (opened, manager) => this.bring(manager, opened, people) };
  }

  /** Those who were apprehended together, as far as the officer may know who they are. */
  private async people(
    em: EntityManager,
    officer: Officer,
    { apprehendedPersonId, family }: OpenFromApprehensionDto,
  ): Promise<Somebody[]> {
    const wanted = [{ apprehendedPersonId, role: 'principal' as const }, ...family];
    const people: Somebody[] = [];
    for (const { apprehendedPersonId: id, role } of wanted) {
      const facts = await this.apprehensions.ofPerson(em, id);
      if (!facts || facts.apprehension.ownerCountry !== officer.country)
        throw new Problem('unknown_reference', { field: 'apprehendedPersonId' });
      people.push({ facts, role });
    }
    const [first, ...others] = people;
    if (
      others.some(({ facts, role }) => role === 'principal' || facts.apprehension.id !== first?.facts.apprehension.id)
    )
      throw new Problem('inconsistent', { field: 'family' });
    return people;
  }

  private async bring(em: EntityManager, opened: Readmission, people: readonly Somebody[]): Promise<void> {
    const brought: Brought[] = [];
    for (const { facts, role } of people) {
      const given = { id: newId(), readmissionId: opened.id, role, recordedAt: opened.openedAt };
      await this.store.addPerson(em, personOf(facts, given));
      brought.push({ personId: given.id, facts });
    }
    opened.persons = await this.store.personsOf(em, opened.id);
    opened.brought = brought;
  }
}

/** What the officer says besides goes before what the record says. */
const contentOf = ({ apprehendedPersonId: _, family: __, ...content }: OpenFromApprehensionDto) => content;

interface Somebody {
  readonly facts: ApprehensionFacts;
  readonly role: 'principal' | 'spouse' | 'child';
}

function entryOf({ apprehension: { crossedAt, apprehendedAt, place, cameFrom, ground } }: ApprehensionFacts) {
  return {
    at: crossedAt ?? apprehendedAt,
    place,
    manner: ground,
    ...(cameFrom && { directFrom: cameFrom }),
  };
}

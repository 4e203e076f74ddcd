import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { ApprehendedPerson } from './apprehended-person.entity.js';
import { Apprehension } from './apprehension.entity.js';
import { CrossingEvidence } from './crossing-evidence.entity.js';
import { CustodyHandover } from './custody-handover.entity.js';

/** What the host's record gives a readmission application: who, when, where, what shows the crossing, who received them. */
export interface ApprehensionFacts {
  readonly person: ApprehendedPerson;
  readonly apprehension: Apprehension;
  /** About this person, or about the whole group. */
  readonly evidence: CrossingEvidence[];
  /** Confirmed hand-overs, oldest first: the last one names the receiving officer. */
  readonly custody: CustodyHandover[];
}

/** Questions for other features, answered as far as the caller may know who was apprehended. */
@Injectable()
export class ApprehensionReader {
  /** Undefined for whoever may not know this person, as if nobody had been apprehended. */
  async ofPerson(em: EntityManager, personId: string): Promise<ApprehensionFacts | undefined> {
    const person = await em.findOneBy(ApprehendedPerson, { id: personId });
    if (!person) return undefined;
    const { apprehensionId } = person;
    const apprehension = await em.findOneByOrFail(Apprehension, { id: apprehensionId });
    const evidence = await em.find(CrossingEvidence, { where: { apprehensionId }, order: { id: 'ASC' } });
    const custody = await em.find(CustodyHandover, {
      where: { apprehensionId, state: In(['confirmed']) },
      order: { at: 'ASC', id: 'ASC' },
    });
    const about = evidence.filter((one) => one.personId === null || one.personId === personId);
    return { person, apprehension, evidence: about, custody };
  }

  /** Whether there is such a record in that operation for the caller. */
  async sees(em: EntityManager, operationId: string, id: string): Promise<boolean> {
    return em.existsBy(Apprehension, { id, operationId });
  }
}

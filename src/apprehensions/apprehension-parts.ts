import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { pick } from '../core/pick.js';
import { Problem } from '../core/problems.js';
import type { ApprehendedPerson } from './apprehended-person.entity.js';
import { partedBy } from './apprehended-person.rules.js';
import { ApprehendedPersonStore } from './apprehended-person.store.js';
import { count } from './apprehension-counts.js';
import { nobodyKnownYet, notOverYet } from './apprehension.drafts.js';
import type { Apprehension } from './apprehension.entity.js';
import { CustodyHandoverStore } from './custody-handover.store.js';
import type { SplitDto } from './custody.dto.js';

type Part = Omit<
  Apprehension,
  'id' | 'restricted' | 'namedReaders' | 'openedBy' | 'openedAt' | 'version' | 'state' | 'dueAt'
>;

/** Divides a group: what the part is, and who and what goes with it. */
@Injectable()
export class ApprehensionParts {
  constructor(
    private readonly persons: ApprehendedPersonStore,
    private readonly handovers: CustodyHandoverStore,
  ) {}

  /** Who of those recorded goes. Refused where a child would be parted from its adult. */
  async going(em: EntityManager, origin: Apprehension, personIds: readonly string[]): Promise<ApprehendedPerson[]> {
    const all = await this.persons.persons(em, origin.id);
    const going = all.filter(({ id }) => personIds.includes(id));
    if (going.length < personIds.length) throw new Problem('unknown_reference', { field: 'personIds' });
    if (partedBy(all, personIds)) throw new Problem('family_parted');
    return going;
  }

  /** A part of a group: all that is true of the group is true of it, but for how many they are and who. */
  of(origin: Apprehension, { persons }: SplitDto, going: readonly ApprehendedPerson[]): Part {
    const whose = pick(origin, ['operationId', 'siteId', 'ownerAuthorityId', 'ownerCountry']);
    const holder = pick(origin, ['custodianId', 'custodyUnit', 'apprehendedBy', 'heldBy']);
    const where = pick(origin, [
      'place',
      'latitude',
      'longitude',
      'borderSection',
      'distanceMetres',
      'atAirport',
      'atPort',
    ]);
    const how = pick(origin, ['ground', 'apprehendedAt', 'crossedAt', 'direction', 'cameFrom']);
    const kept = pick(origin, ['hostFileNo', 'handover', 'retentionRule', 'retentionDays']);
    const own = {
      originId: origin.id,
      fromCustody: origin.state === 'in_custody',
      personCount: persons,
      splitInto: [],
    };
    const part = { ...whose, ...holder, ...where, ...how, ...kept, ...nobodyKnownYet, ...notOverYet, ...own };
    count(part, going);
    return part;
  }

  /** Persons move; what was written and who had them until now is true of both, and so is copied. */
  async take(
    em: EntityManager,
    ends: { from: string; to: string },
    going: readonly ApprehendedPerson[],
  ): Promise<void> {
    const ids = going.map(({ id }) => id);
    await this.persons.movePersons(em, ids, ends);
    await this.persons.divideEvidence(em, ids, ends);
    for (const account of await this.persons.accounts(em, ends.from))
      await this.persons.write(em, { ...account, apprehensionId: ends.to });
    await this.persons.copyFileNumber(em, ends);
    const copy = { apprehensionId: ends.to };
    await this.handovers.copy(em, ends.from, (handover) => Object.assign(handover, copy, { id: newId() }));
  }

  /** What stays: fewer by those who go. */
  async remain(em: EntityManager, origin: Apprehension, { persons }: SplitDto): Promise<void> {
    origin.personCount -= persons;
    count(origin, await this.persons.persons(em, origin.id));
  }
}

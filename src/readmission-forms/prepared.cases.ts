import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../core/access/actor.js';
import type { Glance } from '../core/cases/kinds.js';
import { EvidenceReader } from '../readmission-evidence/evidence.reader.js';
import type { Profile } from '../readmission-agreements/profile.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import { FormCarriers, type FormCarrier } from './form-carriers.registry.js';
import { formCodes, type FormCode } from './form.codes.js';
import type { Content } from './form.definition.js';
import { Letterheads } from './prepared.letters.js';
import { applicationOf, shortOf } from './prepared.person.js';
import { consentOf, replyOf } from './prepared.reply.js';

const OF_A_READMISSION: readonly FormCode[] = ['f1', 'f2', 'f3', 'f7', 'f8', 'f9', 'f10'];

/** Cases of readmission carry forms, and say what belongs in them: the application, the reply, whom all of them are about. */
@Injectable()
export class PreparedFromCases implements OnModuleInit {
  constructor(
    private readonly carriers: FormCarriers,
    private readonly readmissions: ReadmissionReader,
    private readonly evidence: EvidenceReader,
    private readonly letters: Letterheads,
  ) {}

  onModuleInit(): void {
    this.carriers.add('readmissions', {
      forms: OF_A_READMISSION,
      find: (em, actor, id) => this.carrier(em, actor, id),
    });
    for (const code of Object.keys(formCodes) as FormCode[])
      this.carriers.fill(code, (glance, carrier) => this.letters.of(code, glance, carrier));
    for (const code of OF_A_READMISSION)
      this.carriers.fill(code, (glance, carrier) => this.fromCase(code, glance, carrier));
  }

  private async carrier(em: EntityManager, actor: Actor, id: string): Promise<FormCarrier | null> {
    const readmission = await this.readmissions.find(em, actor, id);
    return readmission && carrierOf(readmission, await this.readmissions.profile(em, readmission));
  }

  private async fromCase(code: FormCode, { em, reader }: Glance, carrier: FormCarrier): Promise<Content> {
    const readmission = carried.get(carrier) ?? (await this.readmissions.find(em, reader, carrier.id));
    if (!readmission) return {};
    if (code === 'f1') return applicationOf(readmission, await this.evidence.of(em, reader, readmission));
    if (code === 'f2') return replyOf(readmission);
    // Of this a form takes what it asks for.
    const persons = readmission.persons.map(shortOf);
    return { ...consentOf(readmission), persons: { persons, person_count: persons.length } };
  }
}

/** Which case a carrier is made of: an act that is being written is known here before it is in the database. */
const carried = new WeakMap<FormCarrier, Readmission>();

export function carrierOf(readmission: Readmission, profile: Profile | null): FormCarrier {
  const carrier = {
    id: readmission.id,
    refNo: readmission.refNo,
    ownerCountry: readmission.ownerCountry,
    ownerAuthorityId: readmission.ownerAuthorityId,
    otherCountry: readmission.otherCountry,
    otherAuthorityId: readmission.otherAuthorityId,
    elsewhere: readmission.elsewhere,
    sent: readmission.sentAt !== null && !['draft', 'safeguard_check', 'on_hold'].includes(readmission.state),
    holds: readmission.facts.holds,
    profile,
  };
  carried.set(carrier, readmission);
  return carrier;
}

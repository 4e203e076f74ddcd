import { Injectable, type OnModuleInit } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Actor } from '../core/access/actor.js';
import { Transitions, type Unit } from '../core/workflow/transitions.js';
import { ReadmissionEvents } from '../readmissions/readmission-events.registry.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import type { Party } from '../transmission-log/transmission-log.desk.js';
import { TransmissionLogDesk } from '../transmission-log/transmission-log.desk.js';
import { ReadmissionDataNotice } from './data-notice.entity.js';
import { dataNoticeWorkflow } from './data-notice.workflow.js';

type Said = Pick<ReadmissionDataNotice, 'nature' | 'ground' | 'fields' | 'text'>;

const unanswered = {
  restricted: false,
  namedReaders: [],
  version: 1,
  outcome: null,
  answeredBy: null,
  answeredAt: null,
  climbed: 0,
};

/** Tells the other state, at once, and when a case is erased by itself: erasure goes in step on both sides. */
@Injectable()
export class DataNoticeIssuing implements OnModuleInit {
  constructor(
    private readonly transitions: Transitions,
    private readonly events: ReadmissionEvents,
    private readonly log: TransmissionLogDesk,
  ) {}

  onModuleInit(): void {
    const said: Said = { nature: 'erasure', ground: 'case_erased', fields: [], text: null };
    this.events.on('erase', async (unit, readmission, { actor }) => {
      // Of what was never sent, nobody has anything.
      if (readmission.sentAt) await this.tell(unit, actor, { readmission, country: readmission.ownerCountry, said });
    });
  }

  async tell(
    unit: Unit,
    actor: Actor,
    { readmission, country, said }: { readmission: Readmission; country: string; said: Said },
  ): Promise<ReadmissionDataNotice> {
    const { from, to } = sidesOf(readmission, country);
    const subject = Object.assign(unit.em.create(ReadmissionDataNotice), {
      ...unanswered,
      ...said,
      id: newId(),
      readmissionId: readmission.id,
      ownerAuthorityId: from.authorityId,
      ownerCountry: from.country,
      toAuthorityId: to?.authorityId ?? null,
      toCountry: otherOf(readmission, country),
      instrument: readmission.agreement,
      openedBy: actor.kind === 'officer' ? actor.id : readmission.openedBy,
      openedAt: unit.now,
    });
    await this.transitions.open(unit, dataNoticeWorkflow, { entity: ReadmissionDataNotice, actor, subject });
    const instrument = readmission.agreement ?? 'READMISSION';
    if (to) await this.write(unit, { from, to, instrument }, said.nature);
    return subject;
  }

  private write(
    { em, now: at }: Unit,
    way: { from: Party; to: Party; instrument: string },
    code: string,
  ): Promise<void> {
    const passed = { ...way, itemId: null, receivedId: null, digest: null };
    return this.log.write(em, passed, { event: 'notice', at, code });
  }
}

const otherOf = ({ ownerCountry, otherCountry }: Readmission, country: string): string =>
  country === ownerCountry ? otherCountry : ownerCountry;

/** From the side of this state to the other one; no authority may be known there yet. */
function sidesOf(readmission: Readmission, country: string): { from: Party; to: Party | undefined } {
  const { ownerCountry, ownerAuthorityId, otherCountry, otherAuthorityId } = readmission;
  const owner = { country: ownerCountry, authorityId: ownerAuthorityId };
  const other = otherAuthorityId === null ? undefined : { country: otherCountry, authorityId: otherAuthorityId };
  return country === ownerCountry || !other ? { from: owner, to: other } : { from: other, to: owner };
}

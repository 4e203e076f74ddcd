import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Actor } from '../core/access/actor.js';
import { Problem } from '../core/problems.js';
import { Transitions, type Unit } from '../core/workflow/transitions.js';
import { LimitsReader } from '../readmission-deadlines/limits.reader.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import type { Party } from '../transmission-log/transmission-log.desk.js';
import { TransmissionLogDesk } from '../transmission-log/transmission-log.desk.js';
import { ReadmissionDataNotice } from './data-notice.entity.js';
import { dataNoticeWorkflow } from './data-notice.workflow.js';

/** What is told. */
export type Said = Pick<ReadmissionDataNotice, 'nature' | 'ground' | 'fields' | 'text'>;

const unanswered = {
  restricted: false,
  namedReaders: [],
  version: 1,
  outcome: null,
  answeredBy: null,
  answeredAt: null,
  climbed: 0,
};

/** Tells the other state that something is corrected, erased or blocked, and writes that into the log of transmissions. */
@Injectable()
export class DataNoticeIssuing {
  constructor(
    private readonly transitions: Transitions,
    private readonly log: TransmissionLogDesk,
    private readonly readmissions: ReadmissionReader,
    private readonly limits: LimitsReader,
  ) {}

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
      toAuthorityId: to.authorityId,
      toCountry: to.country,
      instrument: readmission.agreement,
      followBy: said.nature === 'erasure' ? await this.erasedBy(unit, readmission, to.country) : null,
      openedBy: actor.kind === 'officer' ? actor.id : readmission.openedBy,
      openedAt: unit.now,
    });
    await this.transitions.open(unit, dataNoticeWorkflow, { entity: ReadmissionDataNotice, actor, subject });
    const passed = { instrument: readmission.agreement ?? 'READMISSION', itemId: null, receivedId: null, digest: null };
    if (isKnown(to))
      await this.log.write(unit.em, { ...passed, from, to }, { event: 'notice', at: unit.now, code: said.nature });
    return subject;
  }

  /** Some agreements give the receiver so long after the sender. Counted by the day, which no holiday moves. */
  private async erasedBy({ em, now }: Unit, readmission: Readmission, country: string): Promise<Date | null> {
    const { value, sure } = (await this.readmissions.profile(em, readmission))?.erasureAfterSender ?? {};
    return value && sure ? (await this.limits.after(em, value, now, country)).conservative : null;
  }
}

interface Side {
  readonly country: string;
  readonly authorityId: string | null;
}

const isKnown = (side: Side): side is Party => side.authorityId !== null;

/** From the side of this state to the other one, of which no authority may be known. */
function sidesOf(readmission: Readmission, country: string): { from: Party; to: Side } {
  const { ownerCountry, ownerAuthorityId, otherCountry, otherAuthorityId } = readmission;
  const owner = { country: ownerCountry, authorityId: ownerAuthorityId };
  const other: Side = { country: otherCountry, authorityId: otherAuthorityId };
  if (country === ownerCountry) return { from: owner, to: other };
  if (!isKnown(other)) throw new Problem('nobody_to_ask');
  return { from: other, to: owner };
}

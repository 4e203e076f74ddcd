import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { clockActor } from '../core/access/actor.js';
import { Transitions, type Unit } from '../core/workflow/transitions.js';
import type { NoticeLevel } from './deconfliction.codes.js';
import { DeconflictionNotice } from './deconfliction-notice.entity.js';
import { DeconflictionNoticeStore } from './deconfliction-notice.store.js';
import { deconflictionNoticeWorkflow } from './deconfliction-notice.workflow.js';
import type { Contact, Meeting, Side } from './stake.js';
import { StakeStore } from './stake.store.js';
import { UnitContactStore } from './unit-contact.store.js';

interface Told {
  readonly side: Side;
  readonly level: NoticeLevel;
  /** Not told until the other side lets it be. */
  readonly held: boolean;
}

/**
 * Tells two units of each other, through those who supervise them. Where one of them is covert, its own supervisor is told
 * and decides whether the head of the other one is; where both are, the heads of both are told, and decide.
 */
@Injectable()
export class MeetingDesk {
  constructor(
    readonly stakes: StakeStore,
    private readonly contacts: UnitContactStore,
    private readonly notices: DeconflictionNoticeStore,
    private readonly transitions: Transitions,
  ) {}

  /** Once: the same two are not told again of the same. */
  async meet(unit: Unit, meeting: Meeting): Promise<void> {
    const meetingId = await this.stakes.note(unit.em, meeting, unit.now);
    if (meetingId === undefined) return;
    const one = await this.told(unit, meeting.one, meeting.other);
    const other = await this.told(unit, meeting.other, meeting.one);
    await this.tell(unit, meetingId, one, other);
    await this.tell(unit, meetingId, other, one);
  }

  private async told({ em, now }: Unit, side: Side, from: Side): Promise<Told> {
    const led = (await this.contacts.supervisorOf(em, side, now)) !== undefined;
    const level = from.covert || !led ? 'head' : 'supervisors';
    return { side, level, held: from.covert && !side.covert };
  }

  private async tell(unit: Unit, meetingId: string, { side, level, held }: Told, other: Told): Promise<void> {
    const { authorityId: ownerAuthorityId, country: ownerCountry, ...about } = side;
    const contact = await this.contactAt(unit, other);
    const whose = { ownerAuthorityId, ownerCountry, ...about, level, held };
    const whom = { meetingId, ...contact, otherCountry: other.side.country };
    const begun = { id: newId(), openedAt: unit.now, version: 1, ...begins };
    const subject = Object.assign(new DeconflictionNotice(), { ...begun, ...whose, ...whom });
    const opening = { entity: DeconflictionNotice, actor: clockActor, subject };
    await this.transitions.open(unit, deconflictionNoticeWorkflow, opening);
    if (held) return;
    const move = { actor: clockActor, id: subject.id, action: 'tell' } as const;
    await this.transitions.run(unit, deconflictionNoticeWorkflow, this.notices, move);
  }

  private async contactAt({ em, now }: Unit, { side, level }: Told): Promise<Contact> {
    const supervisor = level === 'supervisors' ? await this.contacts.supervisorOf(em, side, now) : undefined;
    const found = supervisor ?? (await this.contacts.headOf(em, side, now));
    return found ?? { contactAuthorityId: side.authorityId, contactOfficerId: null };
  }
}

const begins = {
  restricted: false,
  namedReaders: [],
  revealed: false,
  answer: null,
  answeredBy: null,
  answeredAt: null,
  otherAnswer: null,
};

import { Injectable } from '@nestjs/common';
import { ClockDesk } from '../clocks/clock.desk.js';
import type { Opening } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { registerOnce } from '../core/exchange/registered.js';
import { takenDown } from '../core/exchange/taken-down.js';
import { SentElsewhereReader } from '../handling/sent-elsewhere.reader.js';
import type { RegisterConsultationDto } from './consultation.dto.js';
import type { Consultation } from './consultation.entity.js';

export const UNANSWERED = { opinion: null, grounds: [], comment: null, answeredBy: null, answeredAt: null };

/** How a transmitter is asked: with a time in which it can comment; also where a state without account here asks. */
@Injectable()
export class ConsultationAsking {
  constructor(
    private readonly clocks: ClockDesk,
    private readonly sent: SentElsewhereReader,
  ) {}

  /** A state without account here hears one's own on what was passed on to it. */
  async asked(
    glance: Glance,
    { itemIds, requestKind, heard }: RegisterConsultationDto,
  ): Promise<Opening<Consultation>> {
    const { em, now, reader } = glance;
    const { owner, country, authorityId, instrument } = await this.sent.of({ em }, reader, itemIds);
    const asker = { askerCountry: country, askerAuthorityId: authorityId };
    const how = { elsewhere: country, takenDown: [takenDown({ actor: reader, now }, 'register', heard)] };
    const time = await this.time({ ...glance, now: heard.at ?? now }, country, { ...owner, instrument });
    const about = { requestId: null, requestKind, instrument, itemIds, ...how };
    const message = { from: country, reference: heard.reference, about: itemIds };
    return {
      subject: { ...UNANSWERED, ...owner, ...asker, ...time, ...about },
      also: ({ id }) => registerOnce(em, { kind: 'data_subject_consultations', id, ...message }),
    };
  }

  async time(
    { em, now: begin }: Glance,
    from: string,
    { ownerCountry: to, instrument }: { ownerCountry: string; instrument: string },
  ): Promise<Pick<Consultation, 'answerBy' | 'clockRule'>> {
    const clock = await this.clocks.start(em, { instrument, matter: 'data_subject_consultation', from, to, begin });
    return { answerBy: clock?.dueAt ?? null, clockRule: clock?.rule ?? null };
  }
}

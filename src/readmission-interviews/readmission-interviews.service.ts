import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases, type Opening } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import { assertByHand } from '../core/exchange/by-hand.js';
import { registerOnce } from '../core/exchange/registered.js';
import { cameAt } from '../core/exchange/turns.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import type { AskInterviewDto } from './readmission-interview-forms.dto.js';
import type { InterviewsQueryDto, ReadmissionInterviewView } from './readmission-interview.dto.js';
import type { ReadmissionInterview } from './readmission-interview.entity.js';
import { ReadmissionInterviewKind } from './readmission-interview.kind.js';
import { ReadmissionInterviewLaw } from './readmission-interview.law.js';
import { requestOf } from './readmission-interview.request.js';
import { setBetween } from './readmission-interview.store.js';

type View = Promise<ReadmissionInterviewView>;

const blank = {
  lastTurnAt: null,
  startsAt: null,
  place: null,
  videoRef: null,
  interpreterRef: null,
  rrisBookingRef: null,
  heldAt: null,

  reportBy: null,
  interviewer: null,
  languageTest: 'none' as const,
  languageTestValidated: false,
  beforeApplication: false,
  request: null,
  finding: null,
  reasons: null,
  reportedBy: null,
  reportedAt: null,
  signedAs: null,
  facts: {},
} as const;

/** States in which a case can have one; and that before its application. */
const askedFrom = ['examination', 'extended', 'interview'];
const BEFORE_APPLICATION = 'safeguard_check';

/** Interviews that are asked for, and the calendar of them. */
@Injectable()
export class ReadmissionInterviewsService {
  constructor(
    private readonly cases: Cases,
    private readonly interviews: ReadmissionInterviewKind,
    private readonly readmissions: ReadmissionReader,
    private readonly law: ReadmissionInterviewLaw,
  ) {}

  ask(by: Acting, form: AskInterviewDto): View {
    return this.cases.open(this.interviews.kind, by, (em, now) => this.asked({ em, now, reader: by.officer }, form));
  }

  list(officer: Officer, query: InterviewsQueryDto): Promise<PageOf<ReadmissionInterviewView>> {
    const { limit, after, count, from, to, ...asked } = query;
    const where = [...whereEqual(asked), ...setBetween(from, to)];
    return this.cases.list(this.interviews.kind, officer, { limit, after, count, where });
  }

  get(officer: Officer, id: string): View {
    return this.cases.get(this.interviews.kind, officer, id);
  }

  /** The case waits for it from now on; for a second person it waits already; before its application it goes on. */
  private async asked(glance: Glance, form: AskInterviewDto): Promise<Opening<ReadmissionInterview>> {
    const { em, now, reader } = glance;
    const { readmissionId, personId, mode, language, channel = null, externalRef = null } = form;
    const readmission = await this.readmissions.find(em, reader, readmissionId);
    if (!readmission) throw new Problem('unknown_reference', { field: 'readmissionId' });
    const { state, persons, facts } = readmission;
    const beforeApplication = state === BEFORE_APPLICATION;
    if (!beforeApplication && !askedFrom.includes(state)) throw new Problem('interview_not_now', { state });
    if (facts.holds?.submit.length !== 0) throw new Problem('on_hold', { holds: facts.holds?.submit ?? ['unknown'] });
    const person = persons.find(({ id }) => id === personId);
    if (!person) throw new Problem('unknown_reference', { field: 'personId' });
    assertByHand(readmission, 'owner', form);
    await this.law.assertMode(em, readmission, mode);
    const askedAt = cameAt(form, readmission.clockStartedAt ?? readmission.openedAt, now);
    const limit = await this.law.holdBy(em, readmission, askedAt);
    const { ownerAuthorityId, ownerCountry, otherCountry, otherAuthorityId, elsewhere } = readmission;
    const sides = {
      ownerAuthorityId,
      ownerCountry,
      otherCountry,
      otherAuthorityId,
      elsewhere,
      toldAt: askedAt,
      lastTurnAt: askedAt,
    };
    const asked = { readmissionId, personId, mode, language, channel, externalRef };
    const request = beforeApplication ? requestOf(readmission.refNo, person) : null;
    // What crosses is judged before it does.
    if (request) await this.interviews.moving.askBefore(glance, reader, readmissionId, { ...form, content: request });
    return {
      subject: { ...blank, topics: [], ...sides, ...asked, ...limit, beforeApplication, request },
      also: async (interview) => {
        if (elsewhere === 'owner' && externalRef) {
          const message = { from: ownerCountry, reference: externalRef, about: [personId] };
          await registerOnce(em, { kind: 'readmission_interviews', id: interview.id, ...message });
        }
        if (beforeApplication) await this.interviews.moving.crossed(glance, interview, readmission.agreement);
        else if (state !== 'interview') await this.interviews.moving.ask(glance, reader, readmissionId, form);
      },
    };
  }
}

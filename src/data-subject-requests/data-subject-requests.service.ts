import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases, type Opening } from '../core/cases/cases.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import type { DataSubjectRequestView } from './data-subject-request-view.dto.js';
import type {
  DataSubjectRequestsQueryDto,
  IdentifyDto,
  ReceiveRequestDto,
  RequesterDto,
} from './data-subject-request.dto.js';
import type { DataSubjectRequest } from './data-subject-request.entity.js';
import { DataSubjectRequestKind } from './data-subject-request.kind.js';
import type { DataSubjectRequestAction } from './data-subject-request.workflow.js';
import { DataSubjectLaw, NO_INSTRUMENT } from './data-subject.law.js';
import { RequesterSeal } from './requester.seal.js';

/** Receiving requests of persons, proving who asks, and reading who it is. */
@Injectable()
export class DataSubjectRequestsService {
  constructor(
    private readonly cases: Cases,
    private readonly requests: DataSubjectRequestKind,
    private readonly seal: RequesterSeal,
    private readonly law: DataSubjectLaw,
  ) {}

  receive(by: Acting, { requester, ...form }: ReceiveRequestDto): Promise<DataSubjectRequestView> {
    return this.cases.open(this.requests.kind, by, async (em, now): Promise<Opening<DataSubjectRequest>> => {
      const { instrument = null, receivedAt = now } = form;
      if (receivedAt > now) throw new Problem('inconsistent', { field: 'receivedAt' });
      const asked = { instrument: instrument ?? NO_INSTRUMENT, country: by.officer.country, receivedAt };
      const times = await this.law.times(em, asked);
      return {
        subject: { ...form, ...NOTHING_DONE, instrument, receivedAt, ...times },
        also: ({ id }, em) =>
          this.requests.store.addRequester(em, { requestId: id, sealed: this.seal.seal(id, requester) }),
      };
    });
  }

  list(
    officer: Officer,
    { limit, after, count, ...asked }: DataSubjectRequestsQueryDto,
  ): Promise<PageOf<DataSubjectRequestView>> {
    return this.cases.list(this.requests.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<DataSubjectRequestView> {
    return this.cases.get(this.requests.kind, officer, id, 'data_subject');
  }

  /** Who asks: for whoever works on the request, each time with an entry in the trail. */
  requester(officer: Officer, id: string): Promise<RequesterDto> {
    return this.cases.look(this.requests.kind, officer, {
      id,
      question: 'requester',
      purpose: 'data_subject',
      answer: async (_, { em }) => {
        const found = await this.requests.store.requester(em, id);
        if (!found) throw new Problem('not_found');
        return this.seal.open(id, found.sealed);
      },
    });
  }

  identify(by: Acting, id: string, { proof }: IdentifyDto): Promise<DataSubjectRequestView> {
    const change = ({ subject }: { subject: DataSubjectRequest }) => void Object.assign(subject, { proof });
    return this.cases.act(this.requests.kind, by, { id, action: 'identify', change });
  }

  act(by: Acting, id: string, action: DataSubjectRequestAction, reason?: string): Promise<DataSubjectRequestView> {
    return this.cases.act(this.requests.kind, by, { id, action, reason });
  }
}

const NOTHING_DONE = {
  lateAt: null,
  appealLapsedAt: null,
  proof: null,
  identifiedBy: null,
  identifiedAt: null,
  searchedAt: null,
  decision: null,
  grounds: [],
  reasons: null,
  decidedBy: null,
  decidedAt: null,
  answer: null,
  answeredAt: null,
  findings: [],
  unheard: 0,
};

import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { NamesakesDesk } from '../subject-search/namesakes.desk.js';
import type { MatchView, RequestMatchesView } from './request-matches.dto.js';
import { RequestKind } from './request.kind.js';
import { RequestMatching } from './request.matching.js';

/**
 * Holds what a request asks about against what is held already, copies that were received included (Directive (EU)
 * 2023/977, Art. 16(1)(d)): identifiers exactly, persons also by name and birth. In the sight of whoever asks, through the
 * same walls as everywhere.
 */
@Injectable()
export class RequestMatchesService {
  constructor(
    private readonly cases: Cases,
    private readonly requests: RequestKind,
    private readonly held: RequestMatching,
    private readonly namesakes: NamesakesDesk,
  ) {}

  async of(officer: Officer, id: string): Promise<RequestMatchesView> {
    const { exact, persons } = await this.cases.look(this.requests.kind, officer, {
      id,
      question: 'matches',
      purpose: 'duty',
      answer: (request, glance) => this.held.matching(request, glance),
    });
    if (!officer.permissions.has('subject.search')) return { matches: exact, namesCompared: persons.length === 0 };
    const askedFor = { recordType: 'requests', recordId: id, purpose: 'request' } as const;
    const found = await this.namesakes.find(officer, persons, askedFor);
    const byName = (found ?? []).map((one): MatchView => {
      const { id: subject, score, band, explanation } = one;
      return {
        kind: 'subject',
        id: subject,
        by: ['name'],
        carrierType: null,
        carrierId: null,
        score,
        band,
        explanation,
      };
    });
    return { matches: [...exact, ...byName], namesCompared: found !== undefined };
  }
}

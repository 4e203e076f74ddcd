import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import type { MatchView } from './request-matches.dto.js';
import { RequestKind } from './request.kind.js';
import { RequestMatching } from './request.matching.js';

/**
 * Holds the identifiers of a request against what is held already, copies that were received included (Directive (EU)
 * 2023/977, Art. 16(1)(d)). Exact identifiers; in the sight of whoever asks, through the same walls as everywhere.
 */
@Injectable()
export class RequestMatchesService {
  constructor(
    private readonly cases: Cases,
    private readonly requests: RequestKind,
    private readonly held: RequestMatching,
  ) {}

  of(officer: Officer, id: string): Promise<MatchView[]> {
    return this.cases.look(this.requests.kind, officer, {
      id,
      question: 'matches',
      purpose: 'duty',
      answer: (request, glance) => this.held.matching(request, glance),
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RefusalFigureView, RequestFigureView } from './request-figures.dto.js';

/** Counts that a state reports: of all its requests, whoever may read them. */
@Injectable()
export class RequestFiguresStore {
  requests(em: EntityManager, year: number): Promise<RequestFigureView[]> {
    return em.query(
      `select direction, counterpart, route, urgent, by_unit as "byUnit", number, answered, in_time as "inTime", refused,
         refused_in_part as "refusedInPart", late_for_judicial as "lateForJudicial", open
       from app.request_figures($1)`,
      [year],
    );
  }

  refusals(em: EntityManager, year: number): Promise<RefusalFigureView[]> {
    return em.query('select direction, counterpart, ground, number from app.request_refusals($1)', [year]);
  }
}

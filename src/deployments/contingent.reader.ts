import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ContingentView } from './contingent.dto.js';

/** Officers of one state who come within a week of one another come as one rotation. */
const TOGETHER = '7 days';

/** Contingents and their rotations, made out of the deployments that the caller can see. */
@Injectable()
export class ContingentReader {
  of(em: EntityManager, operationId: string, now: Date): Promise<ContingentView[]> {
    return em.query(
      `with sent as (
         select id, country, function, state, arrival, departure,
           lag(arrival) over (partition by country order by arrival, id) as before
         from deployments where operation_id = $1 and state in ('accepted', 'serving', 'ended')
       ), numbered as (
         select *, count(*) filter (where before is null or arrival - before > $3::interval)
           over (partition by country order by arrival, id) as rotation
         from sent
       ), rotations as (
         select country, rotation::int, min(arrival) as "from", max(departure) as until, count(*)::int as officers,
           count(*) filter (where state = 'serving' and arrival <= $2 and departure > $2)::int as present,
           array_agg(distinct function order by function) as functions
         from numbered group by country, rotation
       )
       select *, coalesce(greatest(0, ceil(extract(epoch from "from" - lag(until) over (
           partition by country order by rotation)) / 86400)), 0)::int as "daysUncovered"
       from rotations order by country, rotation`,
      [operationId, now, TOGETHER],
    );
  }
}

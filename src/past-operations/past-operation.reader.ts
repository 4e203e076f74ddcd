import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../core/problems.js';
import type { PastOperationsQueryDto, PastOperationView } from './past-operation.dto.js';

const VIEW = `
  select key, name, type, period, starts_on as "startsOn", ends_on as "endsOn", place, host_countries as "hostCountries", sites,
    participants, agencies, led_by as "ledBy", requested_by as "requestedBy", who, legal_bases as "legalBases", measures,
    figures, results, source, trust
  from past_operations`;

/** Operations that took place: facts that everybody may know. */
@Injectable()
export class PastOperationReader {
  all(em: EntityManager, { country, type }: PastOperationsQueryDto): Promise<PastOperationView[]> {
    return em.query(
      `${VIEW} where ($1::text is null or $1 = any(host_countries || participants)) and ($2::text is null or type = $2)
       order by starts_on desc nulls last, key`,
      [country ?? null, type ?? null],
    );
  }

  async get(em: EntityManager, key: string): Promise<PastOperationView> {
    const [found] = await em.query<PastOperationView[]>(`${VIEW} where key = $1`, [key]);
    if (!found) throw new Problem('not_found');
    return found;
  }
}

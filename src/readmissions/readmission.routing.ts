import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuthorityReader } from '../authorities/authority.reader.js';
import { Problem } from '../core/problems.js';
import { functionFor } from '../readmission-agreements/competent-authority.codes.js';
import { CompetentAuthorityReader } from '../readmission-agreements/competent-authority.reader.js';
import type { PersonCategory } from './readmission.codes.js';

interface Wanted {
  readonly country: string;
  readonly category: PersonCategory;
  readonly on: string;
}

/** Which authority of a state is competent: one for its nationals, and in some states another for everybody else. */
@Injectable()
export class ReadmissionRouting {
  constructor(
    private readonly competents: CompetentAuthorityReader,
    private readonly authorities: AuthorityReader,
  ) {}

  /** As the register says; null where it names none that has an account here. */
  async competent(em: EntityManager, { country, category, on }: Wanted): Promise<string | null> {
    const authority = await this.competents.of(em, country, functionFor(category), { on });
    return authority?.held[0] ?? null;
  }

  /** An authority of that state that an officer has named. */
  async named(em: EntityManager, id: string, { country, now }: { country: string; now: Date }): Promise<string> {
    const found = await this.authorities.find(em, id, now);
    if (!found) throw new Problem('unknown_reference', { field: 'otherAuthorityId' });
    if (found.country !== country) throw new Problem('not_their_state', { country });
    return found.id;
  }
}

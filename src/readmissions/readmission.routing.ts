import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuthorityReader } from '../authorities/authority.reader.js';
import { Problem } from '../core/problems.js';
import { LegalRegisterReader } from '../legal-register/legal-register.reader.js';
import { standing } from '../legal-register/standing.js';
import { isOwnNational, type PersonCategory } from './readmission.codes.js';

interface Wanted {
  readonly country: string;
  readonly category: PersonCategory;
  readonly agreement: string | null;
  readonly on: string;
}

/** Which authority of a state is competent: one for its nationals, and in some states another for everybody else. */
@Injectable()
export class ReadmissionRouting {
  constructor(
    private readonly register: LegalRegisterReader,
    private readonly authorities: AuthorityReader,
  ) {}

  /** As the register says, of several the one that the agreement itself names; null where it names none. */
  async competent(em: EntityManager, { country, category, agreement, on }: Wanted): Promise<string | null> {
    const fn = isOwnNational(category) ? 'READMISSION_NATIONALS' : 'READMISSION_TCN';
    const rows = (await this.register.snapshot(em))
      .of('authority')
      .filter(({ content }) => content.country === country && content.function === fn)
      .filter((row) => row.content.held.length > 0 && standing(row, on) !== 'no');
    const best = rows.find(({ instrument }) => instrument === agreement) ?? rows[0];
    return best?.content.held[0] ?? null;
  }

  /** An authority of that state that an officer has named. */
  async named(em: EntityManager, id: string, { country, now }: { country: string; now: Date }): Promise<string> {
    const found = await this.authorities.find(em, id, now);
    if (!found) throw new Problem('unknown_reference', { field: 'otherAuthorityId' });
    if (found.country !== country) throw new Problem('not_their_state', { country });
    return found.id;
  }
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuthorityFunctionReader } from '../legal-register/authority-function.reader.js';
import type { Entry } from '../legal-register/legal-entry.entity.js';
import { isSure } from '../legal-register/standing.js';
import { readmissionFunctions, type ReadmissionFunction } from './competent-authority.codes.js';

/** Who a state has named for something. */
export interface CompetentAuthority {
  readonly country: string;
  readonly fn: ReadmissionFunction;
  readonly name: string | null;
  /** Authorities of this installation; none where the state has no account for it. */
  readonly held: readonly string[];
  readonly sure: boolean;
  readonly trust: Entry['trust'];
  readonly article: string;
  readonly source: string;
  readonly entryKey: string;
}

interface Asked {
  readonly on: string;
  readonly confirmed?: readonly Entry[];
}

/** Questions for other features: which authority of that state is competent, by what the register names? */
@Injectable()
export class CompetentAuthorityReader {
  constructor(private readonly functions: AuthorityFunctionReader) {}

  /** The one that is named for it; null where the register knows of none. */
  async of(
    em: EntityManager,
    country: string,
    fn: ReadmissionFunction,
    asked: Asked,
  ): Promise<CompetentAuthority | null> {
    const named = await this.functions.named(em, country, {
      ...asked,
      instrument: null,
      fn: `READMISSION_${fn.toUpperCase()}`,
    });
    const best = named.find(isSure) ?? named[0];
    if (!best) return null;
    const { content, trust, article, source, key } = best;
    const { name, held } = content;
    return { country, fn, name, held, sure: isSure(best), trust, article, source, entryKey: key };
  }

  /** All that are named for a state. */
  async all(em: EntityManager, country: string, asked: Asked): Promise<CompetentAuthority[]> {
    const found: CompetentAuthority[] = [];
    for (const fn of Object.keys(readmissionFunctions) as ReadmissionFunction[]) {
      const one = await this.of(em, country, fn, asked);
      if (one) found.push(one);
    }
    return found;
  }
}

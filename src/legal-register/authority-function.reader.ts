import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuthorityReader } from '../authorities/authority.reader.js';
import type { Entry } from './legal-entry.entity.js';
import { LegalRegisterReader } from './legal-register.reader.js';
import { isSure, standing } from './standing.js';

/** What an authority is under an instrument (`LEA`, `NCU`, `DIRECT_AUTH`, `SELEC_NFP`, `SELEC_LO`, `SPOC` …), on which day. */
export interface Asked {
  /** None: whatever the instrument. */
  readonly instrument: string | null;
  readonly fn: string;
  readonly on: string;
  /** What was confirmed for the case at hand. */
  readonly confirmed?: readonly Entry[];
}

export interface Held {
  /** What the register has not verified is said to be so: it may warn, never decide. */
  readonly held: 'yes' | 'unverified' | 'no';
  /** Key of the row that says so. */
  readonly rule: string | null;
}

/** Questions for other features: is this authority that under that instrument, and which ones of a state are? */
@Injectable()
export class AuthorityFunctionReader {
  constructor(
    private readonly register: LegalRegisterReader,
    private readonly authorities: AuthorityReader,
  ) {}

  /** An authority has a function if it is named for it, or stands below one that is. */
  async holds(em: EntityManager, { id, country }: { id: string; country: string }, asked: Asked): Promise<Held> {
    const line = await this.authorities.line(em, id);
    const rows = await this.named(em, country, asked);
    const itsOwn = rows.filter(({ content }) => content.held.some((held) => line.includes(held)));
    const best = itsOwn.find((row) => isCertain(row, asked.on)) ?? itsOwn[0];
    if (!best) return { held: 'no', rule: null };
    return { held: isCertain(best, asked.on) ? 'yes' : 'unverified', rule: best.key };
  }

  async unitsOf(em: EntityManager, country: string, asked: Asked): Promise<string[]> {
    const rows = await this.named(em, country, asked);
    return [...new Set(rows.flatMap(({ content }) => content.held))];
  }

  /** The rows that name authorities for it. */
  async named(em: EntityManager, country: string, asked: Asked): Promise<Entry<'authority'>[]> {
    const law = (await this.register.snapshot(em)).with(asked.confirmed ?? []);
    return law
      .of('authority')
      .filter(({ instrument, content }) => instrument === asked.instrument && content.function === asked.fn)
      .filter((row) => row.content.country === country && standing(row, asked.on) !== 'no');
  }
}

const isCertain = (row: Entry<'authority'>, on: string): boolean => isSure(row) && standing(row, on) === 'yes';

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuthorityReader } from '../authorities/authority.reader.js';
import type { Entry } from './legal-entry.entity.js';
import { LegalRegisterReader } from './legal-register.reader.js';
import type { Snapshot } from './snapshot.js';
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
  async holds(em: EntityManager, authority: { id: string; country: string }, asked: Asked): Promise<Held> {
    const [held] = await this.holdsEach(em, [{ ...authority, asked }]);
    return held ?? NOT_HELD;
  }

  /** The same for several authorities, in their order: the register, and what stands above them, are asked for once. */
  async holdsEach(em: EntityManager, asked: readonly AskedOf[]): Promise<Held[]> {
    if (asked.length === 0) return [];
    const lines = await this.authorities.lines(em, [...new Set(asked.map(({ id }) => id))]);
    const law = await this.register.snapshot(em);
    return asked.map(({ id, country, asked: what }) => {
      const line = lines.get(id) ?? [];
      const itsOwn = namedIn(law, country, what).filter(({ content }) =>
        content.held.some((held) => line.includes(held)),
      );
      const best = itsOwn.find((row) => isCertain(row, what.on)) ?? itsOwn[0];
      return best ? { held: isCertain(best, what.on) ? 'yes' : 'unverified', rule: best.key } : NOT_HELD;
    });
  }

  async unitsOf(em: EntityManager, country: string, asked: Asked): Promise<string[]> {
    const rows = await this.named(em, country, asked);
    return [...new Set(rows.flatMap(({ content }) => content.held))];
  }

  /** The rows that name authorities for it. */
  async named(em: EntityManager, country: string, asked: Asked): Promise<Entry<'authority'>[]> {
    return namedIn(await this.register.snapshot(em), country, asked);
  }
}

/** An authority of a state, and what it is asked about it. */
interface AskedOf {
  readonly id: string;
  readonly country: string;
  readonly asked: Asked;
}

const NOT_HELD: Held = { held: 'no', rule: null };

const namedIn = (register: Snapshot, country: string, { instrument: of, fn, on, confirmed = [] }: Asked) =>
  register
    .with(confirmed)
    .of('authority')
    .filter(({ instrument, content }) => instrument === of && content.function === fn)
    .filter((row) => row.content.country === country && standing(row, on) !== 'no');

const isCertain = (row: Entry<'authority'>, on: string): boolean => isSure(row) && standing(row, on) === 'yes';

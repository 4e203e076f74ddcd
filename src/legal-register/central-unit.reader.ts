import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuthorityFunctionReader } from './authority-function.reader.js';

/** Through which units something goes: by the law of the Union, through SELEC, or by a convention. */
export interface Way {
  readonly instrument: string;
  readonly unionLaw: boolean;
  readonly on: string;
}

const SELEC = 'SELEC';
const CONVENTION = 'PCC_SEE';

/** One question for other features: through which unit does this state send and receive by that instrument? */
@Injectable()
export class CentralUnitReader {
  constructor(private readonly functions: AuthorityFunctionReader) {}

  /**
   * Its single point of contact, focal point or national central unit: one of these where there are several, else the first.
   * An instrument that names no units of its own uses those of the Convention; a state without one, its central unit here.
   */
  async of(em: EntityManager, country: string, way: Way, mine: readonly string[] = []): Promise<string | null> {
    const fn = way.instrument === SELEC ? 'SELEC_NFP' : way.unionLaw ? 'SPOC' : 'NCU';
    const named = await this.functions.unitsOf(em, country, { instrument: way.instrument, fn, on: way.on });
    const known =
      named.length > 0
        ? named
        : await this.functions.unitsOf(em, country, { instrument: CONVENTION, fn: 'NCU', on: way.on });
    const units = known.length > 0 ? known : await this.centralUnits(em, country, way.on);
    return units.find((unit) => mine.includes(unit)) ?? units[0] ?? null;
  }

  private async centralUnits(em: EntityManager, country: string, on: string): Promise<string[]> {
    const rows = await em.query<{ id: string }[]>(
      `select id from authorities where country = $1 and is_central_unit and (valid_to is null or valid_to > $2::date)
       order by name`,
      [country, on],
    );
    return rows.map(({ id }) => id);
  }
}

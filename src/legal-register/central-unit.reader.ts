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

interface Named {
  readonly instrument: string;
  readonly fn: string;
}
const ANY_UNIT: readonly Named[] = [
  { instrument: 'PCC_SEE', fn: 'NCU' },
  { instrument: 'EU_2023_977', fn: 'SPOC' },
  { instrument: SELEC, fn: 'SELEC_NFP' },
];

/** One question for other features: through which unit does this state send and receive by that instrument? */
@Injectable()
export class CentralUnitReader {
  constructor(private readonly functions: AuthorityFunctionReader) {}

  /**
   * Its single point of contact, focal point or national central unit: one of these where there are several, else the first.
   * Where two states share no convention that names units, those that they have for others serve as well; a state without
   * any, its central unit here. SELEC and the Union have ways of their own: there nobody else serves.
   */
  async of(em: EntityManager, country: string, way: Way, mine: readonly string[] = []): Promise<string | null> {
    const { on } = way;
    const own = way.instrument === SELEC ? 'SELEC_NFP' : way.unionLaw ? 'SPOC' : 'NCU';
    const named: Named[] = [{ instrument: way.instrument, fn: own }, ...(own === 'NCU' ? ANY_UNIT : [])];
    for (const asked of named) {
      const units = await this.functions.unitsOf(em, country, { ...asked, on });
      if (units.length > 0) return units.find((unit) => mine.includes(unit)) ?? units[0] ?? null;
    }
    const units = own === 'NCU' ? await this.centralUnits(em, country, on) : [];
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

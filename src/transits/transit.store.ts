import { Injectable } from '@nestjs/common';
import { In, MoreThan, type EntityManager } from 'typeorm';
import { putPart } from '../core/cases/parts.js';
import { Rows } from '../core/cases/rows.js';
import type { NextCases } from '../readmission-deadlines/limited-cases.registry.js';
import { ReadmissionFacts } from '../readmissions/readmission-facts.registry.js';
import { Transit, TransitPerson } from './transit.entity.js';
import { transitSight } from './transit.policy.js';
import type { TransitLimits } from './transit.recounting.js';

/** States in which a limit runs that is counted by the days of the requested state. */
const LIMITED = ['requested', 'granted', 'notified', 'obstructed'] as const;

/** Where nobody says what holds there are, something is taken to stand in the way. */
const NOT_KNOWN = ['not_known'];

/** The only SQL about transits and those who are brought through. */
@Injectable()
export class TransitStore extends Rows<Transit> {
  constructor(private readonly facts: ReadmissionFacts) {
    super(Transit, transitSight, { by: 'openedAt', direction: 'desc' });
  }

  async nextNumber(em: EntityManager): Promise<number> {
    const [row] = await em.query<{ number: string }[]>(`select nextval('transit_numbers') as number`);
    return Number(row?.number);
  }

  /** States that have to act on a transit within a limit. */
  async limitedIn(em: EntityManager): Promise<string[]> {
    const rows = await em.query<{ country: string }[]>(
      'select distinct other_country as country from transits where state = any($1)',
      [[...LIMITED]],
    );
    return rows.map(({ country }) => country);
  }

  /** The clock's: the next so many in which a limit runs by the days of that state, held until it is counted again. */
  limited(em: EntityManager, { country, after, most }: NextCases): Promise<Transit[]> {
    return em.find(Transit, {
      where: { otherCountry: country, id: MoreThan(after), state: In([...LIMITED]) },
      order: { id: 'ASC' },
      take: most,
      lock: { mode: 'pessimistic_write' },
    });
  }

  async move(em: EntityManager, id: string, limits: TransitLimits): Promise<void> {
    await em.update(Transit, { id }, limits);
  }

  async putPerson(em: EntityManager, person: TransitPerson): Promise<void> {
    await putPart(em, TransitPerson, person, 'transitId');
  }

  async removePerson(em: EntityManager, transitId: string, id: string): Promise<boolean> {
    const { affected } = await em.delete(TransitPerson, { transitId, id });
    return affected === 1;
  }

  /** Whether a monitor waits for an answer to what they have seen of it, whoever asks. */
  async isWatched(em: EntityManager, transitId: string): Promise<boolean> {
    const [row] = await em.query<{ watched: boolean }[]>('select app.transit_is_watched($1) as watched', [transitId]);
    return row?.watched ?? true;
  }

  async forget(em: EntityManager, transitId: string): Promise<void> {
    await em.delete(TransitPerson, { transitId });
  }

  protected override async complete(em: EntityManager, rows: Transit[]): Promise<void> {
    const ids = rows.map(({ id }) => id);
    const persons = await em.find(TransitPerson, {
      where: { transitId: In(ids) },
      order: { surname: 'ASC', id: 'ASC' },
    });
    const cases = rows.flatMap(({ readmissionId }) => readmissionId ?? []);
    const known = await this.facts.of(em, cases);
    for (const row of rows) {
      row.persons = persons.filter(({ transitId }) => transitId === row.id);
      const holds = row.readmissionId === null ? [] : known.get(row.readmissionId)?.holds?.transfer;
      row.holds = [...(holds ?? NOT_KNOWN)];
    }
  }
}

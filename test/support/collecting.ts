import type { Response } from 'supertest';
import { clockActor } from '../../src/core/access/actor.js';
import { Work } from '../../src/core/work/work.js';
import type { Unit } from '../../src/core/workflow/transitions.js';
import { carryOut } from './joint-operation.js';
import { succeeded } from './succeeded.js';
import type { TestOfficer, World } from './world.js';

/** The officers of one authority who keep collections, and the supervisor of its state. */
export class Keepers {
  handling: TestOfficer;
  analyst: TestOfficer;
  relay: TestOfficer;
  supervisor: TestOfficer;

  private constructor(
    readonly world: World,
    readonly at: string,
  ) {}

  static async of(world: World, at = 'AL/border', ministry = 'AL/mia'): Promise<Keepers> {
    const here = new Keepers(world, at);
    here.handling = await world.officer('handling_officer', { at });
    here.analyst = await world.officer('analyst', { at });
    here.relay = await world.officer('check_officer', { at });
    here.supervisor = await world.officer('data_protection_officer', { at: ministry });
    return here;
  }

  /** What a collection of wanted persons says, with what the test changes of it. */
  form(but: object = {}): object {
    return {
      kind: 'wanted_persons',
      title: 'Wanted in connection with the smuggling of migrants',
      description: 'Persons against whom a court has issued a warrant.',
      purposes: ['18-2-A'],
      nationalLaw: 'Law on the State Police, Art. 10 (example)',
      reviewDays: 365,
      keepDays: 1000,
      contactAuthorityId: this.world.authority(this.at),
      dutyChannel: 'Duty desk, +355 4 000 0000',
      rules: [
        { recipient: 'MK', purposes: ['18-2-A'], telling: 'full' },
        { recipient: '*', purposes: ['18-2-A'], telling: 'hit_only' },
      ],
      ...but,
    };
  }

  begins(but: object = {}, by: TestOfficer = this.analyst): Promise<Response> {
    return by.does('/collections', this.form(but));
  }

  /** A collection that is in use. */
  async keep(but: object = {}): Promise<string> {
    const { body } = await succeeded('begin a collection', this.begins(but));
    const path = `/collections/${body.id as string}`;
    await carryOut(this.analyst, path, 'propose');
    await carryOut(this.supervisor, path, 'put_in_use');
    return body.id as string;
  }

  enters(collectionId: string, but: object = {}, by: TestOfficer = this.relay): Promise<Response> {
    return by.does('/collection-entries', {
      collectionId,
      externalRef: 'W-1',
      kind: 'person',
      traits: { names: [{ text: 'Arben Testi' }], births: ['1985-03-14'], nationalities: ['AL'], sex: 'male' },
      category: 'suspect',
      grounds: 'A warrant of the court of first instance.',
      measures: ['detain', 'contact_owner'],
      sourceRef: 'KP 12/2026',
      ...but,
    });
  }

  async entered(collectionId: string, but: object = {}) {
    const { body } = await succeeded('enter', this.enters(collectionId, but));
    return { id: body.id as string, path: `/collection-entries/${body.id as string}`, body };
  }

  /** What the worker does for whoever ordered it. */
  asTheClock<T>(run: (unit: Unit) => Promise<T>): Promise<T> {
    return this.world.get(Work).as(clockActor, (em, now) => run({ em, now }));
  }

  /** How many keys by which an entry could be found are in the index. */
  async keysOf(id: string): Promise<number> {
    const [row] = await this.world.database.owner<{ count: number }>(
      `select (select count(*) from match_keys k where k.rec = m.rec)::int
         + (select count(*) from match_identifiers i where i.rec = m.rec)::int as count
       from match_records m where m.source = 0 and m.id = $1`,
      [id],
    );
    return row?.count ?? 0;
  }
}

import { randomUUID } from 'node:crypto';
import type { Response } from 'supertest';
import { carryOut } from './joint-operation.js';
import { succeeded } from './succeeded.js';
import type { TestOfficer, World } from './world.js';

/** Those who keep the register of law, and an officer who goes by it. */
export class Keepers {
  private constructor(
    private readonly world: World,
    readonly lawyer: TestOfficer,
    readonly second: TestOfficer,
    readonly anybody: TestOfficer,
  ) {}

  static async of(world: World): Promise<Keepers> {
    const lawyer = await world.officer('legal_officer', { at: 'AL/mia' });
    const second = await world.officer('legal_officer', { at: 'MK/mi' });
    return new Keepers(world, lawyer, second, await world.officer('field_officer', { at: 'AL/border' }));
  }

  /** The first row of the register that answers the query, or the one with this key. */
  async row(query: string, key?: string): Promise<Response['body']> {
    const { items } = (await this.anybody.sees(`/legal-register?${query}`)).body;
    return items.find((row: { key: string }) => key === undefined || row.key === key);
  }

  async answers(query: string, officer = this.anybody): Promise<Response['body']> {
    return (await officer.sees(`/legal-bases/applicable?${query}`)).body;
  }

  async answer(instrument: string, query: string, officer = this.anybody): Promise<Response['body']> {
    const { answers } = await this.answers(query, officer);
    return answers.find((one: { instrument: string }) => one.instrument === instrument);
  }

  async status(instrument: string, query: string, officer = this.anybody): Promise<string> {
    return (await this.answer(instrument, query, officer)).status;
  }

  /** Proposed by one, approved by the other, and put in force. */
  async putInForce(form: object): Promise<string> {
    const { body } = await succeeded('propose', this.lawyer.does('/legal-changes', form));
    const path = `/legal-changes/${body.id}`;
    await carryOut(this.second, path, 'approve');
    await this.world.sweep();
    return (await this.second.sees(path)).body.state;
  }
}

/** A row that nobody has seen before, and that bothers nobody. */
export const turkey = (changes: object = {}) => ({
  kind: 'party',
  key: `PCC_SEE/TR-${randomUUID().slice(0, 6)}`,
  instrument: 'PCC_SEE',
  article: 'Art. 40(2)',
  content: { country: 'TR', act: 'made up', provisional: false },
  validFrom: '2030-01-01',
  source: 'made up',
  trust: 'verified',
  ...changes,
});

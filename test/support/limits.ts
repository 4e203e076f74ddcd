import type { DeadlineView, DeadlinesView } from '../../src/readmission-deadlines/deadline.dto.js';
import { act } from './joint-operation.js';
import type { Readmissions } from './readmissions.js';
import type { TestOfficer, World } from './world.js';

const DAY = 86_400_000;

/** The limits of played readmissions, as officers see them; and time that passes. */
export class PlayedLimits {
  private constructor(
    readonly here: Readmissions,
    readonly lawyer: TestOfficer,
    readonly second: TestOfficer,
  ) {}

  static async of(here: Readmissions): Promise<PlayedLimits> {
    const serve = () => here.world.officer('legal_officer', { at: here.from });
    return new PlayedLimits(here, await serve(), await serve());
  }

  private get world(): World {
    return this.here.world;
  }

  async all(id: string, by: TestOfficer = this.here.officer): Promise<DeadlinesView> {
    const { status, body } = await by.sees(`/readmissions/${id}/deadlines`);
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body as DeadlinesView;
  }

  async one(id: string, code: string, by: TestOfficer = this.here.officer): Promise<DeadlineView | undefined> {
    return (await this.all(id, by)).deadlines.findLast((one) => one.code === code);
  }

  /** `d04 running green`: each as it stands. */
  async states(id: string, by: TestOfficer = this.here.officer): Promise<string[]> {
    return (await this.all(id, by)).deadlines.map(({ code, state, level }) => `${code} ${state} ${level}`).sort();
  }

  /** Lets days pass, and the clock do what is due by then. */
  async pass(days: number): Promise<void> {
    this.world.clock.pass(days * DAY);
    await this.world.sweep();
  }

  /** Two legal officers confirm for one case what its agreement says there. */
  async confirm(id: string, agreement: string, name: string, value: unknown): Promise<void> {
    const { body } = await this.lawyer.does('/legal-confirmations', {
      recordType: 'readmissions',
      recordId: id,
      kind: 'readmission_parameter',
      key: `${agreement}/${name}`,
      article: 'as in the text (made up)',
      content: { agreement, name, value },
      validFrom: '2008-01-01',
      source: 'text of the agreement (made up)',
      quotedText: 'The text that says so.',
    });
    const { body: confirmed } = await act(this.second, `/legal-confirmations/${body.id}`, 'confirm');
    if (confirmed.state !== 'confirmed') throw new Error(JSON.stringify([body, confirmed]));
    await this.world.matched();
  }
}

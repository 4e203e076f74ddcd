import type { Readmissions } from './readmissions.js';
import type { TestOfficer } from './world.js';

/** What each flag demands before it is lifted. */
export const demands: Readonly<Record<string, readonly string[]>> = {
  asylum: ['final_decision'],
  non_refoulement: ['assessment'],
  minor_or_age_doubt: ['guardian_appointed', 'guardian_heard', 'best_interests', 'receiver_confirmed'],
  family_unity: ['joint_plan'],
  court: ['court_reference'],
  medical: ['fit_to_travel'],
  trafficking_or_vulnerable: ['referral_mechanism'],
  collective: ['individual_statements'],
  stateless_claim: ['nationality_determined'],
  criminal_proceedings: ['prosecutor_agrees'],
  agreement_suspended: ['suspension_over'],
  identity_doubt: ['second_check'],
};
export const everyFlag = [...Object.keys(demands), 'refugee_status'];

/** Sets and lifts holds in the cases of a test file. */
export class Holding {
  constructor(private readonly here: Readmissions) {}

  form(readmissionId: string, flag: string, changes: object = {}): object {
    return {
      readmissionId,
      flag,
      basis: 'stated',
      moment: 'other',
      heardAt: this.here.world.clock.now(),
      words: 'I am afraid to go back.',
      language: 'mk',
      ...changes,
    };
  }

  /** Where it is from now on. */
  async set(readmissionId: string, flag: string, by = this.here.officer, changes: object = {}): Promise<string> {
    const { status, body } = await by.does('/readmission-holds', this.form(readmissionId, flag, changes));
    if (status !== 201) throw new Error(`not set: ${JSON.stringify(body)}`);
    return `/readmission-holds/${body.id}`;
  }

  async lifts(path: string, codes: readonly string[], by: TestOfficer = this.here.safeguard, reason = 'Not any more.') {
    const attested = codes.map((code) => ({
      code,
      reference: 'X-1',
      issuedBy: 'Competent body',
      issuedOn: '2026-01-01',
    }));
    return this.act(by, path, 'lift', { reason, attested });
  }

  async act(by: TestOfficer, path: string, action: string, body: object = {}) {
    const { version } = (await by.sees(path)).body;
    return by.does(`${path}/${action}`, body, { version: version ?? 1 });
  }

  /** Nothing stands any more, as the owner of the database alone can do it. */
  async clear(): Promise<void> {
    await this.here.world.database.owner(
      `update readmission_holds set state = 'annulled' where state in ('open', 'annulment_proposed')`,
    );
  }
}

import { days, later } from '../../src/core/workflow/deadline.js';
import { act } from './joint-operation.js';
import type { Keepers } from './keepers.js';
import type { TestOfficer, World } from './world.js';

/** An agreement of Albania and North Macedonia that implements Art. 9, put into the register by two legal officers. */
export const agreementOnLiaison = (changes: object = {}) => ({
  kind: 'agreement',
  key: 'AL-MK/LIAISON',
  instrument: 'PCC_SEE',
  article: 'made up',
  content: {
    title: 'Agreement on liaison officers (made up)',
    parties: ['AL', 'MK'],
    articles: ['9'],
    actions: [],
    rules: [],
    endsBy: null,
  },
  validFrom: '2020-01-01',
  source: 'made up',
  trust: 'verified',
  ...changes,
});

/** Those who post an Albanian liaison officer to North Macedonia, step by step. */
export class Posting {
  sender: TestOfficer;
  host: TestOfficer;
  liaison: TestOfficer;

  private constructor(readonly world: World) {}

  static async between(world: World): Promise<Posting> {
    const posting = new Posting(world);
    posting.sender = await world.officer('national_contact_point', { at: 'AL/ncu' });
    posting.host = await world.officer('national_contact_point', { at: 'MK/ncu' });
    posting.liaison = await world.officer('liaison_officer', { at: 'AL/ncu' });
    return posting;
  }

  form(changes: object = {}) {
    const now = this.world.clock.now();
    return {
      hostCountry: 'MK',
      instrument: 'PCC_SEE',
      term: 'fixed',
      startsAt: now,
      endsAt: later(now, days(90)),
      tasks: ['information_exchange'],
      agreement: 'Exchange of letters 12/2026',
      sendingInstructions: 'Report every week.',
      ...changes,
    };
  }

  async proposed(changes: object = {}): Promise<string> {
    const { body } = await this.sender.does('/liaison-postings', this.form(changes));
    return `/liaison-postings/${body.id}`;
  }

  async accredited(changes: object = {}, officer = this.liaison): Promise<string> {
    const path = await this.proposed(changes);
    await act(this.sender, path, 'nominate', { officerId: officer.id });
    await act(this.host, path, 'accredit', { accreditation: 'MK-7', hostInstructions: 'Ask before you travel.' });
    return path;
  }

  async active(changes: object = {}, officer = this.liaison): Promise<string> {
    const path = await this.accredited(changes, officer);
    await act(officer, path, 'take_up');
    return path;
  }
}

export const settleTheLaw = (law: Keepers): Promise<string> => law.putInForce(agreementOnLiaison());

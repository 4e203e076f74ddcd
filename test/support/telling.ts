import { days, later } from '../../src/core/workflow/deadline.js';
import { act } from './joint-operation.js';
import type { TestOfficer, World } from './world.js';

/** Those who tell, and those who are told: an authority and its central unit on either side. */
export class Telling {
  author: TestOfficer;
  unit: TestOfficer;
  second: TestOfficer;
  otherUnit: TestOfficer;
  otherAuthority: TestOfficer;

  private constructor(readonly world: World) {}

  /** From Albania to North Macedonia. */
  static async between(world: World): Promise<Telling> {
    return Telling.of(world, ['AL/border', 'AL/ncu'], ['MK/ncu', 'MK/border']);
  }

  static async of(
    world: World,
    [here, unit]: [string, string],
    [otherUnit, there]: [string, string],
  ): Promise<Telling> {
    const telling = new Telling(world);
    telling.author = await world.officer(['team_leader', 'analyst'], { at: here });
    telling.unit = await world.officer('central_unit_officer', { at: unit });
    telling.second = await world.officer('central_unit_officer', { at: unit });
    telling.otherUnit = await world.officer('central_unit_officer', { at: otherUnit });
    telling.otherAuthority = await world.officer('team_leader', { at: there });
    return telling;
  }

  form(changes: object = {}) {
    return {
      otherCountry: 'MK',
      title: 'Lorries with false floors',
      purpose: 'offence',
      facts: 'Two lorries of one haulier were stopped with false floors.',
      necessity: 'They cross to your side every week.',
      personalData: true,
      offence: 'IMMIGRANT_SMUGGLING',
      attested: true,
      ...changes,
    };
  }

  async draft(changes: object = {}): Promise<string> {
    const { body } = await this.author.does('/spontaneous-information', this.form(changes));
    return `/spontaneous-information/${body.id}`;
  }

  /** Something to pass on, released by the unit; of a person unless said otherwise. */
  async item(path: string, changes: object = {}, by = this.author, releaser = this.unit): Promise<string> {
    const { body } = await by.does('/transmission-items', {
      carrierType: path.split('/')[1]?.replaceAll('-', '_'),
      carrierId: path.split('/').at(-1),
      itemKind: 'person',
      title: 'The driver',
      statements: [{ field: 'personal_details', text: 'Agim Kola, haulier', character: 'fact' }],
      subjectCategory: 'SUSPECT',
      accuracyNote: 'Seen by two officers.',
      purpose: 'To prevent smuggling',
      deleteBy: later(this.world.clock.now(), days(300)),
      sourceGrade: 'B',
      infoGrade: '2',
      ...changes,
    });
    const item = `/transmission-items/${body.id}`;
    await act(by, item, 'check');
    await act(releaser, item, 'release');
    return item;
  }

  async released(changes: object = {}): Promise<string> {
    const path = await this.draft(changes);
    await this.item(path);
    await act(this.author, path, 'submit');
    await act(this.unit, path, 'release');
    return path;
  }

  async transmitted(changes: object = {}): Promise<string> {
    const path = await this.released(changes);
    await act(this.unit, path, 'transmit');
    return path;
  }
}

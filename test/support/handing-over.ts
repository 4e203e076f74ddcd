import { days } from '../../src/core/workflow/deadline.js';
import { act, Informing, PERSON } from './informing.js';
import { succeeded } from './succeeded.js';
import { carryOut } from './joint-operation.js';
import type { TestOfficer } from './world.js';

export { act, carryOut };

interface Named {
  readonly id: string;
}

/** All of a network, as it is chosen. */
export const together = ({ driver, phone, relationId }: { driver: Named; phone: Named; relationId: string }) => ({
  subjectIds: [driver.id, phone.id],
  relationIds: [relationId],
});

export const DAY_OF_ANSWER = '2026-09-15';

/** An operation that hands over what it has learnt, and those who receive it. */
export class HandingOver {
  /** Of the criminal police of the host, and of its prosecution. */
  investigator: TestOfficer;
  prosecutor: TestOfficer;
  /** Of a unit that receives nothing. */
  stranger: TestOfficer;

  private constructor(readonly here: Informing) {}

  static async start(): Promise<HandingOver> {
    const handing = new HandingOver(await Informing.start());
    const { world } = handing.here;
    handing.investigator = await world.officer('team_leader', { at: 'AL/crime' });
    handing.prosecutor = await world.officer('evidence_clerk', { at: 'AL/prosecution' });
    handing.stranger = await world.officer('team_leader', { at: 'AL/asylum' });
    return handing;
  }

  get world() {
    return this.here.world;
  }

  form(changes: object = {}) {
    return {
      operationId: this.here.operation.id,
      recipientKind: 'investigation_unit',
      recipientId: this.world.authority('AL/crime'),
      dueOn: DAY_OF_ANSWER,
      title: 'A group that brings people over the pass at night',
      grounds: 'Two interviews and one check speak of the same driver. We ask you to find out for whom he drives.',
      purpose: '18-2-A',
      ...changes,
    };
  }

  /** A driver and the phone that he uses: released, with the relation between them. */
  async network({ by = this.here.author, info = {} }: { by?: TestOfficer; info?: object } = {}) {
    const { here } = this;
    const driver = await here.released('person', PERSON, { by, info });
    const phone = await here.released('phone', { number: '+355691119988' }, { by, info });
    const drawn = { sourceType: 'operations', sourceId: here.operation.id };
    const tie = { fromId: driver.id, toId: phone.id, code: 'uses', ...drawn };
    const relation = await succeeded('relate', by.does('/relations', tie));
    await carryOut(here.analyst, `/relations/${relation.body.id}`, 'approve');
    return { driver, phone, relationId: String(relation.body.id) };
  }

  async drafted(changes: object = {}, by: TestOfficer = this.here.analyst) {
    const { body, status } = await by.does('/investigation-handovers', this.form(changes));
    return { path: `/investigation-handovers/${body.id}`, id: String(body.id), body, status };
  }

  choose(path: string, items: object, by: TestOfficer = this.here.analyst) {
    return act(by, path, 'choose_items', { subjectIds: [], relationIds: [], intelligenceItemIds: [], ...items });
  }

  /** Written, with these subjects, and checked by a second officer. */
  async checked(items: object, changes: object = {}) {
    const draft = await this.drafted(changes);
    await succeeded('choose', this.choose(draft.path, items));
    await carryOut(this.here.analyst, draft.path, 'submit');
    await carryOut(this.here.keeper, draft.path, 'check');
    return draft;
  }

  /** For a recipient in North Macedonia: checked and released, drawn from this subject. */
  async released(said: { carrierId: string; sourceId: string }) {
    const id = await this.prepared({ ...said, sourceType: 'subjects' });
    await carryOut(this.here.analyst, `/transmission-items/${id}`, 'check');
    await carryOut(this.here.keeper, `/transmission-items/${id}`, 'release');
    return id;
  }

  async prepared(said: object): Promise<string> {
    const item = {
      carrierType: 'investigation_handovers',
      toCountry: 'MK',
      itemKind: 'person',
      title: 'Driver of the van',
      statements: [{ field: 'personal_details', text: 'Known as Beni', character: 'fact' }],
      identifiers: [],
      subjectCategory: 'SUSPECT',
      accuracyNote: 'From two interviews.',
      purpose: 'Smuggling of migrants',
      deleteBy: new Date(this.world.clock.now().getTime() + days(300)),
      sourceGrade: 'B',
      infoGrade: '2',
      ...said,
    };
    const { body } = await succeeded('prepare', this.here.analyst.does('/transmission-items', item));
    return String(body.id);
  }

  async handedOver(items: object, changes: object = {}, byChannel: object = {}) {
    const draft = await this.checked(items, changes);
    await carryOut(this.here.keeper, draft.path, 'hand_over', byChannel);
    return draft;
  }
}

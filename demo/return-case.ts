import { v7 as newId } from 'uuid';
import type { Play } from './play.js';
import { answers, application, nothingHappened, person, type Between } from './return-forms.js';
import type { Voice } from './voice.js';

/** A readmission of the demonstration, from its draft to the handover, past every safeguard. */
export class ReturnCase {
  private transfer = '';

  private constructor(
    private readonly play: Play,
    private readonly between: Between,
    readonly id: string,
  ) {}

  static async begin(play: Play, between: Between): Promise<ReturnCase> {
    const { from, to, name } = between;
    const officer = play.as(`${from.toLowerCase()}.return`);
    const what = `begins a readmission to ${to}: ${name}`;
    const { id } = await officer.opens(what, '/readmissions', application(play, to));
    return new ReturnCase(play, between, id as string);
  }

  get path(): string {
    return `/readmissions/${this.id}`;
  }

  private get officer(): Voice {
    return this.play.as(`${this.between.from.toLowerCase()}.return`);
  }

  private get supervisor(): Voice {
    return this.play.as(`${this.between.from.toLowerCase()}.returns`);
  }

  private get safeguards(): Voice {
    return this.play.as(`${this.between.from.toLowerCase()}.safeguards`);
  }

  private get there(): Voice {
    return this.play.as(`${this.between.to.toLowerCase()}.return`);
  }

  /** Its person, the checklist, and what shows the nationality; submitted by another officer. */
  async submitted(): Promise<void> {
    const personId = newId();
    await this.officer.puts('enters the person', this.path, `persons/${personId}`, person(this.between));
    await this.officer.does('begins the check', this.path, 'begin_check');
    await this.checked();
    const evidence = { copyAttached: true, strengthClaimed: 'prima_facie', personId, kind: 'nat_id' };
    const card = { ...evidence, documentType: 'Identity card', number: 'A0000001' };
    await this.officer.adds('shows the identity card', `${this.path}/evidence/${newId()}`, card);
    await this.safeguards.does('finds nothing in the way', this.path, 'sign_off');
    await this.supervisor.does('submits it', this.path, 'submit');
  }

  /** Item by item with the person; a second officer confirms it. */
  private async checked(): Promise<void> {
    const { items } = await this.officer.sees(`/readmission-checks?readmissionId=${this.id}&limit=100`);
    for (const { id } of items as { id: string }[]) {
      const checklist = `/readmission-checks/${id}`;
      for (const [item, answer] of Object.entries(answers(this.between.to)))
        await this.answered(checklist, item, answer);
      this.play.say(`${this.officer.login} has asked and written down everything on the checklist`);
      await this.safeguards.does('confirms the checklist', checklist, 'confirm');
    }
  }

  /** One of fifteen questions: not told one by one. */
  private async answered(checklist: string, item: string, answer: object): Promise<void> {
    const { login } = this.officer;
    const { version } = await this.officer.sees(checklist);
    const put = { body: answer, version: version as number };
    const { status, body } = await this.play.stage.send(login, 'PUT', `${checklist}/items/${item}`, put);
    if (status >= 300) throw new Error(`${item}: ${status} ${JSON.stringify(body)}`);
  }

  /** Examined there, and accepted on an article. */
  async accepted(): Promise<void> {
    await this.there.does('acknowledges the receipt', this.path, 'receive');
    await this.there.does('examines it', this.path, 'examine');
    const persons = (await this.officer.sees(`${this.path}/persons`)) as { id: string }[];
    const taken = persons.map(({ id: personId }) => ({ personId, article: 'Art. 2(1)' }));
    const supervisor = this.play.as(`${this.between.to.toLowerCase()}.returns`);
    await supervisor.does('accepts it, on its article', this.path, 'accept', { taken });
    await this.officer.does('has a document issued', this.path, 'request_document');
    for (const { id: personId } of persons)
      await this.officer.opens('enters the passport that has come', '/travel-documents/own', {
        readmissionId: this.id,
        personId,
        alsoFor: [],
        type: 'own_passport',
        number: 'P0000001',
        issuedOn: this.play.date(-400),
        expiresOn: this.play.date(400),
      });
  }

  /** Planned, notified in good time, agreed to. */
  async confirmed(plan: {
    mode: string;
    pointName: string;
    plannedAt: string;
    returnFlightId?: string;
  }): Promise<void> {
    const { id } = await this.officer.opens('plans the transfer', '/readmission-transfers', {
      readmissionId: this.id,
      carrier: 'OS 901',
      pointAgreement: 'Letter of the other side (demonstration)',
      departureWill: 'voluntary',
      escortType: 'none',
      ...plan,
    });
    this.transfer = `/readmission-transfers/${id}`;
    await this.officer.does('notifies it', this.transfer, 'notify');
    await this.there.does('agrees to time and place', this.transfer, 'confirm');
  }

  async departs(): Promise<void> {
    const fit = { issuer: 'Police doctor', at: this.play.stage.clock.now() };
    await this.officer.does('notes that the person is fit to travel', this.transfer, 'note_fitness', fit);
    const match = { methods: ['photo'], result: 'match' };
    await this.officer.does('makes sure of the person, and leaves', this.transfer, 'depart', match);
  }

  /** A record that both sides sign: from then on the other state is responsible. */
  async handedOver(): Promise<void> {
    const persons = (await this.officer.sees(`${this.path}/persons`)) as { id: string }[];
    await this.officer.puts('writes the record of the handover', this.transfer, 'record', {
      ...nothingHappened,
      arrivedAt: this.play.stage.clock.now(),
      personIds: persons.map(({ id }) => id),
    });
    const point = this.play.as(`${this.between.to.toLowerCase()}.crossing`);
    for (const [signs, who] of [
      [this.officer, 'signs it'],
      [point, 'signs it too: they are taken over'],
    ] as const) {
      const { record } = await this.officer.sees(this.transfer);
      await signs.does(who, this.transfer, 'sign', { digest: record.digest as string, serviceNo: '0815' });
    }
  }
}

import type { Officer } from '../../src/core/access/actor.js';
import { Identity } from '../../src/core/access/identity.js';
import { Work } from '../../src/core/work/work.js';
import { days } from '../../src/core/workflow/deadline.js';
import { TransmissionDesk, type Passing } from '../../src/transmissions/transmission.desk.js';
import { act, JointOperation } from './joint-operation.js';
import { World, type TestOfficer } from './world.js';

export { act };

type Country = 'AL' | 'MK' | 'ME';
const AT = { AL: 'AL/ncu', MK: 'MK/ncu', ME: 'ME/police' } as const;

interface LogRow {
  readonly event: string;
  readonly regime: string;
  readonly side: string;
  readonly country: string;
  readonly officer_id: string | null;
  readonly code: string | null;
  readonly reason: string | null;
  readonly result: string | null;
  readonly digest: string | null;
  readonly keep_until: Date | null;
  readonly purge_at: Date | null;
}

/** Albania, North Macedonia and Montenegro pass things on to one another, with an operation as the case that they go with. */
export class PassingOn {
  operation: JointOperation;
  /** National contact points: they see the operation. */
  contact: Record<Country, TestOfficer>;
  central: Record<Country, TestOfficer>;
  keeper: Record<Country, TestOfficer>;
  dataProtection: Record<Country, TestOfficer>;

  private constructor(readonly world: World) {}

  static async start(environment: NodeJS.ProcessEnv = {}): Promise<PassingOn> {
    const world = await World.start(environment);
    const here = new PassingOn(world);
    here.operation = await JointOperation.proposed(world);
    here.contact = here.operation.contactPoints;
    here.central = await here.ofEach('central_unit_officer');
    here.keeper = await here.ofEach('handling_officer');
    here.dataProtection = await here.ofEach('data_protection_officer');
    return here;
  }

  private async ofEach(role: 'central_unit_officer' | 'handling_officer' | 'data_protection_officer') {
    const of = (country: Country) => this.world.officer(role, { at: AT[country] });
    return { AL: await of('AL'), MK: await of('MK'), ME: await of('ME') };
  }

  get inAYear(): Date {
    return new Date(this.world.clock.now().getTime() + days(365));
  }

  form(changes: object = {}) {
    return {
      carrierType: 'operations',
      carrierId: this.operation.id,
      toCountry: 'MK',
      itemKind: 'person',
      title: 'Driver of the van',
      statements: [
        { field: 'personal_details', text: 'Arben Hoxha, born 1 January 1990 in Vlora', character: 'fact' },
        { field: 'criminal_conduct', text: 'Probably drives for the ring', character: 'assessment' },
      ],
      identifiers: [
        { kind: 'person', value: 'Hoxha|Arben|1990-01-01' },
        { kind: 'document', value: 'BI 123-4567' },
      ],
      subjectCategory: 'SUSPECT',
      accuracyNote: 'Document seen, conduct from one source; August 2026.',
      purpose: 'Smuggling through Qafe Thane',
      deleteBy: this.inAYear,
      sourceGrade: 'B',
      infoGrade: '2',
      ...changes,
    };
  }

  async prepared(changes: object = {}, by: TestOfficer = this.contact.AL) {
    const { body, status } = await by.does('/transmission-items', this.form(changes));
    return { path: `/transmission-items/${body.id}`, id: String(body.id), body, status };
  }

  async released(changes: object = {}, from: Country = 'AL') {
    const item = await this.prepared(changes, this.contact[from]);
    await act(this.contact[from], item.path, 'check');
    const { body, status } = await act(this.central[from], item.path, 'release');
    return { ...item, body, status };
  }

  /** What a carrier does when it is sent. */
  async send(changes: Partial<Passing> = {}, by?: TestOfficer): Promise<number> {
    const from = (changes.fromCountry ?? 'AL') as Country;
    const to = (changes.toCountry ?? 'MK') as Country;
    const passing = {
      carrierType: 'operations',
      carrierId: this.operation.id,
      fromCountry: from,
      fromAuthorityId: this.world.authority(AT[from]),
      toCountry: to,
      toAuthorityId: this.world.authority(AT[to]),
      instrument: 'PCC_SEE',
      article: 'Art. 6',
      ...changes,
    };
    const officer = await this.signedIn(by ?? this.contact[from]);
    const send = this.world.get(TransmissionDesk);
    return this.world.get(Work).as(officer, (em, now) => send.send({ em, now }, officer, passing));
  }

  async signedIn({ sessionId }: TestOfficer): Promise<Officer> {
    const found = await this.world.get(Identity).session(sessionId);
    if (!found) throw new Error('not signed in');
    return found.officer;
  }

  /** Sent by one state to another: the transmitter's item and the recipient's copy. */
  async passed(changes: object = {}, passing: Partial<Passing> = {}) {
    const from = (passing.fromCountry ?? 'AL') as Country;
    const to = (passing.toCountry ?? 'MK') as Country;
    const item = await this.released({ toCountry: to, ...changes }, from);
    await this.send(passing);
    const { body } = await this.contact[from].sees(item.path);
    return { item: item.path, itemId: item.id, copyId: String(body.copyId), copy: `/received-items/${body.copyId}` };
  }

  /** The same, with its receipt confirmed. */
  async inUse(changes: object = {}, passing: Partial<Passing> = {}) {
    const passed = await this.passed(changes, passing);
    await act(this.central[(passing.toCountry ?? 'MK') as Country], passed.copy, 'log_receipt');
    return passed;
  }

  log(where: { item?: string; received?: string }) {
    return this.world.database.owner<LogRow>(
      `select event, regime, side, country, officer_id, code, reason, result, digest, keep_until, purge_at from transmission_log
       where ($1::uuid is null or item_id = $1) and ($2::uuid is null or received_id = $2) order by id`,
      [where.item ?? null, where.received ?? null],
    );
  }

  async row(table: string, id: string): Promise<Record<string, unknown>> {
    const [row] = await this.world.database.owner<Record<string, unknown>>(`select * from ${table} where id = $1`, [
      id,
    ]);
    return row ?? {};
  }
}

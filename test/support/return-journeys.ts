import { v7 as newId } from 'uuid';
import { settled, type Answer } from './exchange.js';
import type { TestOfficer, World } from './world.js';

type Body = Answer['body'];
export type Shown = Body & Record<string, unknown>;

const DAY = 86_400_000;

/** So many days from what the world takes for now. */
export const inDays = (world: World, days: number): Date => new Date(world.clock.now().getTime() + days * DAY);

export const escort = (but: object = {}): object => ({
  kind: 'police',
  name: 'Demo Escort',
  rank: 'Inspector',
  function: 'Leads the escort',
  passportNo: 'P0000001',
  passportExpires: '2035-01-01',
  ...but,
});

/** A flight to North Macedonia, by way of Sofia. */
export const flightPlan = (world: World, but: object = {}): object => ({
  title: 'Joint return to Skopje',
  restsOn: 'Agreement on joint flights (demonstration)',
  destination: 'MK',
  fromAirport: 'VIE',
  toAirport: 'SKP',
  stops: [{ airport: 'SOF', country: 'BG', at: inDays(world, 10.1) }],
  departsAt: inDays(world, 10),
  arrivesAt: inDays(world, 10.3),
  flightNo: 'OS 901',
  seats: 20,
  escortRatio: 1,
  medicalStaff: 1,
  seatPrice: 25_000,
  ...but,
});

/** An act on any case, at the version that it has for whoever acts. */
export async function tries(by: TestOfficer, path: string, action: string, form: object = {}): Promise<Answer> {
  const { body } = await by.sees(path);
  return by.does(`${path}/${action}`, form, { version: body.version ?? 1 });
}

/** An act that has to succeed. */
export async function goes(by: TestOfficer, path: string, action: string, form: object = {}): Promise<Shown> {
  return settled(await tries(by, path, action, form));
}

/** A part of a case, under an id of its own. */
export async function puts(by: TestOfficer, path: string, part: string, form: object): Promise<Answer> {
  const { body } = await by.sees(path);
  return by.puts(`${path}/${part}`, form, { version: body.version ?? 1 });
}

/** A further case like one that was played, as the database would have it: the way there takes as long for each. */
export async function copyOf(world: World, readmissionId: string, but: object = {}): Promise<string> {
  const id = newId();
  const changed = (table: string, by: string, changes: string) =>
    `insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(row) || ${changes})).* from ${table} row where ${by} = $1`;
  const itself = `jsonb_build_object('id', $2::uuid, 'ref_no', 'R-copy-' || $2::text) || $3::jsonb`;
  const persons = `jsonb_build_object('id', gen_random_uuid(), 'readmission_id', $2::uuid)`;
  await world.database.owner(changed('readmissions', 'id', itself), [readmissionId, id, JSON.stringify(but)]);
  await world.database.owner(changed('readmission_persons', 'readmission_id', persons), [readmissionId, id]);
  return id;
}

/** Austria asks North Macedonia to let somebody through to Albania, by the protocol of the two, which is verified. */
export class Transiting {
  officer: TestOfficer;
  supervisor: TestOfficer;
  escort: TestOfficer;
  asked: TestOfficer;
  askedSupervisor: TestOfficer;
  point: TestOfficer;
  outsider: TestOfficer;

  private constructor(readonly world: World) {}

  static async begin(world: World): Promise<Transiting> {
    const here = new Transiting(world);
    here.officer = await world.officer('readmission_officer', { at: 'AT/mi' });
    here.supervisor = await world.officer('readmission_supervisor', { at: 'AT/mi' });
    here.escort = await world.officer('escort_leader', { at: 'AT/bk' });
    here.asked = await world.officer('readmission_officer', { at: 'MK/border' });
    here.askedSupervisor = await world.officer('readmission_supervisor', { at: 'MK/border' });
    here.point = await world.officer('crossing_point_officer', { at: 'MK/mi' });
    here.outsider = await world.officer(['readmission_officer', 'readmission_supervisor'], { at: 'BG/border' });
    return here;
  }

  form(but: object = {}): object {
    return {
      agreement: 'EC-MK-AT',
      otherCountry: 'MK',
      otherAuthorityId: this.world.authority('MK/border'),
      mode: 'air',
      destination: 'AL',
      entryPoint: 'Skopje airport',
      exitPoint: 'Skopje airport',
      entersAt: inDays(this.world, 20),
      leavesAt: inDays(this.world, 20.2),
      whyNotDirect: 'No flight goes there from here in that month.',
      onwardAssured: true,
      noGroundKnown: true,
      ...but,
    };
  }

  person(but: object = {}): object {
    return {
      surname: 'Demo',
      givenNames: 'Person',
      sex: 'male',
      bornOn: '1990-05-01',
      nationality: 'AL',
      language: 'sq',
      documentKind: 'passport',
      documentNo: 'BA0000001',
      ...but,
    };
  }

  async drafted(but: object = {}, by = this.officer): Promise<string> {
    const { id } = settled(await by.does('/transits', this.form(but)));
    settled(await puts(by, `/transits/${id}`, `persons/${newId()}`, this.person()));
    return `/transits/${id}`;
  }

  async requested(but: object = {}): Promise<string> {
    const path = await this.drafted(but);
    await goes(this.supervisor, path, 'request');
    return path;
  }

  async granted(but: object = {}): Promise<string> {
    const path = await this.requested(but);
    await goes(this.askedSupervisor, path, 'grant', { escortsAllowed: 1 });
    return path;
  }

  notice(but: object = {}): object {
    return { entersAt: inDays(this.world, 10), leavesAt: inDays(this.world, 10.2), flights: ['OS 777'], ...but };
  }

  async underWay(): Promise<string> {
    const path = await this.granted();
    await goes(this.officer, path, 'notify', this.notice({ escorts: [escort()] }));
    await goes(this.escort, path, 'begin');
    return path;
  }
}

/** Why something was refused; undefined where it was not. */
export const codeOf = async (answer: Promise<{ body: { code?: string } }>): Promise<string | undefined> =>
  (await answer).body.code;

/** Seats for a state, and where its passengers board. */
export const shareOf = (world: World, at: string, seats: number, boardsAt: string) => ({
  seats,
  boardsAt,
  authorityId: world.authority(at),
});

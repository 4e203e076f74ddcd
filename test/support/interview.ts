import { randomUUID } from 'node:crypto';
import { rightsToExplain } from '../../src/debriefings/debriefing.codes.js';
import { act, JointOperation } from './joint-operation.js';
import { World, type TestOfficer } from './world.js';

const asked = { worked_without_pay: 'no', forced: 'no', offered_a_job: 'no', offered_a_marriage: 'no', held: 'no' };

/** What officers send, step by step, where nothing is out of the ordinary. */
export const forms = {
  screen: { age: 'adult', vulnerabilities: [], protectionClaimed: false, violenceAlleged: false, fit: true },
  screen_trafficking: {
    wayQuestions: { ...asked, family_member: 'no' },
    indicators: [],
    terms: [],
    abduction: 'no',
    finding: 'no_sign',
  },
  inform: {
    sheetVersion: '2018-1',
    sheetLanguage: 'en',
    languageUnderstood: true,
    rightsExplained: Object.keys(rightsToExplain),
    complaintRouteExplained: true,
    legalAidOffered: true,
    libertyState: 'free',
  },
  consent: { how: 'oral_witnessed', witness: 'second_officer' },
  close: { closingReason: 'complete' },
  read_back: {
    language: 'en',
    everythingWasRead: true,
    signedBy: 'interviewee',
    paperSheetPlace: 'Directorate of Gjirokaster, registry, box 4',
  },
  grade: {
    sourceGrade: 'B',
    infoGrade: '2',
    handlingCodes: ['H0'],
    classification: 'BPL',
    releasableTo: ['MK'],
    purposes: ['18-2-C'],
    credibility: 'B',
    reidentificationRisk: 'medium',
    noNameInText: true,
  },
  sanitise: {
    text: 'A grey van collects people behind the petrol station.',
    language: 'en',
    identifyingDetailsRemoved: true,
    reidentificationRisk: 'low',
  },
};
type Step = keyof typeof forms;

/** The whole way to release: act by act, and who does it. */
const way = [
  'begin_screening',
  'screen',
  'find_eligible',
  'inform',
  'consent',
  'begin_account',
  'screen_trafficking',
  'close',
  'read_back',
  'submit',
  'grade',
  'sanitise',
  'release',
] as const;
type Act = (typeof way)[number];

const reviewers: Partial<Record<Act, 'leader' | 'reviewer'>> = {
  grade: 'leader',
  sanitise: 'leader',
  release: 'reviewer',
};

/** Those who interview and review in an active operation of Albania. */
export class Room {
  operation: JointOperation;
  /** Of North Macedonia. */
  debriefer: TestOfficer;
  /** Of the host. */
  second: TestOfficer;
  leader: TestOfficer;
  /** Coordinates in the operation. */
  reviewer: TestOfficer;

  private constructor(readonly world: World) {}

  static async open(world: World): Promise<Room> {
    const room = new Room(world);
    room.operation = await JointOperation.active(world, { sequence: 'II' });
    room.debriefer = await room.operation.serving('debriefer', 'MK/border');
    room.second = await room.operation.serving('field_officer', 'AL/border');
    room.leader = await room.operation.serving('team_leader', 'AL/border');
    room.reviewer = await room.operation.serving('operation_coordinator', 'AL/border');
    return room;
  }

  form(changes: object = {}) {
    return {
      operationId: this.operation.id,
      secondDebriefer: this.second.id,
      place: 'Kakavia, room 2',
      placeKind: 'crossing_point',
      plannedAt: this.world.clock.now(),
      language: 'en',
      ...changes,
    };
  }

  async planned(changes: object = {}): Promise<Interview> {
    const { body, status } = await this.debriefer.does('/debriefings', this.form(changes));
    if (status !== 201) throw new Error(`not planned: ${body.code}`);
    return new Interview(this, body.id, body.refNo);
  }

  /** As far as this act, done included. */
  async after(last: Act, changes: object = {}): Promise<Interview> {
    const interview = await this.planned(changes);
    await interview.goesOn(last);
    return interview;
  }
}

export class Interview {
  readonly path: string;
  private at = 0;

  constructor(
    private readonly room: Room,
    readonly id: string,
    readonly refNo: string,
  ) {
    this.path = `/debriefings/${id}`;
  }

  /** Does what is left up to this act, as it is ordinarily done. */
  async goesOn(last: Act): Promise<void> {
    for (; this.at <= way.indexOf(last); this.at += 1) {
      const action = way[this.at] ?? last;
      const { body, status } = await this.does(action, {}, this.room[reviewers[action] ?? 'debriefer']);
      if (status !== 200) throw new Error(`${action}: ${body.code}`);
    }
  }

  /** With the ordinary form, changed in this; at the version that it has now. */
  does(action: string, changes: object = {}, by: TestOfficer = this.room.debriefer) {
    return act(by, this.path, action, { ...forms[action as Step], ...changes });
  }

  async puts(part: string, body: object, by: TestOfficer = this.room.debriefer) {
    const { body: record } = await by.sees(this.path);
    return by.puts(`${this.path}/${part}`, body, { version: record.version });
  }

  answers(questionCode: string, form: object) {
    return this.puts(`answers/${questionCode}`, form);
  }

  leg(form: object = {}, id: string = randomUUID()) {
    const leg = {
      seq: 1,
      fromPlace: 'Ioannina',
      fromCountry: 'GR',
      toPlace: 'Gjirokaster',
      toCountry: 'AL',
      mode: 'car',
      crossingMethod: 'green_border',
      facilitated: true,
      price: 1500,
      currency: 'EUR',
      priceBasis: 'leg',
      paidTo: 'driver',
      paymentMethod: 'cash',
    };
    return this.puts(`legs/${id}`, { ...leg, ...form });
  }

  profile(form: object = {}) {
    const profile = { nationality: 'TR', ageBand: '25_34', sex: 'male', travellingWith: ['family'] };
    return this.puts('profile', { ...profile, ...form });
  }

  async seenBy(officer: TestOfficer) {
    return (await officer.sees(this.path)).body;
  }

  async state(): Promise<string> {
    return (await this.seenBy(this.room.debriefer)).state;
  }
}

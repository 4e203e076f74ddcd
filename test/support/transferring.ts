import { randomUUID } from 'node:crypto';
import { v7 as newId } from 'uuid';
import type { ReadmissionAction } from '../../src/readmissions/readmission.workflow.js';
import { settled, type Answer } from './exchange.js';
import type { Readmissions } from './readmissions.js';
import type { TestOfficer } from './world.js';

/** What a test looks at of a transfer. */
export interface Transfer {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly attempt?: number;
  readonly record?: { readonly digest: string; readonly asylumWish: boolean | null } | null;
  readonly signatures?: Readonly<Record<'owner' | 'other', object | null>>;
}

const DAY = 86_400_000;
const day = (here: Readmissions, days: number): string => moment(here, days).slice(0, 10);
export const moment = (here: Readmissions, days: number): string =>
  new Date(here.world.clock.now().getTime() + days * DAY).toISOString();

/** Does something to a transfer, document or interview at the version that it has now. */
export async function acts(by: TestOfficer, path: string, action: string, form: object = {}): Promise<Answer> {
  const { body } = await by.sees(path);
  return by.does(`${path}/${action}`, form, { version: (body.version as number | undefined) ?? 1, key: randomUUID() });
}

/** Every person of the case has a passport. */
export async function passports(here: Readmissions, id: string, changes: object = {}): Promise<void> {
  for (const { id: personId } of await here.persons(id)) {
    const form = { readmissionId: id, personId, alsoFor: [], type: 'own_passport', number: 'P0000001' };
    const printed = { issuedOn: day(here, -400), expiresOn: day(here, 400), ...changes };
    settled(await here.officer.does('/travel-documents/own', { ...form, ...printed }));
  }
}

export const planForm = (here: Readmissions, readmissionId: string, changes: object = {}): object => ({
  readmissionId,
  mode: 'land_road',
  carrier: 'AA 000 BB',
  pointName: 'Qafë Thanë – Kafasan',
  pointAgreement: 'Letter of the other side (demonstration)',
  plannedAt: moment(here, 10),
  departureWill: 'voluntary',
  assisted: true,
  escortType: 'none',
  ...changes,
});

export const plans = async (here: Readmissions, id: string, changes: object = {}): Promise<Transfer> =>
  settled(await here.officer.does('/readmission-transfers', planForm(here, id, changes)));

export const escortForm = (officerId?: string, changes: object = {}): object => ({
  familyName: 'Leka',
  givenNames: 'Arta',
  rank: 'inspector',
  function: 'leader',

  passportType: 'service',
  passportNo: 'S1234567',
  passportIssuedOn: '2024-01-01',

  cardType: 'police card',
  cardNo: '0815',
  missionOrder: 'MO 12',
  underTheRules: true,
  ...(officerId && { officerId }),
  ...changes,
});

export async function withLeader(
  here: Readmissions,
  { id, version }: Transfer,
  leader: TestOfficer,
): Promise<Transfer> {
  const path = `/readmission-transfers/${id}/escorts/${newId()}`;
  return settled(await here.officer.puts(path, escortForm(leader.id), { version: version }));
}

export const recordForm = async (here: Readmissions, id: string, changes: object = {}): Promise<object> => ({
  arrivedAt: here.world.clock.now(),
  place: 'Kafasan',
  identityMethods: ['photo'],
  identityResult: 'match',
  personIds: (await here.persons(id)).map((person) => person.id),
  handed: [
    {
      kind: 'document_original',
      description: 'Passport',
    },
  ],

  restraint: null,
  restraintMinutes: null,
  restraintReason: null,
  incidents: null,
  injuries: null,

  complaints: null,
  complaintLanguage: null,
  told: 'Where they are and what follows',
  toldInLanguage: 'mk',

  interpreterRef: null,
  asylumWish: false,
  guardianName: null,
  guardianService: null,
  guardianSignedAt: null,

  monitorRef: null,
  reservations: null,
  ...changes,
});

export async function writes(by: TestOfficer, transferId: string, form: object): Promise<Answer> {
  const path = `/readmission-transfers/${transferId}`;
  const { body } = await by.sees(path);
  return by.puts(`${path}/record`, form, { version: body.version as number });
}

export async function signs(by: TestOfficer, transferId: string, changes: object = {}): Promise<Answer> {
  const path = `/readmission-transfers/${transferId}`;
  const { record } = (await by.sees(path)).body;
  return acts(by, path, 'sign', { digest: record?.digest ?? 'none', serviceNo: '0815', ...changes });
}

/** The transfer of a case that is under way. */
export async function transferOf(here: Readmissions, id: string): Promise<string> {
  const [found] = await here.world.database.owner<{ id: string }>(
    'select id from readmission_transfers where readmission_id = $1 order by attempt desc limit 1',
    [id],
  );
  return found?.id ?? 'none';
}

const path = async (here: Readmissions, id: string) => `/readmission-transfers/${await transferOf(here, id)}`;

/** The steps of a case that are steps of its transfer: these take them, and the case moves with it. */
export const transferSteps: Partial<Record<ReadmissionAction, (here: Readmissions, id: string) => Promise<unknown>>> = {
  plan_transfer: async (here, id) => {
    await passports(here, id);
    await plans(here, id);
  },
  notify: async (here, id) => settled(await acts(here.officer, await path(here, id), 'notify')),
  confirm_transfer: async (here, id) => settled(await acts(here.other, await path(here, id), 'confirm')),
  depart: async (here, id) => {
    const at = await path(here, id);
    settled(await acts(here.officer, at, 'note_fitness', { issuer: 'Doctor', at: here.world.clock.now() }));
    settled(await acts(here.officer, at, 'depart', { methods: ['photo'], result: 'match' }));
  },
  fail_transfer: async (here, id) =>
    settled(await acts(here.officer, await path(here, id), 'fail', { outcome: 'weather_technical' })),
  hand_over: async (here, id) => {
    const transferId = await transferOf(here, id);
    settled(await writes(here.officer, transferId, await recordForm(here, id)));
    settled(await signs(here.officer, transferId));
    settled(await signs(here.point, transferId));
  },
};

/** Which limits run in a case, of those that interviews, documents and transfers keep. */
export async function limitsOf(here: Readmissions, id: string): Promise<string[]> {
  const rows = await here.world.database.owner<{ code: string }>(
    `select code || ' ' || state as code from readmission_deadlines
     where record_id = $1 and code in ('d08', 'd10', 'd11', 'd13') order by code, state`,
    [id],
  );
  return rows.map(({ code }) => code);
}

/** What a consul reports who has recognised somebody. */
export const finding = {
  interviewer: 'Consul',
  topics: ['names', 'birth', 'residence'],
  languageTest: 'none',
  languageTestValidated: false,
  finding: 'positive',
  signedAs: 'First secretary, no. 7',
};

import { randomUUID } from 'node:crypto';
import { mandatorySections } from '../../../src/operations/operation.codes.js';
import { idOf } from '../../../src/installation/reference.js';
import { acts, asks } from './asks.js';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const today = (): string => inDays(0);

/** A risk at the border with Greece, judged and released today: what a request in the middle of the year rests on. */
async function judgedToday(title: string): Promise<string> {
  const { id, version } = await asks('al.analyst', 'POST /risk-analyses', {
    kind: 'ad_hoc',
    title,
    periodFrom: inDays(-30),
    periodTo: today(),
    authorGroup: 'Border and Migration Department (browser test)',
    countries: ['AL', 'GR', 'MK'],
  });
  const [path, item] = [`/risk-analyses/${id}`, randomUUID()];
  const judged = { threat: 'migrant_smuggling', magnitude: 4, likelihood: 4, vulnerability: 3, impact: 4 };
  const words = { narrative: 'Groups at night.', recommendedResponse: 'A common operation.' };
  await asks('al.analyst', `PUT ${path}/items/${item}`, { borderSection: 'AL-GR', ...judged, ...words }, version);
  await acts('al.analyst', path, 'hand_in');
  await acts('al.coordinator', path, 'release');
  return item;
}

/** An operation of Albania with North Macedonia whose plan has to be written: as far as others have to come before. */
export async function inPlanning(title: string): Promise<string> {
  const riskItemId = await judgedToday(title);
  const host = { country: 'AL', authorityId: idOf('authority', 'AL/border'), part: 'host' };
  const { id } = await asks('al.coordinator', 'POST /operations', {
    type: 'common_operation',
    codeName: 'BROWSER',
    sequence: title.slice(-12),
    title,
    startsOn: inDays(200),
    endsOn: inDays(210),
    borderSections: ['AL-GR'],
    measures: ['mixed_patrol'],
    objectives: [{ text: 'Detect crossings', component: 'border_control' }],
    riskItemId,
    hosts: [host],
    midYearRequest: {
      authorityId: idOf('authority', 'AL/mia'),
      requestedOn: today(),
      reason: 'More groups than expected.',
    },
  });
  const path = `/operations/${id}`;
  const guest = { country: 'MK', authorityId: idOf('authority', 'MK/border'), part: 'participant' };
  await acts('al.coordinator', path, 'invite', guest);
  await acts('al.coordinator', path, 'propose');
  await acts('al.chief', path, 'confirm');
  for (const login of ['al.contact', 'mk.contact']) await acts(login, path, 'accept_invitation');
  await acts('al.coordinator', path, 'begin_planning');
  return id;
}

/** Every mandatory section but these. */
export async function writeAllBut(id: string, left: readonly string[]): Promise<void> {
  for (const code of mandatorySections.filter((one) => !left.includes(one))) {
    const { version } = await asks('al.coordinator', `GET /operations/${id}`);
    const form = { text: `What ${code} says.`, complete: true };
    await asks('al.coordinator', `PUT /operations/${id}/plan/${code}`, form, version);
  }
}

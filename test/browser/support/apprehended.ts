import { randomUUID } from 'node:crypto';
import { asks } from './asks.js';

interface Made {
  readonly id: string;
  readonly version: number;
}
interface Operation {
  readonly id: string;
  readonly state: string;
  readonly sites: readonly { readonly id: string; readonly name: string }[];
}

const HOUR = 3_600_000;
export const inHours = (hours: number): Date => new Date(Date.now() + hours * HOUR);

/** As a field for date and time takes it. */
export const local = (date: Date): string =>
  new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);

/** One person, apprehended an hour ago and in no other record: what the officer on duty has written down. */
export async function apprehended(place: string, familyName: string): Promise<void> {
  const officer = 'al.officer';
  const { items } = await asks<{ items: Operation[] }>(officer, 'GET /operations?state=active&limit=10');
  const [operation] = items;
  const me = await asks<{ id: string }>(officer, 'GET /me');
  const { id, version } = await asks<Made>(officer, 'POST /apprehensions', {
    operationId: operation?.id,
    siteId: operation?.sites.find(({ name }) => name.startsWith('Kakavia'))?.id,
    ground: 'unauthorised_crossing',
    apprehendedAt: inHours(-1),
    crossedAt: inHours(-2),
    place,
    latitude: 41.0,
    longitude: 20.6,
    borderSection: 'AL-MK',
    distanceMetres: 900,
    direction: 'entry',
    cameFrom: 'MK',
    apprehendedBy: [me.id],
    persons: 1,
    circumstances: 'Alone, after the crossing (browser test).',
  });
  await asks(
    officer,
    `PUT /apprehensions/${id}/persons/${randomUUID()}`,
    {
      familyName,
      givenNames: 'Demonstration',
      bornOn: '1991-02-03',
      birthPlace: 'Bitola',
      sex: 'male',
      nationalities: ['MK'],
      languages: ['mk'],
      company: 'alone',
      photoRef: `picture ${familyName}`,
      wishesProtection: false,
    },
    version,
  );
}

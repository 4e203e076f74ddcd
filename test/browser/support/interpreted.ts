import { inHours } from './apprehended.js';
import { asks, lists, newWord, operationUnderWay, whoIs, type Found } from './asks.js';

/** Somebody of the shared pool who is asked to interpret for some minutes: what is to be interpreted, and the booking. */
export async function interpreterAsked(login: string, language: string, from = 0): Promise<Found> {
  const { id: officerId } = await whoIs(login);
  const interpreter = (await lists('iom.contact', '/interpreters?limit=100')).find(
    (one) => one.officerId === officerId,
  );
  return asks('al.debriefer', 'POST /interpreter-bookings', {
    operationId: await operationUnderWay(),
    interpreterId: interpreter?.id,
    reference: `BT-${newWord().toUpperCase()}`,
    language,
    mode: 'phone',
    startsAt: inHours(from),
    endsAt: inHours(from + 0.1),
    notAFellowTraveller: true,
    notARelative: true,
    notOfTheUnit: true,
  });
}

/** The same, and they have said that they will be there. */
export async function interpreterBooked(login: string, language: string): Promise<void> {
  const { id, version } = await interpreterAsked(login, language, 2 + Math.random() * 100);
  await asks(login, `POST /interpreter-sessions/${id}/confirm`, {}, version);
}

import type { Officer } from '../access/actor.js';
import { everybodyIsFit, keptFromDuty, readsTheNarrative, type Crewed, type Standing } from './duty.rules.js';

const at = (hour: number): Date => new Date(Date.UTC(2026, 8, 1, hour));
const fit: Standing = {
  state: 'serving',
  arrival: at(6),
  departure: at(20),
  briefedAt: at(7),
  stateHasSigned: true,
};

describe('whoever is put to work', () => {
  it.each<[string, Standing | undefined, number, string | undefined]>([
    ['serves, was briefed, and comes from a state that has signed', fit, 8, undefined],
    ['may have left since, when it is only written down', { ...fit, state: 'ended' }, 8, undefined],
    ['is deployed', undefined, 8, 'not_deployed'],
    ['has arrived', { ...fit, state: 'accepted' }, 8, 'not_serving'],
    ['is not expected later', fit, 5, 'not_serving'],
    ['has not left', fit, 20, 'not_serving'],
    ['comes from a signatory', { ...fit, stateHasSigned: false }, 8, 'sender_has_not_signed'],
    ['was briefed', { ...fit, briefedAt: null }, 8, 'not_briefed'],
    ['was briefed before', { ...fit, briefedAt: at(9) }, 8, 'not_briefed'],
  ])('%s', (_, standing, hour, why) => {
    expect(keptFromDuty(standing, at(hour))).toBe(why);
  });

  it('is everybody on it, and the first who is kept says why', () => {
    const subject: Crewed = {
      crew: [{ deployment: fit }, { deployment: { ...fit, briefedAt: null } }],
      operationState: '',
    };
    const refused = everybodyIsFit.filter(
      ({ holds }) => !holds({ subject, actor: { kind: 'clock', id: 'clock' }, now: at(8) }),
    );
    expect(refused.map(({ otherwise }) => otherwise)).toEqual(['not_briefed']);
  });
});

describe('what was written down', () => {
  const officer = (role: string, placeId: string, id = 'me') =>
    ({ id, held: [{ role, placeId }] }) as unknown as Officer;
  const work = { operationId: 'operation', officerIds: ['member'], namedReaders: ['named'] };

  it.each([
    ['a monitor of the operation', officer('rights_monitor', 'operation'), false],
    ['a monitor who is named', officer('rights_monitor', 'operation', 'named'), true],
    ['a team leader', officer('team_leader', 'operation'), true],
    ['a member', officer('rights_monitor', 'elsewhere', 'member'), true],
    ['a contact point of a state', officer('national_contact_point', 'authority'), true],
    ['a team leader of another operation', officer('team_leader', 'other'), false],
  ])('is for %s to read or not', (_, reader, reads) => {
    expect(readsTheNarrative(reader, work)).toBe(reads);
  });
});

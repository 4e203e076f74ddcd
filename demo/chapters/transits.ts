import { v7 as newId } from 'uuid';
import { authorityId } from '../people.js';
import type { Play } from '../play.js';

/** Through Skopje to Tirana, because nothing flies there: asked for, consented to, obstructed, planned anew. */
export async function bringThrough(play: Play): Promise<void> {
  play.goTo(6, '15:00');
  play.chapter('Somebody is brought through North Macedonia');
  const officer = play.as('at.readmission');
  const way = { mode: 'air', destination: 'AL', entryPoint: 'Skopje airport', exitPoint: 'Skopje airport' };
  const { id } = await officer.opens('writes a request for a transit', '/transits', {
    ...way,
    agreement: 'EC-MK-AT',
    otherCountry: 'MK',
    otherAuthorityId: authorityId('MK/border'),
    entersAt: play.moment(20, '10:00'),
    leavesAt: play.moment(20, '16:00'),
    onwardAssured: true,
    noGroundKnown: true,
  });
  const transit = `/transits/${play.keep('transit', id)}`;
  await officer.puts('enters whom it is about', transit, `persons/${newId()}`, {
    surname: 'Traveller',
    givenNames: 'Demonstration',
    sex: 'female',
    bornOn: '1992-03-04',
    nationality: 'AL',
    language: 'sq',
    documentKind: 'passport',
    documentNo: 'BA0000001',
  });
  const supervisor = play.as('at.readmission2');
  await supervisor.isRefused('would ask for it', 'direct_return_possible', transit, { action: 'request' });
  await officer.revises('says why there is no direct way', transit, {
    ...way,
    entersAt: play.moment(20, '10:00'),
    leavesAt: play.moment(20, '16:00'),
    whyNotDirect: 'No flight goes to Tirana in that week.',
    onwardAssured: true,
    noGroundKnown: true,
  });
  await supervisor.does('asks for it', transit, 'request');
  await consent(play, transit);
}

async function consent(play: Play, transit: string): Promise<void> {
  play.goTo(6, '16:00');
  await play.as('mk.readmission2').does('consents, with one escort', transit, 'grant', { escortsAllowed: 1 });
  const escort = { kind: 'police', name: 'Escort (demonstration)', function: 'Leads the escort', passportNo: 'P1' };
  await play.as('at.readmission').does('notifies time, flight and escort', transit, 'notify', {
    entersAt: play.moment(20, '10:00'),
    leavesAt: play.moment(20, '16:00'),
    flights: ['OS 777'],
    escorts: [{ ...escort, passportExpires: '2025-01-01' }],
  });
  await play.as('mk.point').does('tells at once that it cannot take place', transit, 'obstruct', {
    obstacle: 'The airport is closed on that day.',
  });
  await play.as('at.readmission').does('answers within the day with a new plan', transit, 'plan_anew', {
    plan: 'Two days later, by the same flight.',
    entersAt: play.moment(22, '10:00'),
    leavesAt: play.moment(22, '16:00'),
  });
}

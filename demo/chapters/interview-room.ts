import type { Play } from '../play.js';

/** Arranges an interview, and remembers it by that name. */
export async function arrange(play: Play, name: string, rest: { day: number; hour: string }): Promise<string> {
  play.goTo(rest.day, rest.hour);
  const { id, refNo } = await play.as('al.debriefer').opens(`arranges an interview (${name})`, '/debriefings', {
    operationId: play.id('operation'),
    siteId: play.id('gjirokaster'),
    secondDebriefer: play.officer('at.officer1'),
    place: 'Gjirokaster, interview room',
    placeKind: 'police_station',
    plannedAt: play.moment(rest.day, rest.hour),
    language: 'ar',
    dialect: 'Levantine',
  });
  play.say(`the interviewee is known as ${refNo}, and by no other name`);
  return `/debriefings/${play.keep(name, id)}`;
}

/** Books an interpreter, who will be there, and records who it is. Answers the booking. */
export async function interpreted(play: Play, path: string, refNo: string): Promise<string> {
  const from = play.stage.clock.now();
  const { id } = await play.as('al.debriefer').opens('books an interpreter', '/interpreter-bookings', {
    operationId: play.id('operation'),
    siteId: play.id('gjirokaster'),
    interpreterId: play.id('interpreter.ar'),
    reference: refNo,
    language: 'ar',
    mode: 'present',
    place: 'Gjirokaster, interview room',
    startsAt: from,
    endsAt: new Date(from.getTime() + 3 * 3_600_000),
    notAFellowTraveller: true,
    notARelative: true,
    notOfTheUnit: true,
  });
  await play.as('interpreter.ar').answers('will be there', `/interpreter-sessions/${id}`, 'confirm');
  await play.as('al.debriefer').does('records who interprets', path, 'assign_interpreter', {
    interpreterId: play.id('interpreter.ar'),
    mode: 'present',
    knowsTheInterviewee: false,
    belongsToTheUnit: false,
    closeToTheMatter: false,
    confidentialityDeclared: true,
    acceptedByInterviewee: true,
  });
  return `/interpreter-bookings/${id}`;
}

import type { Play } from '../play.js';

/** Half a day of training, a shift, a mixed patrol led by the host, and a check that a visitor may not carry out. */
export async function work(play: Play): Promise<void> {
  await train(play);
  await patrol(play);
  await check(play);
}

async function train(play: Play): Promise<void> {
  play.goTo(0, '09:00');
  play.chapter('Training on green-border equipment');
  const leader = play.as('al.leader');
  const attendeeIds = ['mk.officer1', 'me.officer1', 'bg.officer1'].map((login) => play.officer(login));
  const { id } = await leader.opens('plans the training', '/training-sessions', {
    operationId: play.id('operation'),
    siteId: play.id('kakavia'),
    type: 'equipment',
    title: 'Thermal cameras on the green border',
    items: ['Set-up', 'Use at night'],
    trainerId: play.officer('al.leader'),
    startsAt: play.moment(0, '09:00'),
    durationMinutes: 120,
    attendeeIds,
  });
  play.goTo(0, '11:30');
  await leader.does('records who attended', `/training-sessions/${id}`, 'hold', {
    durationMinutes: 130,
    assessment: 'largely',
    assessmentText: 'Little time to practise at night.',
    attendedIds: attendeeIds,
  });
  const camera = await play.as('mk.officer1').opens('brings a camera', '/equipment', {
    operationId: play.id('operation'),
    kind: 'thermal_camera',
    description: 'Hand-held thermal camera',
    serialNo: `TC-${play.script.sequence}-1`,
    fundedBy: 'IPA II',
  });
  const path = `/equipment/${play.keep('camera', camera.id)}`;
  await play.as('mk.officer1').does('hands it to the host', path, 'hand_over', {
    toKind: 'officer',
    toId: play.officer('al.officer'),
    note: 'With two batteries.',
  });
  await play.as('al.officer').does('signs for it', path, 'receive');
}

async function patrol(play: Play): Promise<void> {
  play.goTo(1, '20:00');
  play.chapter('A night shift and a mixed patrol at Kakavia');
  const leader = play.as('al.leader');
  const times = { startsAt: play.moment(1, '20:00'), endsAt: play.moment(2, '04:00') };
  const place = { operationId: play.id('operation'), siteId: play.id('kakavia') };
  const officerIds = ['mk.officer1', 'me.officer1'].map((login) => play.officer(login));
  const shift = await leader.opens('puts the shift on the roster', '/shifts', {
    ...place,
    ...times,
    leaderId: play.officer('al.leader'),
    officerIds: [...officerIds, play.officer('al.officer')],
  });
  play.keep('shift', shift.id);
  await leader.does('begins the shift', `/shifts/${shift.id}`, 'begin');
  const form = { ...place, ...times, type: 'mixed_patrol', borderSection: 'AL-GR' };
  await leader.cannotOpen('would let a visitor lead', 'leader_not_of_host', '/patrols', {
    ...form,
    leaderId: play.officer('mk.officer1'),
    officerIds: [play.officer('al.officer')],
  });
  const { id } = await leader.opens('sends out a patrol led by the host', '/patrols', {
    ...form,
    leaderId: play.officer('al.officer'),
    officerIds,
    kit: ['Thermal camera', 'Binoculars'],
  });
  const path = `/patrols/${play.keep('patrol', id)}`;
  const led = play.as('al.officer');
  await led.does('sets out', path, 'begin');
  play.goTo(1, '23:30');
  await play.as('al.officer').opens('records seven persons who crossed', '/incidents', {
    ...place,
    type: 'unauthorised_crossing',
    persons: 7,
    detectedBy: 'border_surveillance',
    occurredAt: play.moment(1, '23:10'),
    detectedAt: play.moment(1, '23:20'),
    impactLevel: 'low',
    narrative: 'A group of seven came down the path east of the crossing point.',
  });
}

async function check(play: Play): Promise<void> {
  const form = {
    operationId: play.id('operation'),
    siteId: play.id('kakavia'),
    patrolId: play.id('patrol'),
    kind: 'green_border',
    startedAt: play.moment(1, '23:20'),
    place: 'Path above Kakavia',
    lawfulGround: 'border_surveillance',
    trigger: 'behaviour',
    personCount: 7,
    outcomes: ['identity_established'],
    databases: ['national_wanted', 'interpol_sltd'],
  };
  await play.as('mk.officer1').cannotOpen('would check on Art. 26', 'no_power_to_check', '/checks', form);
  await play
    .as('al.officer')
    .cannotOpen('would ask a database that nobody has access to', 'no_database_access', '/checks', {
      ...form,
      databases: ['sis'],
    });
  const { id } = await play.as('al.officer').opens('checks them, assisted by visitors', '/checks', {
    ...form,
    assistedBy: [play.officer('mk.officer1')],
  });
  play.keep('check', id);
}

/** Back at the station: what the patrol reports, and who looks at it. */
export async function report(play: Play): Promise<void> {
  const path = `/patrols/${play.id('patrol')}`;
  play.goTo(2, '03:50');
  play.chapter('The patrol returns and reports');
  const led = play.as('al.officer');
  await led.does('returns', path, 'return');
  await led.does('reports', path, 'report', {
    distanceKm: 11.5,
    persons: 7,
    vehicles: 0,
    checks: 1,
    narrative: 'A group of seven on the path east of the crossing point, handed over to the station.',
  });
  await play.as('al.leader').does('reviews the report', path, 'review');
  await play.as('al.leader').does('ends the shift', `/shifts/${play.id('shift')}`, 'end');
}

import type { Play } from '../play.js';

/** What else the night brings: the driver who waited is arrested, and one of the group is found exhausted. */
export async function searchTheHillside(play: Play): Promise<void> {
  await arrest(play);
  await rescue(play);
}

async function arrest(play: Play): Promise<void> {
  play.goTo(1, '23:55');
  play.chapter('The driver who waited is arrested by the host; who he is stands in the host’s own police record');
  const form = {
    operationId: play.id('operation'),
    siteId: play.id('kakavia'),
    arrestedAt: play.moment(1, '23:50'),
    place: 'Track below Kakavia',
    borderSection: 'AL-GR',
    category: 'smuggler',
    ground: 'in_the_act',
    offences: ['Assisting illegal crossing (demonstration)'],
    arrestedBy: play.officer('al.officer'),
    assistedBy: [play.officer('me.officer1')],
  };
  await play.as('me.officer1').cannotOpen('would record it for the host', 'host_officer_only', '/arrests', form);
  const officer = play.as('al.officer');
  const { id } = await officer.opens('records the arrest', '/arrests', form);
  const path = `/arrests/${play.keep('arrest', id)}`;
  await officer.puts('names the police record, and nobody’s name', path, 'person', {
    recordNo: 'DEMO/18-0001',
    sex: 'male',
    minor: false,
    nationalities: ['AL'],
  });
  play.goTo(2, '00:30');
  await officer.isRefused('would deliver him before his rights were read', 'rights_not_read', path, {
    action: 'deliver',
    body: { at: play.stage.clock.now(), facility: 'Gjirokaster police station' },
  });
  await officer.does('reads him his rights', path, 'read_rights', { at: play.moment(2, '00:05'), language: 'sq' });
  await officer.does('informs the prosecutor', path, 'inform_prosecutor', {
    at: play.moment(2, '00:20'),
    prosecutor: 'Prosecution office Gjirokaster',
  });
  await officer.does('delivers him to the station', path, 'deliver', {
    at: play.moment(2, '00:30'),
    facility: 'Gjirokaster police station',
  });
}

async function rescue(play: Play): Promise<void> {
  play.goTo(2, '01:40');
  play.chapter('One of the group had stayed behind, and is brought to safety');
  const { id } = await play.as('mk.officer1').opens('records the rescue', '/casualties', {
    operationId: play.id('operation'),
    siteId: play.id('kakavia'),
    kind: 'rescue',
    occurredAt: play.moment(2, '01:10'),
    place: 'Ravine east of Kakavia',
    borderSection: 'AL-GR',
    number: 1,
    circumstances: 'Found exhausted and cold, two hours after the group had come down.',
    cause: 'cold_or_heat',
    identification: 'in_progress',
  });
  const path = `/casualties/${play.keep('casualty', id)}`;
  await play.as('al.leader').does('calls the medical service', path, 'inform', {
    body: 'medical_service',
    at: play.moment(2, '01:20'),
  });
}

/** The court decides on the one, the host has looked into the other. */
export async function accountForTheNight(play: Play): Promise<void> {
  const arrested = `/arrests/${play.id('arrest')}`;
  await play
    .as('al.chief')
    .does('records that a court holds him on', arrested, 'remand', { at: play.moment(4, '12:00') });
  const casualty = `/casualties/${play.id('casualty')}`;
  await play.as('al.chief').does('has looked into the rescue', casualty, 'investigate', {
    outcome: 'Recovered, and received by the asylum authority.',
  });
  await play.as('al.chief').does('closes it', casualty, 'close');
}

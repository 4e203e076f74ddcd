import { randomUUID } from 'node:crypto';
import type { Play } from '../play.js';

/** The host's own record of who was apprehended, a hand-over with two signatures, and an exhibit with its chain. */
export async function takeIntoCustody(play: Play): Promise<void> {
  play.goTo(1, '23:40');
  play.chapter('The host records who was apprehended; visitors see that it happened, and not who it was');
  const officer = play.as('al.officer');
  const { id } = await officer.opens('records the group', '/apprehensions', {
    operationId: play.id('operation'),
    siteId: play.id('kakavia'),
    ground: 'unauthorised_crossing',
    apprehendedAt: play.moment(1, '23:30'),
    crossedAt: play.moment(1, '23:10'),
    place: 'Path above Kakavia',
    latitude: 39.92,
    longitude: 20.36,
    borderSection: 'AL-GR',
    distanceMetres: 900,
    direction: 'entry',
    cameFrom: 'GR',
    apprehendedBy: [play.officer('al.officer')],
    persons: 2,
    circumstances: 'Two of the group were apprehended after they had crossed.',
  });
  const path = `/apprehensions/${play.keep('apprehension', id)}`;
  for (const givenNames of ['Person One', 'Person Two'])
    await officer.puts('enters a person into the file of the host', path, `persons/${randomUUID()}`, {
      familyName: 'Demo',
      givenNames,
      estimatedAge: 30,
      sex: 'male',
      company: 'alone',
      wishesProtection: false,
    });
  await officer.does('offers them to the station', path, 'offer_custody', {
    toOfficerId: play.officer('al.leader'),
    toUnit: 'border_police_station',
    at: play.stage.clock.now(),
    place: 'Kakavia',
    persons: 2,
    conditions: ['exhausted'],
  });
  await play.as('al.leader').does('confirms that she received two', path, 'confirm_custody', { persons: 2 });
  await exhibit(play);
}

/** In the morning they go on to the authority that decides about them. */
export async function handOver(play: Play): Promise<void> {
  play.goTo(2, '08:00');
  const path = `/apprehensions/${play.id('apprehension')}`;
  await play.as('al.leader').does('hands them over to the migration authority', path, 'hand_over', {
    to: 'migration_authority',
    at: play.stage.clock.now(),
    place: 'Gjirokaster',
    persons: 2,
    conditions: [],
    receipt: 'Receipt 18/2 (demonstration)',
  });
}

async function exhibit(play: Play): Promise<void> {
  const { id } = await play.as('al.officer').opens('seizes a forged document', '/seizures', {
    operationId: play.id('operation'),
    siteId: play.id('kakavia'),
    seizedAt: play.stage.clock.now(),
    place: 'Path above Kakavia',
    borderSection: 'AL-GR',
    ground: 'evidence',
    legalBasis: 'Code of Criminal Procedure (demonstration)',
    seizedBy: play.officer('al.officer'),
  });
  play.keep('seizure', id);
  const made = await play.as('al.officer').opens('numbers it as an exhibit', '/exhibits', {
    seizureId: id,
    kind: 'document',
    description: 'Identity card, forged',
    documentType: 'identity_card',
    authenticity: 'forged',
    issuingCountry: 'BG',
  });
  play.keep('exhibit', made.id);
}

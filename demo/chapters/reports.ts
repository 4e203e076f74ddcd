import type { Play } from '../play.js';

/** A day from 00:00 to 24:00, with figures that are computed, and others that a contact point enters beside them. */
export async function reportDays(play: Play): Promise<void> {
  play.goTo(3, '17:00');
  play.chapter('The day is reported, and validated by every state for its own figures');
  const { id } = await play.as('al.leader').opens('reports the second day', '/daily-reports', {
    operationId: play.id('operation'),
    siteId: play.id('kakavia'),
    reportDate: play.date(1),
    narrative: 'One mixed patrol; one group on the green border.',
  });
  const path = `/daily-reports/${play.keep('daily report', id)}`;
  await play.as('al.leader').does('submits it', path, 'submit');
  const { waitsFor: awaits } = await play.as('al.coordinator').sees(path);
  for (const country of awaits as string[])
    await play.as(`${country.toLowerCase()}.contact`).does('validates its figures', path, 'validate');

  const tally = await play.as('mk.contact').opens('enters figures of an action day', '/tallies', {
    operationId: play.id('operation'),
    siteId: play.id('gjirokaster'),
    label: 'Inland checks, morning',
    since: play.moment(3, '08:00'),
    until: play.moment(3, '12:00'),
    figures: [
      { counter: 'vehicles_checked', number: 84 },
      { counter: 'persons_checked', number: 131 },
    ],
  });
  play.keep('tally', tally.id);
}

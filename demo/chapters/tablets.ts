import { randomUUID } from 'node:crypto';
import type { Play } from '../play.js';

/** A device goes out into the field, and brings back what could not be taken from its officer. */
export async function giveOutATablet(play: Play): Promise<void> {
  play.goTo(1, '07:10');
  play.chapter('A tablet for the river bank, and work that came back too late');
  const operationId = play.id('operation');
  const form = { label: `Kakavia 1, ${play.script.sequence}`, operationId };
  const { id, code } = await play.as('al.coordinator').opens('gives out a code for a tablet', '/tablets', form);
  const path = `/tablets/${id as string}`;
  const officer = play.as('mk.officer1');
  const { key } = await officer.does('puts it into use', path, 'enrol', { code: code as string });
  await play.stage.send('mk.officer1', 'POST', `${path}/use`, { body: { key } });
  const { total } = (await officer.sees(`${path}/changes?limit=1`)) as { total: number };
  play.say(`mk.officer1 takes ${total} records along`);
  const item = {
    officerId: play.officer('mk.officer1'),
    itemId: randomUUID(),
    operationId,
    capturedAt: play.moment(1, '06:40'),
    refusal: 'not_found',
    command: { method: 'POST', path: '/checks', body: { place: 'River bank' }, key: randomUUID() },
  };
  const headers = { 'x-tablet-key': key as string };
  const parked = await play.stage.send('mk.officer1', 'POST', `${path}/parked-work`, { body: item, headers });
  if (parked.status !== 201) throw new Error(`the tablet could not park: ${JSON.stringify(parked.body)}`);
  play.say('the tablet parks what its officer may not send any more; their leader has it on the desk');
}

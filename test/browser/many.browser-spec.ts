import { acts, asks, lists, operationUnderWay, whoIs } from './support/asks.js';
import { Desk } from './support/desk.js';

describe('an act on many records of a list', () => {
  it('is judged for each by itself: what was changed meanwhile says so, and the rest is done', async () => {
    const operationId = await operationUnderWay();
    const leaderId = (await whoIs('al.leader2')).id;
    // Of a run before that did not come to its end.
    const before = await lists('al.coordinator', `/shifts?operationId=${operationId}&state=planned&limit=100`);
    for (const { id } of before.filter(
      (one) => one.leaderId === leaderId && Date.parse(String(one.startsAt)) > Date.now(),
    ))
      await acts('al.coordinator', `/shifts/${id}`, 'cancel', { reason: 'Left over.' });
    const ids: string[] = [];
    for (let hour = 0; hour < 3; hour += 1) {
      const startsAt = new Date(Date.now() + 3 * 86_400_000 + hour * 2 * 3_600_000);
      const form = { operationId, leaderId, startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) };
      ids.push((await asks('al.coordinator', 'POST /shifts', form)).id);
    }
    const desk = await Desk.of('al.coordinator');
    await desk.go(`/list/shift?operationId=${operationId}&state=planned`);
    for (const id of ids) await desk.page.getByRole('checkbox', { name: `Choose …${id.slice(-6)}` }).click();
    expect(await desk.barriers()).toEqual([]);
    await acts('al.coordinator', `/shifts/${ids[1]}`, 'cancel', { reason: 'Not needed.' });
    await desk.page.getByRole('region', { name: '3 chosen' }).getByRole('button', { name: 'Cancel' }).click();
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByLabel('Reason').fill('The river is too high.');
    await dialog.getByRole('button', { name: 'Cancel', exact: true }).last().click();
    const outcome = desk.page.getByRole('status').filter({ hasText: 'Done: 2' });
    await outcome.waitFor();
    expect(await outcome.textContent()).toMatch(new RegExp(`Refused: 1.*…${String(ids[1]).slice(-6)}: .+`));
    expect(desk.wrong).toEqual([]);
    await desk.close();
    for (const id of ids) expect((await asks('al.coordinator', `GET /shifts/${id}`)).state).toBe('cancelled');
  });
});

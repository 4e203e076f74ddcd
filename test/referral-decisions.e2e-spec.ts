import { hours } from '../src/core/workflow/deadline.js';
import { act, consulting, EVERYWHERE, NAMED, refused } from './support/consulting.js';
import { carryOut } from './support/joint-operation.js';
import { rowsFor } from './support/second-wall.js';
import type { TestOfficer } from './support/world.js';

const desk = consulting();
const indicators = [{ code: 'seen_again', words: 'With a third group within a week.' }];

describe('the decision (R-20)', () => {
  const decides = (path: string, by: TestOfficer, action = 'approve') =>
    act(by, path, action, { reason: 'Looked at.' });

  it('is made by another unit, with a reason, and never by its author', async () => {
    const own = await desk.world.officer(['referral_approver', 'analyst'], { at: 'AL/border' });
    await desk.world.appoint(own, 'field_officer', { operationId: desk.here.operation.id });
    const mine = await desk.submitted(desk.known, {}, own);
    expect((await decides(mine.path, own)).body.code).toBe('own_work');
    const { path } = await desk.submitted(desk.known);
    expect(await refused(decides(path, own))).toMatchObject({ code: 'same_unit', article: 'R-20' });
    expect((await decides(path, desk.here.leader)).status).toBe(403);
    expect((await act(desk.approver, path, 'approve', { reason: '' })).body.code).toBe('bad_input');
    const { body } = await decides(path, desk.approver);
    expect(body).toMatchObject({ state: 'queued', grounds: { approvedBy: desk.approver.id } });
  });

  it('is won by one of two who make it at once', async () => {
    const { path } = await desk.submitted(desk.known);
    const { body } = await desk.approver.sees(path);
    const both = [desk.approver, desk.secondApprover].map((officer) =>
      officer.does(`${path}/approve`, { reason: 'Necessary.' }, { version: body.version }),
    );
    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([200, 404]);
  });

  it('is a refusal with its reasons, which its author reads, or gives it back to be written anew', async () => {
    const { path } = await desk.submitted(desk.known);
    await act(desk.approver, path, 'return_to_author', { reason: 'Say what the van was seen to carry.' });
    const { body } = await desk.here.author.sees(path);
    expect(body).toMatchObject({
      state: 'draft',
      package: null,
      grounds: { rejection: 'Say what the van was seen to carry.' },
    });
    expect(await desk.sees(desk.approver, path)).toBe(404);
    await act(desk.here.author, path, 'categorise');
    await act(desk.here.author, path, 'submit');
    await act(desk.approver, path, 'reject', { reason: 'Known already.' });
    expect((await desk.here.author.sees(path)).body).toMatchObject({
      state: 'rejected',
      grounds: { rejection: 'Known already.', rejectedBy: desk.approver.id },
    });
  });

  it('climbs when it is left unanswered: to approvers of the state, then to its chiefs', async () => {
    const { path } = await desk.submitted(desk.known, { priority: 'p2', priorityGround: 'person_held', indicators });
    expect([await desk.sees(desk.distantApprover, path), await desk.sees(desk.chief, path)]).toEqual([404, 404]);
    desk.world.clock.pass(hours(1));
    await desk.world.sweep();
    expect([await desk.sees(desk.distantApprover, path), await desk.sees(desk.chief, path)]).toEqual([200, 404]);
    desk.world.clock.pass(hours(1));
    await desk.world.sweep();
    expect((await decides(path, desk.chief)).body).toMatchObject({ state: 'queued', climbed: 1 });
  });

  it('takes two for a minor, of whom neither is the other, and the data-protection officer is told', async () => {
    const strictNecessity = 'The child is moved from house to house, and only the network knows where to.';
    const minor = { ...NAMED, minorStatus: 'minor', birthDateFrom: '2012-01-01' };
    const child = await desk.here.recorded('person', minor, { info: EVERYWHERE });
    await carryOut(desk.here.leader, child.path, 'review', { ...desk.here.suspicion, necessity: strictNecessity });
    await carryOut(desk.here.keeper, child.path, 'release');
    const { path } = await desk.submitted(child.id, { strictNecessity });
    expect((await decides(path, desk.approver)).body.code).toBe('second_approval_needed');
    expect((await decides(path, desk.approver, 'approve_first')).body.state).toBe('second_review');
    expect((await decides(path, desk.approver, 'approve_second')).body.code).toBe('second_person_needed');
    const inbox = await desk.here.dataProtection.sees(path);
    expect(inbox.body).toMatchObject({ shown: 'course', containsMinor: true, actions: ['note_notice', 'withdraw'] });
    expect((await act(desk.here.dataProtection, path, 'note_notice')).body.dpoNotedAt).not.toBeNull();
    expect((await decides(path, desk.secondApprover, 'approve_second')).body.state).toBe('queued');
    const { path: ordinary } = await desk.submitted(desk.known);
    expect((await decides(ordinary, desk.approver, 'approve_first')).body.code).toBe('no_second_needed');
  });

  it('comes after two have cleared somebody in a protected role, and takes two then (R-26)', async () => {
    const lawyer = await desk.here.recorded('person', NAMED, { info: EVERYWHERE, protectedRole: 'lawyer' });
    await carryOut(desk.here.leader, lawyer.path, 'review', desk.here.suspicion);
    const referral = await desk.opened(lawyer.id, { target: 'internal' });
    await act(desk.here.author, referral.path, 'categorise');
    expect(await refused(act(desk.here.author, referral.path, 'submit'))).toMatchObject({
      code: 'protected_role',
      article: 'R-26',
    });
    for (const guardian of [desk.here.dataProtection, desk.here.monitor])
      await carryOut(guardian, lawyer.path, 'clear_protected_role', { reason: 'The suspicion is his own.' });
    expect((await act(desk.here.author, referral.path, 'submit')).body.state).toBe('necessity_review');
    expect((await decides(referral.path, desk.approver)).body.code).toBe('second_approval_needed');
  });
});

describe('who sees a referral', () => {
  it('is its author while it is written; then whoever decides, leads or supervises, each as much as they need', async () => {
    const { path, id } = await desk.opened(desk.known);
    const everybodyElse = [
      desk.here.leader,
      desk.approver,
      desk.here.dataProtection,
      desk.relay,
      desk.europol,
      desk.here.guest,
    ];
    for (const officer of everybodyElse) expect(await desk.sees(officer, path)).toBe(404);
    await act(desk.here.author, path, 'categorise');
    await act(desk.here.author, path, 'submit');
    expect((await desk.approver.sees(path)).body.shown).toBe('whole');
    for (const officer of [desk.here.leader, desk.here.dataProtection]) {
      const { body } = await officer.sees(path);
      expect(body).toMatchObject({ shown: 'course', category: 'suspect' });
      for (const content of ['package', 'grounds', 'results']) expect(body).not.toHaveProperty(content);
    }
    for (const officer of [desk.relay, desk.europol, desk.here.guest, desk.here.guestAnalyst, desk.distantApprover]) {
      expect(await desk.sees(officer, path)).toBe(404);
      expect(await rowsFor(desk.world, officer, 'referrals')).not.toContain(id);
    }
    const listed = (await desk.approver.sees(`/referrals?subjectId=${desk.known}&limit=100`)).body.items;
    expect(listed.map((one: { id: string }) => one.id)).toContain(id);
  });
});

describe('a referral that is taken back', () => {
  it('is withdrawn by its author before it has left, and nobody finds it any more', async () => {
    const { path, id } = await desk.queued(desk.known, { target: 'internal' });
    const { body } = await act(desk.here.author, path, 'withdraw', { reason: 'Cleared up.' });
    expect(body.state).toBe('withdrawn');
    expect(await desk.question(id)).toBeUndefined();
    expect((await act(desk.here.author, path, 'recall', { reason: 'x' })).body.code).toBe('wrong_state');
  });

  it('stops when its subject is frozen, erased, or becomes another, whoever sees it', async () => {
    const person = await desk.suspect();
    const { path } = await desk.queued(person.id);
    await carryOut(desk.here.keeper, person.path, 'freeze', { reason: 'The consent was withdrawn.' });
    expect(await desk.state(path)).toBe('withdrawn');

    const other = await desk.suspect();
    const waiting = await desk.submitted(other.id);
    const written = await desk.opened(other.id);
    const review = { ...desk.here.suspicion, category: 'contact' };
    await carryOut(desk.here.leader, other.path, 'review', review);
    expect([await desk.state(waiting.path), await desk.state(written.path)]).toEqual(['withdrawn', 'draft']);
    await carryOut(desk.here.keeper, other.path, 'erase', { reason: 'Not needed.' });
    expect(await desk.state(written.path)).toBe('withdrawn');
  });

  it('stops when nobody has said that its subject is still needed, and the clock erases it', async () => {
    const person = await desk.suspect();
    const { path } = await desk.queued(person.id);
    await desk.world.database.owner(
      `update subjects set state = 'review_due', state_before = 'released', due_at = $2 where id = $1`,
      [person.id, desk.world.clock.now()],
    );
    await desk.world.sweep();
    expect([(await desk.here.keeper.sees(person.path)).body.state, await desk.state(path)]).toEqual([
      'erased',
      'withdrawn',
    ]);
  });

  it('stops when its subject may not go there any more, and follows what is only stricter', async () => {
    const person = await desk.suspect();
    const { path } = await desk.queued(person.id);
    const here = await desk.queued(person.id, { target: 'internal' });
    const [, id] = person.path.split('/subjects/');
    const { body } = await desk.here.keeper.sees(person.path);
    const handling = { handlingCodes: ['H0', 'H2'], releasableTo: EVERYWHERE.releasableTo, reason: 'Sensitive.' };
    await desk.here.keeper.does(`/information/subject/${id}/set_handling`, handling, { version: body.version });
    expect([await desk.state(path), await desk.state(here.path)]).toEqual(['withdrawn', 'queued']);
  });
});

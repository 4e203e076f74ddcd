import { randomUUID } from 'node:crypto';
import { hours } from '../../src/core/workflow/deadline.js';
import { type FieldDay, puts, removes } from '../support/field-day.js';
import { act } from '../support/joint-operation.js';

export function checks(day: () => FieldDay): void {
  describe('a check', () => {
    it('is not carried out by an officer who may only advise', async () => {
      const alone = await day().check(day().guest);
      expect(alone.body).toMatchObject({
        status: 422,
        code: 'no_power_to_check',
        legalBasis: 'PCC_SEE_26',
        article: 'Police Cooperation Convention for South-East Europe, Art. 26',
      });
      const led = await day().check(day().guest, { performedBy: day().guest.id, ledBy: day().host.id });
      expect(led.body.code).toBe('no_power_to_check');
      const assisted = await day().check(day().guest, { ledBy: day().host.id, assistedBy: [day().guest.id] });
      expect(assisted.body).toMatchObject({
        performedBy: day().host.id,
        ledBy: day().host.id,
        assistedBy: [day().guest.id],
        legalBasis: 'OWN_STATE',
        countries: ['AL', 'MK'],
      });
    });

    it('of identity is a neighbour’s on the common border, under the lead of the host, and a search is not', async () => {
      const neighbour = await day().serving('field_officer', 'MK/border', 'PCC_SEE_28');
      const there = { siteId: undefined, borderSection: 'AL-MK', performedBy: neighbour.id };
      expect((await day().check(neighbour, there)).body.code).toBe('led_by_the_host');
      expect((await day().check(neighbour, { ...there, ledBy: day().guest.id })).body.code).toBe('led_by_the_host');
      const led = { ...there, ledBy: day().host.id };
      const held = await day().check(neighbour, { ...led, heldCount: 1, outcomes: ['held'] });
      expect(held.body).toMatchObject({
        state: 'recorded',
        performerCountry: 'MK',
        powers: ['advise', 'identity_check', 'hold'],
      });
      const search = await day().check(neighbour, { ...led, kind: 'vehicle', vehicleCount: 1 });
      expect(search.body).toMatchObject({ code: 'no_power_to_check', article: expect.stringContaining('Art. 28') });
      const turned = { kind: 'vehicle', reason: 'It was a search.' };
      expect((await act(neighbour, `/checks/${held.body.id}`, 'correct', turned)).body.code).toBe('no_power_to_check');
      const elsewhere = await day().check(neighbour, { ...led, borderSection: 'AL-GR' });
      expect(elsewhere.body).toMatchObject({ code: 'no_power_to_check', article: expect.stringContaining('Art. 28') });
    });

    it('in which somebody was held needs the power to hold', async () => {
      const neighbour = await day().serving('field_officer', 'MK/border', 'PCC_SEE_28');
      await day().world.database.owner('update deployments set powers = $2 where officer_id = $1', [
        neighbour.id,
        ['advise', 'identity_check'],
      ]);
      const form = { siteId: undefined, borderSection: 'AL-MK', ledBy: day().host.id, outcomes: ['held'] };
      const refused = await day().check(neighbour, { ...form, performedBy: neighbour.id, heldCount: 1 });
      expect(refused.body).toMatchObject({ code: 'no_power_to_hold', article: expect.stringContaining('Art. 28') });
      expect((await day().check(neighbour, { ...form, performedBy: neighbour.id })).status).toBe(201);
      expect((await day().check(day().host, { heldCount: 1 })).status).toBe(201);
    });

    it('names no database that nobody of them was given access to with their deployment', async () => {
      const { world, host, guest } = day();
      await world.database.owner('update deployments set database_access = $2 where officer_id = $1', [
        host.id,
        ['national_wanted', 'interpol_sltd'],
      ]);
      const there = { assistedBy: [guest.id] };
      const refused = await day().check(host, { ...there, databases: ['national_wanted', 'sis'] });
      expect(refused.body).toMatchObject({ status: 422, code: 'no_database_access', databases: ['sis'] });
      const { body } = await day().check(host, { ...there, databases: ['national_wanted'] });
      expect(body.databases).toEqual(['national_wanted']);
      const path = `/checks/${body.id}`;
      const corrected = { databases: ['national_wanted', 'vis'], reason: 'One was forgotten.' };
      expect((await act(host, path, 'correct', corrected)).body.code).toBe('no_database_access');
      expect((await act(host, path, 'correct', { ...corrected, databases: ['interpol_sltd'] })).status).toBe(200);
    });

    it('is recorded by somebody who was there, of the patrol it is said to belong to', async () => {
      const { body: patrol } = await day().patrol();
      const onIt = { patrolId: patrol.id, siteId: undefined };
      expect((await day().check(day().host, onIt)).body.code).toBe('inconsistent');
      await act(day().host, `/patrols/${patrol.id}`, 'begin');
      const { body } = await day().check(day().guest, { ...onIt, assistedBy: [day().guest.id] });
      expect(body).toMatchObject({
        performedBy: day().host.id,
        ledBy: day().host.id,
        siteId: day().siteId,
        borderSection: 'AL-GR',
      });
      const stranger = await day().serving('field_officer', 'AL/border');
      expect((await day().check(stranger, onIt)).body.code).toBe('unknown_reference');
      expect((await day().check(day().leader, { ...onIt, performedBy: stranger.id })).body.code).toBe('not_part_of_it');
      expect((await day().check(stranger, { performedBy: day().host.id })).body.code).toBe('not_permitted');
      await act(day().host, `/patrols/${patrol.id}`, 'return');
      expect((await day().leader.sees(`/checks?patrolId=${patrol.id}`)).body.items).toHaveLength(1);
    });

    it('expects an incident where force was used, until it is named', async () => {
      const { body } = await day().check(day().host, { useOfForce: true, startedAt: day().in(-hours(1)) });
      expect(body).toMatchObject({ forceIncidentExpected: true, forceIncidentId: null });
      const incidentOf = async (changes: object) => {
        const form = {
          operationId: day().operation.id,
          detectedBy: 'border_surveillance',
          impactLevel: 'low',
          ...changes,
        };
        const said = { occurredAt: day().in(-hours(1)), narrative: 'He was held by the arm.', persons: 1 };
        return { incidentId: (await day().host.does('/incidents', { ...form, ...said })).body.id };
      };
      const path = `/checks/${body.id}`;
      const other = await incidentOf({ type: 'medical' });
      expect((await act(day().host, path, 'name_incident', other)).body.code).toBe('inconsistent');
      const unknown = { incidentId: randomUUID() };
      expect((await act(day().host, path, 'name_incident', unknown)).body.code).toBe('unknown_reference');
      const incident = await incidentOf({ type: 'use_of_force' });
      const named = await act(day().host, path, 'name_incident', incident);
      expect(named.body).toMatchObject({ forceIncidentExpected: false, forceIncidentId: incident.incidentId });
      const { body: gentle } = await day().check();
      expect((await act(day().host, `/checks/${gentle.id}`, 'name_incident', incident)).body.code).toBe(
        'no_force_used',
      );
    });

    it('asks for nothing about what anybody is, and for nothing that has not happened', async () => {
      expect((await day().check(day().host, { trigger: 'ethnicity' })).body.code).toBe('bad_input');
      expect((await day().check(day().host, { ethnicity: 'x' })).body.code).toBe('bad_input');
      expect((await day().check(day().host, { startedAt: day().in(hours(1)) })).body.code).toBe('time_ahead');
      expect((await day().check(day().host, { personCount: 0 })).body.code).toBe('inconsistent');
    });

    it('is corrected for some time by its author, with a reason, and what it said before is kept', async () => {
      const { body } = await day().check(day().host, { note: 'Two men.' });
      const path = `/checks/${body.id}`;
      expect((await act(day().host, path, 'correct', { personCount: 3 })).body.code).toBe('bad_input');
      const reason = 'A third came back.';
      const corrected = await act(day().host, path, 'correct', { personCount: 3, note: 'Three men.', reason });
      expect(corrected.body).toMatchObject({ state: 'recorded', personCount: 3, note: 'Three men.' });
      expect(corrected.body.corrections).toMatchObject([{ before: { personCount: 2, note: 'Two men.' } }]);
      const watched = await day().monitor.sees(path);
      expect(watched.body).toMatchObject({ personCount: 3, note: null, corrections: [{ before: { personCount: 2 } }] });
      expect(watched.body.corrections[0].before).not.toHaveProperty('note');
      const search = await act(day().host, path, 'correct', { kind: 'vehicle', reason });
      expect(search.status).toBe(200);
      day().world.clock.pass(hours(25));
      expect((await act(day().host, path, 'correct', { personCount: 4, reason })).body.code).toBe('correction_closed');
    });

    it('is confirmed by whoever led it and did not record it, or declared void', async () => {
      const { body: own } = await day().check(day().host, { ledBy: day().host.id });
      expect((await act(day().host, `/checks/${own.id}`, 'confirm')).body.code).toBe('own_work');
      expect((await act(day().leader, `/checks/${own.id}`, 'confirm')).body.state).toBe('confirmed');
      expect((await act(day().leader, `/checks/${own.id}`, 'void')).body.code).toBe('reason_required');
      expect((await act(day().leader, `/checks/${own.id}`, 'void', { reason: 'Twice.' })).body.state).toBe('void');
    });

    it('climbs when nobody confirms it', async () => {
      const { body } = await day().check();
      const path = `/checks/${body.id}`;
      expect((await act(day().coordinator, path, 'confirm')).body.code).toBe('not_permitted');
      day().world.clock.pass(hours(25));
      await day().world.sweep();
      expect((await act(day().operation.commander, path, 'confirm')).body.code).toBe('not_permitted');
      expect((await act(day().coordinator, path, 'confirm')).body.state).toBe('confirmed');
    });

    it('brings a child, and whoever asks for protection, to those who can help, once each', async () => {
      const { body } = await day().check();
      const path = `/checks/${body.id}`;
      const personId = randomUUID();
      const child = { ageBand: 'doubtful', sex: 'male', nationality: 'SY' };
      const { body: met } = await puts(day().host, path, `persons/${personId}`, child);
      expect(met.persons).toMatchObject([{ id: personId, ageBand: 'doubtful', referralIds: [expect.any(String)] }]);
      const again = await puts(day().host, path, `persons/${personId}`, child);
      expect(again.body.persons[0].referralIds).toHaveLength(1);
      const needs = [{ code: 'protection_claim', basis: 'stated' }];
      const claims = await puts(day().host, path, `persons/${personId}`, { ...child, needs });
      expect(claims.body.persons[0].referralIds).toHaveLength(2);
      expect(JSON.stringify(claims.body)).not.toContain('protection_claim');
      const referrals = await day().world.database.owner<{ counts: string[] }>(
        `select counts from protection_referrals where source_type = 'checks' and source_id = $1 order by id`,
        [body.id],
      );
      expect(referrals.map(({ counts: counted }) => counted)).toEqual([['vulnerable_referred'], ['protection_claims']]);
      expect((await removes(day().host, path, `persons/${personId}`)).body.code).toBe('person_was_referred');
      const adult = { ageBand: 'from_18_to_34', sex: 'female' };
      const { body: two } = await puts(day().host, path, `persons/${randomUUID()}`, adult);
      expect(two.persons[1].referralIds).toEqual([]);
      expect((await puts(day().host, path, `persons/${randomUUID()}`, adult)).body.code).toBe('inconsistent');
      expect((await removes(day().host, path, `persons/${two.persons[1].id}`)).body.persons).toHaveLength(1);
    });

    it('exists for its officers and those who lead, and for nobody else', async () => {
      const { body } = await day().check(day().host, { assistedBy: [day().guest.id] });
      const path = `/checks/${body.id}`;
      const bystander = await day().serving('field_officer', 'AL/border');
      const statuses = [];
      for (const reader of [
        day().guest,
        day().leader,
        day().monitor,
        day().operation.contactPoints.MK,
        day().operation.chief,
      ])
        statuses.push((await reader.sees(path)).status);
      expect(statuses).toEqual([200, 200, 200, 200, 200]);
      for (const reader of [bystander, day().operation.contactPoints.ME])
        expect((await reader.sees(path)).status).toBe(404);
      const seen = await day().world.database.owner(
        `select 1 from audit_entries where action = 'check.read' and record_id = $1`,
        [body.id],
      );
      expect(seen).toHaveLength(5);
    });

    it('is counted by the country of whoever carried it out, unless it is void', async () => {
      const before = await day().counts('checks');
      const { body } = await day().check(day().host, {
        kind: 'vehicle',
        personCount: 4,
        vehicleCount: 3,
        documentCount: 5,
      });
      const of = (found: Awaited<typeof before>, counter: string) =>
        Number(found.find((one) => one.counter === counter && one.country === 'AL')?.number ?? 0);
      const more = (found: typeof before) =>
        ['persons_checked', 'vehicles_checked', 'documents_checked', 'premises_checked'].map(
          (counter) => of(found, counter) - of(before, counter),
        );
      expect(more(await day().counts('checks'))).toEqual([4, 3, 5, 0]);
      await act(day().leader, `/checks/${body.id}`, 'void', { reason: 'Recorded twice.' });
      expect(more(await day().counts('checks'))).toEqual([0, 0, 0, 0]);
    });

    it('is not recorded while the operation is halted, nor does a patrol begin', async () => {
      const { body: patrol } = await day().patrol();
      const { body: check } = await day().check();
      await day().operation.does('suspend', { reason: 'Look into it.' }, day().monitor);
      expect((await day().check()).body.code).toBe('operation_not_active');
      expect((await day().patrol()).body.code).toBe('operation_not_active');
      expect((await act(day().host, `/patrols/${patrol.id}`, 'begin')).body.code).toBe('operation_not_active');
      const person = await puts(day().host, `/checks/${check.id}`, `persons/${randomUUID()}`, {
        ageBand: 'under_14',
        sex: 'female',
      });
      expect(person.status).toBe(200);
      await day().operation.does('resume', { reason: 'Looked into.' }, day().monitor);
      expect((await act(day().host, `/patrols/${patrol.id}`, 'begin')).status).toBe(200);
      await act(day().host, `/patrols/${patrol.id}`, 'return');
    });
  });
}

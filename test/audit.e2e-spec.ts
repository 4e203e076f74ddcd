import { JointOperation } from './support/joint-operation.js';
import { World } from './support/world.js';

describe('the audit trail', () => {
  let world: World;
  let operation: JointOperation;
  beforeAll(async () => {
    world = await World.start();
    operation = await JointOperation.proposed(world);
  });
  afterAll(() => world.stop());

  const entries = (officer: { id: string }) =>
    world.database.owner<{ action: string; kind: string }>(
      'select action, kind, record_id, purpose, records from audit_entries where officer_id = $1 order by id',
      [officer.id],
    );

  it.each(['seecase_app', 'seecase_clock', 'seecase_owner'] as const)(
    'is added to and never changed, not even by %s',
    async (role) => {
      for (const sql of [
        'update audit_entries set action = action',
        'delete from audit_entries',
        'truncate audit_entries',
      ]) {
        await expect(world.database.as(role, sql)).rejects.toThrow(/append-only|permission denied/);
      }
    },
  );

  it('holds who read what, one entry for each reading', async () => {
    const reader = await world.officer('operation_coordinator', { at: 'MK/border' });
    await reader.sees(operation.path);
    await reader.sees('/operations');
    await reader.sees('/operations/01990000-0000-7000-8000-000000000000');
    expect(await entries(reader)).toEqual([
      expect.objectContaining({ kind: 'read', action: 'operation.read', record_id: operation.id, purpose: 'duty' }),
      expect.objectContaining({ kind: 'search', action: 'operation.list', records: [operation.id] }),
    ]);
  });

  it('holds no act that did not take place', async () => {
    const officer = await world.officer('police_chief', { at: 'MK/mi' });
    await operation.does('confirm', {}, officer);
    expect((await entries(officer)).filter(({ kind }) => kind === 'act')).toEqual([]);
  });

  it('does not hold what officers wrote', async () => {
    await operation.does('cancel', { reason: 'Because of Ilir Sample, born 1990.' });
    const [row] = await world.database.owner<{ all: string }>(
      'select string_agg(e::text, $$ $$) as all from audit_entries e',
    );
    expect(row?.all).not.toContain('Sample');
  });
});

import type { Custody } from './custody.js';
import { keptFrom, type Permission, type WayOut } from './leaving.js';

const now = new Date('2026-09-01T08:00:00Z');
const before = new Date('2026-08-31T08:00:00Z');
const copy = (changes: Partial<Custody> = {}): Custody => ({
  receivedFrom: 'AL',
  heldBy: 'MK',
  codes: ['H0', 'PURPOSE_BOUND', 'NO_THIRD_STATE'],
  restrictTo: [],
  kept: 'in_use',
  ...changes,
});
const lifting = (lifts: Permission['lifts'], recipient: string, expires: Date | null = null): Permission => ({
  lifts,
  recipient,
  expires,
});

describe('what was received', () => {
  it.each<[string, Partial<Custody>, WayOut, Permission[], ReturnType<typeof keptFrom>]>([
    ['is read where it was received', {}, { recipient: 'MK', use: 'read' }, [], undefined],
    ['goes back to whom it came from', { codes: ['H0', 'H2'] }, { recipient: 'AL', use: 'share' }, [], undefined],
    ['goes to no third state', {}, { recipient: 'ME', use: 'share' }, [], 'no_third_state'],
    ['goes to one with consent', {}, { recipient: 'ME', use: 'share' }, [lifting('THIRD_STATE', 'ME')], undefined],
    ['goes to no other one', {}, { recipient: 'RS', use: 'share' }, [lifting('THIRD_STATE', 'ME')], 'no_third_state'],
    [
      'goes to none any more',
      {},
      { recipient: 'ME', use: 'share' },
      [lifting('THIRD_STATE', 'ME', now)],
      'no_third_state',
    ],
    ['stays under H2', { codes: ['H0', 'H2'] }, { recipient: 'ME', use: 'export' }, [], 'handling_h2'],
    [
      'leaves under H2 with leave',
      { codes: ['H0', 'H2'] },
      { recipient: 'ME', use: 'export' },
      [lifting('H2', 'ME')],
      undefined,
    ],
    [
      'stays in its authority under H2',
      { codes: ['H0', 'H2'] },
      { recipient: 'MK', use: 'read', beyond: true },
      [],
      'handling_h2',
    ],
    ['goes on at home without H2', {}, { recipient: 'MK', use: 'read', beyond: true }, [], undefined],
    ['comes before no court under H1', { codes: ['H0', 'H1'] }, { recipient: 'MK', use: 'court' }, [], 'handling_h1'],
    [
      'comes before one with leave',
      { codes: ['H0', 'H1'] },
      { recipient: 'MK', use: 'court' },
      [lifting('H1', 'MK')],
      undefined,
    ],
    ['serves no other purpose', {}, { recipient: 'MK', use: 'read', otherPurpose: true }, [], 'purpose_bound'],
    [
      'serves one with leave',
      {},
      { recipient: 'MK', use: 'read', otherPurpose: true },
      [lifting('OTHER_PURPOSE', 'MK')],
      undefined,
    ],
    [
      'serves one in an emergency',
      {},
      { recipient: 'MK', use: 'read', otherPurpose: true, emergency: 'immediate_threat' },
      [],
      undefined,
    ],
    [
      'goes to no third state in an emergency',
      {},
      { recipient: 'ME', use: 'share', otherPurpose: true, emergency: 'immediate_threat' },
      [],
      'no_third_state',
    ],
    [
      'serves no tax matter',
      { codes: ['H0', 'NO_FISCAL'] },
      { recipient: 'MK', use: 'read', fiscal: true },
      [],
      'not_for_fiscal_matters',
    ],
    [
      'goes to those who are named',
      { codes: ['H0', 'RESTRICT_TO_MS'], restrictTo: ['ME'] },
      { recipient: 'ME', use: 'share' },
      [],
      undefined,
    ],
    [
      'goes to nobody else',
      { codes: ['H0', 'RESTRICT_TO_MS'], restrictTo: ['ME'] },
      { recipient: 'RS', use: 'share' },
      [],
      'not_releasable',
    ],
    [
      'is looked at and not used while it is contested',
      { kept: 'restricted' },
      { recipient: 'MK', use: 'read' },
      [],
      undefined,
    ],
    [
      'is not printed while it is contested',
      { kept: 'restricted' },
      { recipient: 'MK', use: 'print' },
      [],
      'processing_restricted',
    ],
    [
      'is nowhere once it is destroyed',
      { kept: 'gone' },
      { recipient: 'AL', use: 'read' },
      [lifting('H2', 'AL', before)],
      'destroyed',
    ],
  ])('%s', (...[, changes, way, permissions, refused]) => {
    expect(keptFrom(copy(changes), way, permissions, now)).toBe(refused);
  });
});

import type { Glance } from '../core/cases/kinds.js';
import type { Subject } from './subject.entity.js';
import { exportObjection } from './subject.export.js';

const now = new Date('2026-09-01T08:00:00Z');
const keeper = { id: 'k', country: 'AL', held: [{ role: 'handling_officer', placeId: 'authority' }] };
const glance = { reader: keeper, now } as unknown as Glance;
const subject = (changes: Partial<Subject>): Subject =>
  ({
    state: 'released',
    releasedAt: now,
    frozenAt: null,
    protectedRole: null,
    openedBy: 'author',
    ownerCountry: 'AL',
    ownerAuthorityId: 'authority',
    operationId: 'operation',
    namedReaders: [],
    permissions: [],
    sourceGrade: 'B',
    infoGrade: '2',
    handlingCodes: ['H0'],
    h3Text: null,
    purposes: ['18-2-A'],
    releasableTo: ['MK'],
    ...changes,
  }) as unknown as Subject;

describe('a subject on its way out', () => {
  it.each<[string, Partial<Subject>, string, 'share' | 'court', string | undefined]>([
    ['to whom it was released', {}, 'MK', 'share', undefined],
    ['to another', {}, 'ME', 'share', 'not_releasable'],
    ['before its release', { state: 'reviewed', releasedAt: null }, 'MK', 'share', 'not_releasable'],
    ['before its release, at home', { state: 'reviewed', releasedAt: null }, 'AL', 'share', undefined],
    ['as a draft', { state: 'draft' }, 'AL', 'share', 'wrong_state'],
    ['when nothing is left', { state: 'erased' }, 'AL', 'share', 'wrong_state'],
    ['frozen, even at home', { frozenAt: now }, 'AL', 'share', 'frozen'],
    ['of a journalist', { protectedRole: 'journalist' }, 'MK', 'share', 'protected_role'],
    ['under H2', { handlingCodes: ['H0', 'H2'] }, 'MK', 'share', 'handling_h2'],
    ['under H1 to a court at home', { handlingCodes: ['H0', 'H1'] }, 'AL', 'court', 'handling_h1'],
    [
      'under H1 with leave for that court',
      { handlingCodes: ['H0', 'H1'], permissions: [{ lifts: 'H1', use: 'court', recipient: 'MK', expires: null }] },
      'MK',
      'court',
      undefined,
    ],
    [
      'under H2 with leave for another use',
      { handlingCodes: ['H0', 'H2'], permissions: [{ lifts: 'H2', use: 'print', recipient: 'MK', expires: null }] },
      'MK',
      'share',
      'handling_h2',
    ],
  ])('%s (R-34)', (...example) => {
    const [, changes, recipient, use, refused] = example;
    expect(exportObjection(subject(changes), { recipient, use }, glance)).toBe(refused);
  });
});

import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import type { ProblemCode } from '../core/problems.js';
import { availableActions, objection } from '../core/workflow/workflow.js';
import type { TransmissionItem } from './transmission-item.entity.js';
import { transmissionItemWorkflow, type TransmissionItemAction } from './transmission-item.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const tomorrow = new Date('2026-09-02T08:00:00Z');
const officer = (role: Role, country = 'AL', id = 'somebody', placeId = 'ncu'): Actor =>
  ({ kind: 'officer', id, country, held: [{ role, placeId }] }) as unknown as Actor;
const item = (changes: Partial<TransmissionItem> = {}): TransmissionItem =>
  ({
    id: '1',
    ownerAuthorityId: 'ncu',
    ownerCountry: 'AL',
    openedBy: 'author',
    state: 'prepared',
    dueAt: null,
    version: 1,
    carrierType: 'requests',
    sentAt: null,
    subjectCategory: 'SUSPECT',
    statements: [{ field: 'circumstances', text: 'x', character: 'fact' }],
    reference: null,
    deleteBy: tomorrow,
    accuracyNote: 'Seen.',
    purpose: 'A case',
    sourceGrade: 'B',
    infoGrade: '2',
    codes: ['H0'],
    h3Text: null,
    restrictTo: [],
    specialKinds: [],
    specialNecessity: null,
    ...changes,
  }) as unknown as TransmissionItem;

const author = officer('liaison_officer', 'AL', 'author');
const keeper = officer('handling_officer');
const unit = officer('central_unit_officer', 'AL', 'unit', 'elsewhere');

describe('the law of an item that is passed on', () => {
  it.each<[string, Actor, Partial<TransmissionItem>, TransmissionItemAction[]]>([
    ['its author', author, {}, ['revise', 'put_file', 'check', 'withdraw']],
    ['its author, where it goes with a hit', author, { carrierType: 'hits' }, []],
    ['a handling officer, where it goes with a hit', keeper, { carrierType: 'hits' }, []],
    [
      'a handling officer, once it went with a hit',
      keeper,
      { carrierType: 'hits', state: 'transmitted', sentAt: now },
      ['destroy'],
    ],
    ['its author, once it is checked', author, { state: 'quality_checked' }, ['recategorise', 'withdraw']],
    ['a liaison officer of its side', officer('liaison_officer'), { state: 'quality_checked' }, ['recategorise']],
    [
      'a handling officer',
      keeper,
      { state: 'quality_checked' },
      ['recategorise', 'release', 'return_to_author', 'withdraw', 'destroy'],
    ],
    [
      'the central unit',
      unit,
      { state: 'quality_checked' },
      ['recategorise', 'release', 'return_to_author', 'withdraw'],
    ],
    [
      'a handling officer of another authority',
      officer('handling_officer', 'AL', 'other', 'mia'),
      { state: 'quality_checked' },
      ['recategorise'],
    ],
    ['the other side', officer('central_unit_officer', 'MK'), { state: 'quality_checked' }, []],
    ['anybody, once it is sent', unit, { state: 'transmitted' }, []],
    ['a data-protection officer', officer('data_protection_officer'), { state: 'transmitted' }, ['destroy']],
    [
      'whoever sends its carrier',
      unit,
      { state: 'released', followsAnother: true },
      ['return_to_author', 'transmit', 'withdraw', 'destroy'],
    ],
    ['the clock, on its last day', clockActor, { state: 'transmitted', dueAt: now }, ['destroy']],
    ['the clock, before', clockActor, { state: 'transmitted', dueAt: tomorrow }, []],
    ['anybody, once it is destroyed', keeper, { state: 'destroyed' }, []],
  ])('lets %s do what is theirs', (_, actor, changes, actions) => {
    const open = availableActions(transmissionItemWorkflow, { subject: item(changes), actor, now });
    expect(open.filter((action) => action !== 'recategorise' || changes.state !== undefined)).toEqual(actions);
  });

  it.each<[ProblemCode, Partial<TransmissionItem>]>([
    ['handling_incomplete', { infoGrade: null }],
    ['handling_incomplete', { codes: ['H0', 'H3'] }],
    ['deletion_deadline_missing', { deleteBy: null }],
    ['deletion_deadline_past', { deleteBy: now }],
    ['accuracy_missing', { accuracyNote: null }],
    ['special_category_necessity', { specialKinds: ['health'] }],
    ['special_category_necessity', { specialNecessity: 'Because.' }],
    ['nothing_to_pass_on', { statements: [] }],
    ['restriction_without_names', { codes: ['H0', 'RESTRICT_TO_MS'] }],
    ['file_without_field', { files: [{ passedAs: null }] as unknown as TransmissionItem['files'] }],
  ])('neither checks, releases nor sends it: %s', (problem, changes) => {
    const refused = (action: TransmissionItemAction, state: string, actor: Actor) =>
      objection(transmissionItemWorkflow, action, {
        subject: item({ ...changes, state, followsAnother: true }),
        actor,
        now,
      });
    expect(refused('check', 'prepared', author)).toBe(problem);
    expect(refused('release', 'quality_checked', unit)).toBe(problem);
    expect(refused('transmit', 'released', unit)).toBe(problem);
  });

  it('asks for no deadline and no accuracy where it is about nobody', () => {
    const subject = item({ subjectCategory: null, deleteBy: null, accuracyNote: null });
    expect(objection(transmissionItemWorkflow, 'check', { subject, actor: author, now })).toBeUndefined();
  });

  it('is released by somebody else than its author', () => {
    const actor = officer('central_unit_officer', 'AL', 'author');
    const subject = item({ state: 'quality_checked' });
    expect(objection(transmissionItemWorkflow, 'release', { subject, actor, now })).toBe('own_work');
  });
});

import type { Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { availableActions, objection } from '../core/workflow/workflow.js';
import { checkFindings, checkItems, type CheckFinding, type CheckItem } from './check.codes.js';
import type { ReadmissionCheck } from './check.entity.js';
import { assertAnswers, missingFrom } from './check.judging.js';
import { checkLaw } from './check.law.codes.js';
import { checkWorkflow, type CheckAction } from './check.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const officer = (role: Role, { country = 'AL', placeId = 'home', id = 'somebody' } = {}): Actor =>
  ({ kind: 'officer', id, country, authorityId: placeId, held: [{ role, placeId }] }) as unknown as Actor;
const safeguard = officer('safeguard_officer');
const own = (role: Role) => officer(role, { placeId: 'police' });

const check = (changes: Partial<ReadmissionCheck> = {}): ReadmissionCheck =>
  ({
    id: '1',
    ownerAuthorityId: 'police',
    ownerCountry: 'AL',
    openedBy: 'author',
    state: 'open',
    dueAt: null,
    missing: [],
    ...changes,
  }) as unknown as ReadmissionCheck;

const sharing: CheckAction[] = ['restrict', 'share', 'lift_restriction'];

describe('the law of a checklist', () => {
  it.each<[string, Actor, Partial<ReadmissionCheck>, CheckAction[]]>([
    ['a readmission officer of the authority', own('readmission_officer'), {}, ['answer']],
    ['a readmission officer of another authority', officer('readmission_officer'), {}, []],
    ['a safeguard officer', safeguard, {}, ['answer', 'confirm', ...sharing]],
    ['a safeguard officer, of one with open questions', safeguard, { missing: ['age'] }, ['answer', ...sharing]],
    ['a safeguard officer who began it', officer('safeguard_officer', { id: 'author' }), {}, ['answer', ...sharing]],
    ['a safeguard officer of the other state', officer('safeguard_officer', { country: 'MK' }), {}, []],
    ['a monitor', officer('rights_monitor'), {}, []],
    ['a readmission officer, once it is confirmed', own('readmission_officer'), { state: 'confirmed' }, ['reopen']],
    [
      'whoever acts on its case',
      officer('data_protection_officer'),
      { followsAnother: true },
      ['begin_again', 'erase'],
    ],
  ])('lets %s do what is theirs', (_, actor, changes, actions) => {
    const subject = check(changes);
    expect(availableActions(checkWorkflow, { subject, actor, now }).sort()).toEqual([...actions].sort());
  });

  it('says what is missing when it is not confirmed', () => {
    const subject = check({ missing: ['age'] });
    expect(objection(checkWorkflow, 'confirm', { subject, actor: safeguard, now })).toBe('checklist_open');
  });
});

describe('an answer', () => {
  const whole = { reference: 'X', on: '2026-08-01', words: 'No.', language: 'sq', country: 'MK', interpreter: 'I-1' };
  const cases = (Object.keys(checkItems) as CheckItem[]).flatMap((item) =>
    checkLaw[item].needs.map((need) => [item, need] as const),
  );

  it.each(cases)('on %s without %s is none', (item, need) => {
    const [finding] = checkLaw[item].findings as [CheckFinding];
    expect(() => assertAnswers(item, { ...whole, finding }, '2026-09-01')).not.toThrow();
    expect(() => assertAnswers(item, { ...whole, finding, [need]: ' ' }, '2026-09-01')).toThrow('leaves out');
  });

  it.each(Object.keys(checkItems) as CheckItem[])('on %s is one of those that it takes', (item) => {
    const others = (Object.keys(checkFindings) as CheckFinding[]).filter(
      (one) => !checkLaw[item].findings.includes(one),
    );
    for (const finding of others) expect(() => assertAnswers(item, { ...whole, finding }, '2026-09-01')).toThrow();
  });

  it('is not of the future', () => {
    const answer = { ...whole, finding: 'enforceable', on: '2026-09-02' } as const;
    expect(() => assertAnswers('return_decision', answer, '2026-09-01')).toThrow();
  });

  it('leaves the checklist open where nothing may leave on it', () => {
    const answers = (Object.keys(checkItems) as CheckItem[]).map((item) => ({
      item,
      finding: checkLaw[item].findings[0] as CheckFinding,
    }));
    expect(missingFrom(answers)).toEqual([]);
    for (const { item } of answers) {
      expect(missingFrom(answers.filter((one) => one.item !== item))).toEqual([item]);
      for (const finding of checkLaw[item].open ?? [])
        expect(missingFrom(answers.map((one) => (one.item === item ? { item, finding } : one)))).toEqual([item]);
    }
  });
});

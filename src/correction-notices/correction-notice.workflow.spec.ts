import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { availableActions, objection } from '../core/workflow/workflow.js';
import type { CorrectionNotice } from './correction-notice.entity.js';
import { correctionNoticeWorkflow, type CorrectionNoticeAction } from './correction-notice.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const officer = (role: Role, country = 'MK'): Actor =>
  ({ kind: 'officer', id: 'somebody', country, held: [{ role, placeId: 'ncu' }] }) as unknown as Actor;
const notice = (changes: Partial<CorrectionNotice> = {}): CorrectionNotice =>
  ({
    id: '1',
    ownerCountry: 'MK',
    fromCountry: 'AL',
    state: 'acknowledged',
    direction: 'to_recipient',
    kind: 'incorrect',
    dueAt: null,
    version: 1,
    ...changes,
  }) as unknown as CorrectionNotice;
const keeper = officer('handling_officer');
const unit = officer('central_unit_officer', 'AL');

describe('the law of a notice about what was passed on', () => {
  it.each<[string, Actor, Partial<CorrectionNotice>, CorrectionNoticeAction[]]>([
    ['an addressee, when it comes', officer('liaison_officer'), { state: 'sent' }, ['acknowledge']],
    ['an addressee, after the alarm', officer('liaison_officer'), { state: 'alarmed' }, ['acknowledge']],
    ['an addressee who keeps nothing', officer('liaison_officer'), {}, []],
    ['a keeper, of what was wrong', keeper, {}, ['correct', 'delete', 'restrict_use', 'dispute']],
    ['a keeper, of what was unlawful', keeper, { kind: 'unlawful' }, ['delete']],
    ['a keeper, of what is recalled', keeper, { kind: 'recall' }, ['delete', 'restrict_use']],
    ['a keeper, of what is contested', keeper, { kind: 'restrict' }, ['delete', 'restrict_use', 'dispute']],
    ['a keeper, of what is classified anew', keeper, { kind: 'reclassification' }, ['apply']],
    ['a keeper, told by a recipient', keeper, { direction: 'to_transmitter' }, ['accept', 'dispute']],
    ['its issuer', officer('central_unit_officer', 'AL'), {}, []],
    ['its issuer, of somebody without account', unit, { state: 'sent', elsewhere: 'MK' }, ['acknowledge']],
    ['its issuer, of somebody without account', unit, { elsewhere: 'MK', kind: 'recall' }, ['delete', 'restrict_use']],
    ['its issuer, where it came from elsewhere', unit, { elsewhere: 'AL' }, []],
    ['a handling officer of its issuer', officer('handling_officer', 'AL'), { elsewhere: 'MK' }, []],
    ['a third state', officer('central_unit_officer', 'RS'), { elsewhere: 'MK' }, []],
    ['the clock', clockActor, { state: 'sent', dueAt: now }, ['alarm']],
    ['anybody, once it is concluded', keeper, { state: 'corrected' }, []],
  ])('lets %s do what is theirs', (...[, actor, changes, actions]) => {
    expect(availableActions(correctionNoticeWorkflow, { subject: notice(changes), actor, now })).toEqual(actions);
  });

  it('lets nothing unlawful be disputed, and nothing else be done than was asked', () => {
    const answer = (action: CorrectionNoticeAction, kind: CorrectionNotice['kind']) =>
      objection(correctionNoticeWorkflow, action, { subject: notice({ kind }), actor: keeper, now });
    expect(answer('dispute', 'unlawful')).toBe('not_to_be_disputed');
    expect(answer('restrict_use', 'unlawful')).toBe('not_what_was_asked');
    expect(answer('correct', 'recall')).toBe('not_what_was_asked');
    expect(answer('accept', 'incorrect')).toBe('not_what_was_asked');
  });
});

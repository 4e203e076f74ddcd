import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { availableActions, enter } from '../core/workflow/workflow.js';
import type { TravelDocument } from './travel-document.entity.js';
import { travelDocumentWorkflow, type TravelDocumentAction } from './travel-document.workflow.js';

const now = new Date('2026-09-07T08:00:00Z');
const officer = (country: string, role: Role, placeId: string): Actor =>
  ({ kind: 'officer', id: role, country, held: [{ role, placeId }] }) as unknown as Actor;

const own = officer('AL', 'readmission_officer', 'al');
const consul = officer('MK', 'consular_officer', 'mk-embassy');
const authority = officer('MK', 'readmission_supervisor', 'mk');
const thirdConsul = officer('RS', 'consular_officer', 'rs-embassy');
const point = officer('MK', 'crossing_point_officer', 'mk-border');

const usual = {
  id: '1',
  state: 'asked',
  dueAt: null,
  version: 1,
  type: 'consular_document',
  toldAt: now,
  expiresOn: null,

  ownerAuthorityId: 'al',
  ownerCountry: 'AL',
  otherAuthorityId: 'mk',
  otherCountry: 'MK',
  elsewhere: null,
};
const document = (changes: object): TravelDocument => ({ ...usual, ...changes }) as unknown as TravelDocument;

describe('the law of a travel document', () => {
  it.each<[string, Actor, object, TravelDocumentAction[]]>([
    ['the consulate that was asked', consul, {}, ['issue', 'decline']],
    ['the requested authority', authority, {}, ['issue', 'decline']],
    ['the consulate of a third state', thirdConsul, {}, []],
    ['a crossing point', point, {}, []],
    ['whoever asked', own, {}, ['record', 'cancel']],
    ['whoever asked, of one that was issued', own, { state: 'issued' }, ['ask_renewal', 'cancel']],
    ['whoever holds a passport of the person', own, { state: 'issued', type: 'own_passport' }, ['cancel']],
    ['whoever asked, of one that has expired', own, { state: 'expired' }, ['ask_renewal', 'cancel']],
    ['the consulate that is to renew it', consul, { state: 'renewal_asked' }, ['decline', 'renew']],
    [
      'whoever registers what a consulate without account does',
      own,
      { elsewhere: 'other' },
      ['issue', 'record', 'decline', 'cancel'],
    ],
    ['the consulate whose authority has no account', consul, { elsewhere: 'other' }, []],
    ['anybody, once it went with the person', own, { state: 'handed_over' }, []],
    ['the clock, after its last day', clockActor, { state: 'issued', dueAt: now }, ['expire']],
  ])('lets %s do what is theirs', (_, actor, changes, actions) => {
    expect(availableActions(travelDocumentWorkflow, { subject: document(changes), actor, now })).toEqual(actions);
  });

  it('is valid to the end of its last day', () => {
    const issued = document({ expiresOn: '2026-09-30' });
    enter(travelDocumentWorkflow, issued, 'issued', now);
    expect(issued.dueAt).toEqual(new Date('2026-10-01T00:00:00Z'));
  });
});

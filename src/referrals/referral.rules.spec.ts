import { hours, later } from '../core/workflow/deadline.js';
import { objection } from '../core/workflow/workflow.js';
import { approver, carried, now, referral } from '../../test/support/referral-examples.js';
import { recipientOf, relayCountryOf } from './referral.codes.js';
import { referralWorkflow } from './referral.workflow.js';

describe('the handling of what a referral asks about', () => {
  it.each<[string, object, string | undefined]>([
    ['is open', {}, undefined],
    ['grades are missing', { infoGrade: null }, 'handling_incomplete'],
    ['is under H2', { handlingCodes: ['H0', 'H2'] }, 'handling_h2'],
    ['is not for Europol', { releasableTo: ['MK'] }, 'not_releasable'],
    ['was not released', { released: false }, 'not_releasable'],
    ['was collected for something else', { purposes: ['18-2-C'] }, 'purpose_not_authorised'],
    ['is about a role that nobody cleared', { cleared: false }, 'protected_role'],
  ])('keeps back what %s', (__, changes, refused) => {
    const subject = referral({ state: 'necessity_review', carried: { ...carried, ...changes } });
    expect(objection(referralWorkflow, 'approve', { subject, actor: approver, now })).toBe(refused);
  });

  it('lets it go in spite of H2 where its owner has permitted that share, until the permission ends', () => {
    const lifted = { lifts: 'H2', recipient: 'EUROPOL', use: 'share', expires: later(now, hours(1)) };
    const handled = { ...carried, handlingCodes: ['H0', 'H2'] };
    const subject = referral({ state: 'necessity_review', carried: handled, permissions: [lifted] });
    expect(objection(referralWorkflow, 'approve', { subject, actor: approver, now })).toBeUndefined();
    const then = later(now, hours(2));
    expect(objection(referralWorkflow, 'approve', { subject, actor: approver, now: then })).toBe('handling_h2');
  });
});

describe('a referral to', () => {
  it.each([
    ['internal', null, 'AL', null],
    ['europol_onsite', null, 'EUROPOL', 'EUROPOL'],
    ['europol', null, 'EUROPOL', 'AL'],
    ['interpol', null, 'INTERPOL', 'AL'],
    ['selec', null, 'SELEC', 'AL'],
    ['frontex', null, 'FRONTEX', 'FRONTEX'],
    ['joint_operational_office', null, 'JOO', 'JOO'],
    ['central_unit', 'MK', 'MK', 'AL'],
  ] as const)('%s, in %s: %s receives it, relayed by %s', (target, targetCountry, recipient, relays) => {
    const asked = { target, targetCountry, ownerCountry: 'AL' };
    expect([recipientOf(asked), relayCountryOf(asked)]).toEqual([recipient, relays]);
  });
});

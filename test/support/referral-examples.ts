import type { Actor } from '../../src/core/access/actor.js';
import type { Role } from '../../src/core/access/roles.js';
import type { Referral } from '../../src/referrals/referral.entity.js';

export const now = new Date('2026-09-01T08:00:00Z');

interface Where {
  readonly place?: string;
  readonly country?: string;
  readonly id?: string;
  readonly authorityId?: string;
}

export const officer = (
  role: Role,
  { place = 'border', country = 'AL', id = 'somebody', authorityId = 'border' }: Where = {},
) => ({ kind: 'officer', id, country, authorityId, held: [{ role, placeId: place }] }) as unknown as Actor;

export const carried = {
  sourceGrade: 'B',
  infoGrade: '2',
  handlingCodes: ['H0'],
  h3Text: null,
  classification: 'BPL',
  releasableTo: ['EUROPOL', 'MK'],
  purposes: ['18-2-A'],
  released: true,
  cleared: true,
};

/** Europol is asked through SIENA about somebody of Albania, in a draft. */
export const referral = (changes: object = {}): Referral =>
  ({
    id: '1',
    operationId: 'operation',
    ownerCountry: 'AL',
    ownerAuthorityId: 'border',
    openedBy: 'author',
    authorAuthorityId: 'border',
    target: 'europol',
    targetCountry: null,
    relayCountry: 'AL',
    relayUnitId: null,
    purpose: '18-2-A',
    priority: 'p3',
    state: 'draft',
    containsMinor: false,
    protectedRole: false,
    carried,
    climbed: 0,
    approvedBy: null,
    secondBy: null,
    takenBy: null,
    leftAt: null,
    outcome: null,
    answeredAt: null,
    erasedAt: null,
    alarmAt: null,
    dpoNotifiedAt: null,
    dpoNotedAt: null,
    news: [],
    results: [],
    permissions: [],
    dueAt: null,
    ...changes,
  }) as unknown as Referral;

export const approver = officer('referral_approver');

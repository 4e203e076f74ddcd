import { clear, governing, now, refused, type Who } from '../../test/support/readmission-example.js';
import type { Facts } from './readmission-facts.registry.js';
import type { ReadmissionAction } from './readmission.workflow.js';

describe('a readmission', () => {
  const over = { deadlines: { lapsed: true, submitBy: now, transferBy: now } };
  const without = (fact: keyof Facts) => ({ facts: { ...clear, [fact]: undefined } });
  const knowing = (facts: Partial<Facts>) => ({ facts: { ...clear, ...facts } });
  const inCheck = { state: 'safeguard_check' };

  it.each<[string, ReadmissionAction, Who, object, string]>([
    [
      'a draft that does not say since when',
      'begin_check',
      'officer',
      { state: 'draft', knowledgeAt: null },
      'application_incomplete',
    ],
    ['a draft about nobody', 'begin_check', 'officer', { state: 'draft', persons: [] }, 'application_incomplete'],
    ['a draft without agreement', 'begin_check', 'officer', { state: 'draft', governing: null }, 'no_agreement'],
    [
      'by an agreement of later',
      'begin_check',
      'officer',
      { state: 'draft', governing: { ...governing, inForce: false } },
      'agreement_not_in_force',
    ],
    [
      'by a suspended agreement',
      'submit',
      'supervisor',
      { ...inCheck, governing: { ...governing, suspended: true } },
      'agreement_suspended',
    ],
    [
      'with an open hold',
      'submit',
      'supervisor',
      { ...inCheck, ...knowing({ holds: { submit: ['h01'], transfer: [] } }) },
      'on_hold',
    ],
    ['with holds that nobody knows of', 'submit', 'supervisor', { ...inCheck, ...without('holds') }, 'on_hold'],
    [
      'with an open checklist',
      'submit',
      'supervisor',
      { ...inCheck, ...knowing({ checklist: { missing: ['x'] } }) },
      'checklist_incomplete',
    ],
    [
      'with a checklist that nobody knows of',
      'sign_off',
      'safeguards',
      { ...inCheck, ...without('checklist') },
      'checklist_incomplete',
    ],
    [
      'on a decision that may not be carried out',
      'submit',
      'supervisor',
      { ...inCheck, decision: { final: false, enforceable: false } },
      'decision_not_enforceable',
    ],
    ['without the safeguard officer', 'submit', 'supervisor', { ...inCheck, signedOffAt: null }, 'not_signed_off'],
    ['by whoever wrote it', 'submit', 'supervisor', { ...inCheck, openedBy: 'readmission_supervisor' }, 'own_work'],
    [
      'by whoever signed it off',
      'submit',
      'supervisor',
      { ...inCheck, signedOffBy: 'readmission_supervisor' },
      'own_work',
    ],
    [
      'with evidence missing',
      'submit',
      'supervisor',
      { ...inCheck, ...knowing({ evidence: { missing: ['nationality'], listed: false } }) },
      'evidence_incomplete',
    ],
    [
      'too late',
      'submit',
      'supervisor',
      { ...inCheck, ...knowing({ deadlines: { lapsed: false, submitBy: now } }) },
      'submit_limit_passed',
    ],
    [
      'with limits that nobody knows of',
      'submit',
      'supervisor',
      { ...inCheck, ...without('deadlines') },
      'submit_limit_passed',
    ],
    ['accelerated, untested', 'submit', 'supervisor', { ...inCheck, procedure: 'accelerated' }, 'not_accelerated'],
    [
      'by notice, as an application',
      'submit',
      'supervisor',
      { ...inCheck, procedure: 'notification_only' },
      'notification_only',
    ],
    ['an application, as a notice', 'notify_only', 'supervisor', inCheck, 'not_exempt'],
    [
      'while a court still has it before it',
      'erase',
      'dpo',
      {
        state: 'closed',
        ...knowing({ holds: { submit: [], transfer: ['court'] }, claim: { open: false, inTime: false } }),
      },
      'on_hold',
    ],
    ['where no hold is open', 'hold', 'safeguards', inCheck, 'no_hold'],
    [
      'an extension after the limit',
      'extend',
      'other',
      { state: 'examination', ...knowing(over) },
      'reply_limit_passed',
    ],
    ['a second extension', 'extend', 'other', { state: 'examination', extendedAt: now }, 'no_extension'],
    [
      'an interview where a listed document shows it',
      'ask_interview',
      'officer',
      { state: 'examination', ...knowing({ evidence: { missing: [], listed: true } }) },
      'document_listed',
    ],
    [
      'the end of an interview without result',
      'report_interview',
      'consul',
      { state: 'interview', ...knowing({ interview: { open: true } }) },
      'interview_open',
    ],
    [
      'a lapse of what nobody received',
      'lapse',
      'clock',
      { state: 'examination', clockStartedAt: null, ...knowing(over) },
      'delivery_not_proven',
    ],
    [
      'planning without document',
      'plan_transfer',
      'officer',
      { state: 'travel_document', ...knowing({ document: { ready: false } }) },
      'document_not_ready',
    ],
    [
      'planning with a document of yesterday',
      'plan_transfer',
      'officer',
      { state: 'travel_document', ...knowing({ document: { ready: true, expiresOn: '2026-08-31' } }) },
      'document_not_ready',
    ],
    [
      'planning after the limit',
      'plan_transfer',
      'officer',
      { state: 'travel_document', ...knowing(over) },
      'transfer_limit_passed',
    ],
    [
      'a notice that is too short',
      'notify',
      'officer',
      { state: 'transfer_planned', ...knowing({ transfer: { ...clear.transfer, noticeMet: false } }) },
      'notice_too_short',
    ],
    [
      'at a point that nobody agreed to',
      'notify',
      'officer',
      { state: 'transfer_planned', ...knowing({ transfer: { ...clear.transfer, pointAgreed: false } }) },
      'point_not_agreed',
    ],
    [
      'departure past an open hold',
      'depart',
      'leader',
      { state: 'transfer_confirmed', ...knowing({ holds: { submit: [], transfer: ['h06'] } }) },
      'on_hold',
    ],
    [
      'handing over past an open hold',
      'hand_over',
      'point',
      { state: 'in_transfer', ...knowing({ holds: { submit: [], transfer: ['h01'] } }) },
      'on_hold',
    ],
    [
      'handing over with one signature',
      'hand_over',
      'leader',
      { state: 'in_transfer', ...knowing({ transfer: { ...clear.transfer, signed: { owner: true, other: false } } }) },
      'handover_not_signed',
    ],
    [
      'a claim after the window',
      'claim_error',
      'otherSupervisor',
      { state: 'handed_over', ...knowing({ claim: { open: true, inTime: false } }) },
      'error_window_over',
    ],
    ['closing with an open claim', 'close', 'officer', { state: 'handed_over' }, 'claim_open'],
  ])('refuses %s', (_, ...[action, who, changes, problem]) => {
    expect(refused(action, who, changes)).toBe(problem);
  });
});

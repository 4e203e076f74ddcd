import type { Entry } from '../../src/legal-register/legal-entry.entity.js';
import type { Snapshot } from '../../src/legal-register/snapshot.js';
import { added } from './added-law.js';
import { asked, data, delivery, inform, of, patrol, secret, spontaneous } from './example-questions.js';
import type { RuleExamples } from './rule-examples.js';

type Changed = (law: Snapshot) => Entry[];

/** One reservation as officers have changed it. */
const changed =
  (key: string, changes: Partial<Entry>): Changed =>
  (law) =>
    law.of('reservation').flatMap((row): Entry[] => (row.key === key ? [{ ...row, ...changes }] : []));

const withdrawn = (key: string): Changed => changed(key, { certainTo: '2025-01-01', validTo: '2025-01-01' });

/** A permission of one state as regards another, in force since 2020. */
const permitted =
  (by: string, towards: string, subject: 'personal_data' | 'classified_information'): Changed =>
  () => [added('permission', `${by}/${towards}`, { by, towards, subject, reference: null }, { instrument: null })];

/** Between members of the Union its law is first, and nowhere else: it stands in nobody's way. */
const unionFirst = (holder: string, member: string): RuleExamples =>
  of('PCC_SEE', {
    binds: [asked(`${holder}->${member}`, inform, 'passed', { says: 'Both are members of EU' })],
    free: [
      asked(`${holder}->AL`, inform, 'passed', { says: 'Not both are members of EU' }),
      asked(`AL->${member}`, inform, undefined),
    ],
  });

/** Austria's judicial authorities approve what rests on these articles. */
const approvedInAustria = (action: string): RuleExamples =>
  of('PCC_SEE', {
    binds: [asked('AL->AT', { action }, 'condition'), asked('AT->AL', { action }, 'condition')],
    free: [
      asked('AL->AT', { action, documents: ['judicial_approval'] }, 'passed'),
      asked('AL->MK', { action }, undefined),
    ],
  });

const vehicle = { action: 'REQ_INFO', subject: 'VEHICLE_OWNER_HOLDER' };

/** For every reservation, and every agreement with rules of its own: where it binds, and where it lets pass. */
export const reservationExamples: Readonly<Record<string, RuleExamples>> = {
  'R-AT-15': approvedInAustria('CTRL_DELIVERY'),
  'R-AT-16': approvedInAustria('UC_INVEST'),
  'R-AT-27': approvedInAustria('JIT'),
  'R-AT-17': of('PCC_SEE', {
    binds: [asked('AL->AT', { action: 'UC_PREVENT' }, 'passed', { says: 'Art. 16 is meant' })],
    free: [asked('AL->AT', { action: 'UC_INVEST' }, undefined), asked('AL->MK', { action: 'UC_PREVENT' }, undefined)],
  }),
  'R-AT-15.6': of('PCC_SEE', {
    binds: [asked('AL->AT', delivery, 'passed', { says: 'refers to Art. 15(4)' })],
    free: [asked('AL->AT', { ...delivery, on: '2012-10-31' }, undefined)],
  }),
  'R-AT-15.8': of('PCC_SEE', {
    binds: [asked('AL->AT', delivery, 'passed', { says: 'refers to Art. 14(5)' })],
    free: [asked('AL->AT', { ...delivery, on: '2012-10-31' }, undefined)],
  }),
  'R-AT-25': of('PCC_SEE', {
    binds: [asked('AL->AT', { action: 'GUEST_REG' }, 'failed'), asked('AT->AL', { action: 'GUEST_REG' }, 'failed')],
    free: [
      asked('AL->AT', inform, undefined),
      asked('AL->MK', { action: 'GUEST_REG' }, undefined),
      asked('AL->AT', { action: 'GUEST_REG' }, undefined, { changed: withdrawn('R-AT-25') }),
    ],
  }),
  'R-AT-FISCAL': of('PCC_SEE', {
    binds: [asked('AT->AL', { ...inform, offence: 'CURRENCY' }, 'failed')],
    free: [
      asked('AT->AL', { ...inform, offence: 'DRUGS' }, 'passed'),
      asked('AL->MK', { ...inform, offence: 'CURRENCY' }, undefined),
    ],
  }),
  'R-AT-36': unionFirst('AT', 'RO'),
  'D-AT-32': of('PCC_SEE', {
    binds: [asked('AT->AL', secret, 'passed', { says: 'consent of the originator' })],
    free: [asked('AT->AL', data, undefined)],
  }),
  'R-BG-1': of('PCC_SEE', {
    binds: [asked('AL->BG', secret, 'failed'), asked('BG->AL', secret, 'failed'), asked('RO->BG', secret, 'failed')],
    free: [
      asked('AL->BG', secret, 'passed', { changed: permitted('BG', 'AL', 'classified_information') }),
      asked('AL->BG', data, undefined),
    ],
  }),
  'R-BG-2': of('PCC_SEE', {
    binds: [asked('BG->RS', data, 'failed'), asked('RS->BG', data, 'failed')],
    free: [
      asked('RS->BG', spontaneous, 'passed'),
      asked('BG->RO', data, 'passed'),
      asked('BG->RS', data, 'passed', { changed: permitted('BG', 'RS', 'personal_data') }),
      asked('BG->RS', inform, undefined),
    ],
  }),
  'R-SI-a': of('PCC_SEE', {
    binds: [asked('AL->SI', delivery, 'passed', { says: 'run through the night' })],
    free: [asked('AL->SI', { action: 'HOT_PURSUIT' }, undefined), asked('AL->MK', delivery, undefined)],
  }),
  'R-SI-b': of('PCC_SEE', {
    binds: [asked('SI->AL', data, 'failed')],
    free: [
      asked('SI->AT', data, 'passed'),
      asked('AL->SI', spontaneous, 'passed'),
      asked('SI->AL', data, 'passed', { changed: permitted('SI', 'AL', 'personal_data') }),
    ],
  }),
  'D-SI-c': of('PCC_SEE', {
    binds: [asked('AL->SI', data, 'condition')],
    free: [asked('AL->SI', { ...data, documents: ['secure_channel'] }, 'passed'), asked('AL->SI', inform, undefined)],
  }),
  'D-SI-d': of('PCC_SEE', {
    binds: [
      asked('AL->SI', { action: 'XB_SURV_URGENT', extraditable: false }, 'failed'),
      asked('AL->SI', { action: 'XB_SURV_URGENT' }, 'condition'),
    ],
    free: [
      asked('AL->SI', { action: 'HOT_PURSUIT', extraditable: true }, 'passed'),
      asked('AL->SI', { ...delivery, extraditable: false }, undefined),
    ],
  }),
  'D-SI-36': unionFirst('SI', 'AT'),
  'R-HU-36': unionFirst('HU', 'RO'),
  'R-HR-1': of('PCC_SEE', {
    binds: [asked('HR->AL', { action: 'STRAT_INFO' }, 'condition')],
    free: [asked('HR->AT', { action: 'STRAT_INFO' }, 'passed'), asked('HR->AL', inform, undefined)],
  }),
  'R-HR-2': of('PCC_SEE', {
    binds: [asked('AL->HR', vehicle, 'condition'), asked('AL->HR', { ...vehicle, disputedTerritory: true }, 'failed')],
    free: [
      asked('AL->HR', { ...inform, subject: 'RESIDENCE_STAY_PERMIT' }, 'passed'),
      asked('AL->HR', { ...vehicle, disputedTerritory: false }, 'passed'),
      asked('AL->MK', { ...vehicle, disputedTerritory: true }, undefined),
    ],
  }),
  'R-HR-3': of('PCC_SEE', {
    binds: [asked('HR->ME', patrol, 'failed'), asked('HR->SI', patrol, 'unknown')],
    free: [
      asked('HR->SI', patrol, 'passed', { changed: changed('R-HR-3', { trust: 'verified' }) }),
      asked('ME->AL', patrol, undefined),
    ],
  }),
  'AT-ME/2015': of('PCC_SEE', {
    binds: [
      asked('AT->ME', { action: 'XB_SURV_URGENT', extraditable: false }, 'failed'),
      asked('AT->ME', { action: 'XB_SURV_URGENT' }, 'condition'),
    ],
    free: [
      asked('AT->ME', { action: 'XB_SURV_PLANNED', extraditable: true }, 'passed'),
      asked('AT->ME', { action: 'WITNESS_PROT' }, undefined),
    ],
  }),
};

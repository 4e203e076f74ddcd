import type { Outcome } from '../../src/applicability/finding.js';
import type { Question } from '../../src/applicability/question.js';

type Example = readonly [pair: string, question: Partial<Question>, outcome: Outcome | undefined];

const data = { action: 'REQ_INFO', personalData: true };
const secret = { action: 'REQ_INFO', classified: true };
const patrol = { action: 'MIXED_PATROL' };
const direct = { action: 'REQ_DIRECT' };
const entry = { action: 'SELEC_ENTRY', personalData: true };

/** For every gate and every reservation: where it lets pass, where it does not, and where nobody asks. */
export const examples: Readonly<Record<string, readonly [instrument: string, ...Example[]]>> = {
  G_IN_FORCE: [
    'PCC_SEE',
    ['AL->MK', { action: 'REQ_INFO' }, 'passed'],
    ['AL->GR', { action: 'REQ_INFO' }, 'failed'],
    ['AL->SI', { action: 'REQ_INFO', on: '2014-01-01' }, 'unknown'],
  ],
  G_SUSPENSION: ['PCC_SEE', ['AL->MK', { action: 'REQ_INFO' }, 'passed']],
  G_RESERVATION: ['PCC_SEE', ['AL->MK', { action: 'REQ_INFO' }, 'passed']],
  G_IMPL_AGR: [
    'PCC_SEE',
    ['ME->AT', { action: 'LIAISON' }, 'passed'],
    ['AL->MK', { action: 'HOT_PURSUIT' }, 'failed'],
    ['BA->RS', { action: 'HOT_PURSUIT' }, 'unknown'],
    ['AL->MK', { action: 'REQ_INFO' }, undefined],
  ],
  'G_DIRECT/LISTED': [
    'PCC_SEE',
    ['AL->MK', direct, 'passed'],
    ['AL->HU', direct, 'unknown'],
    ['AL->MK', { ...direct, on: '2008-12-01' }, 'passed'],
  ],
  'G_DIRECT/CONDITION': [
    'PCC_SEE',
    ['AL->MK', { ...direct, documents: ['direct_condition'] }, 'passed'],
    ['AL->MK', direct, 'condition'],
  ],
  'G_DIRECT/INFORMED': [
    'PCC_SEE',
    ['AL->MK', { ...direct, documents: ['central_units_informed'] }, 'passed'],
    ['AL->MK', direct, 'condition'],
  ],
  G_JUDICIAL: ['PCC_SEE', ['AL->MK', { action: 'CTRL_DELIVERY' }, 'passed']],
  'G_JUDICIAL/18': [
    'PCC_SEE',
    ['AL->MK', { action: 'EVID_URGENT', documents: ['judicial_order'] }, 'passed'],
    ['AL->MK', { action: 'EVID_URGENT' }, 'condition'],
  ],
  'G_JUDICIAL/19': [
    'PCC_SEE',
    ['AL->MK', { action: 'PHYS_EXAM', documents: ['judicial_order'] }, 'passed'],
    ['AL->MK', { action: 'PHYS_EXAM' }, 'condition'],
  ],
  G_WITNESS_AGR: [
    'PCC_SEE',
    ['AL->MK', { action: 'WITNESS_PROT', documents: ['agreement_for_person'] }, 'passed'],
    ['AL->MK', { action: 'WITNESS_PROT' }, 'condition'],
  ],
  G_NO_PERSONAL_DATA: [
    'PCC_SEE',
    ['AL->MK', { action: 'STRAT_INFO' }, 'passed'],
    ['AL->MK', { action: 'STRAT_INFO', personalData: true }, 'failed'],
  ],
  G_DP_PRECOND: [
    'PCC_SEE',
    ['AL->AT', data, 'passed'],
    ['AL->AT', { ...data, on: '2011-11-16' }, 'failed'],
    ['AL->RS', { ...data, on: '2015-01-01' }, 'unknown'],
    ['AL->MK', { action: 'REQ_INFO' }, undefined],
  ],
  G_NATIONAL_DPA: ['PCC_SEE', ['AL->MK', data, 'passed']],
  G_SECURE_CHANNEL: ['PCC_SEE', ['AL->MK', data, 'passed']],
  G_LED_TRANSFER: [
    'PCC_SEE',
    ['AT->RO', data, 'passed'],
    ['AL->AT', { action: 'SPONT_INFO', personalData: true }, 'passed'],
    ['AL->AT', data, 'condition'],
    ['AT->AL', { ...data, transferBasis: 'LED37_1B_ASSESSMENT' }, 'passed'],
    ['AT->AL', { ...data, transferBasis: 'LED36_ADEQUACY' }, 'failed'],
  ],
  'G_LED_TRANSFER/SELEC': [
    'SELEC',
    ['AL->MK', { action: 'SELEC_EXCHANGE', personalData: true }, 'passed'],
    ['GR->RO', { action: 'SELEC_EXCHANGE', personalData: true }, 'condition'],
    ['GR->RO', { action: 'SELEC_EXCHANGE', personalData: true, transferBasis: 'LED37_1A_INSTRUMENT' }, 'passed'],
  ],
  G_PRUM_EVAL: [
    'PCC_PRUM',
    ['AT->RO', { action: 'AUTO_VRD' }, 'unknown'],
    ['AT->RO', { action: 'REQ_INFO' }, undefined],
  ],
  G_SELEC_SUBJECT: [
    'SELEC',
    ['AL->MK', { ...entry, subjectCategory: 'CONVICTED' }, 'passed'],
    ['AL->MK', { ...entry, subjectCategory: 'SUSPECT', underInvestigation: true }, 'passed'],
    ['AL->MK', { ...entry, subjectCategory: 'SUSPECT' }, 'condition'],
    ['AL->MK', { ...entry, subjectCategory: 'POTENTIAL_OFFENDER', underInvestigation: false }, 'failed'],
    ['AL->MK', { ...entry, subjectCategory: 'VICTIM', underInvestigation: true }, 'failed'],
    ['AL->MK', entry, 'condition'],
  ],
  'G_SELEC_SUBJECT/REMIT': [
    'SELEC',
    ['AL->MK', { ...entry, transBorder: true }, 'passed'],
    ['AL->MK', { action: 'SELEC_EXCHANGE', transBorder: false }, 'failed'],
    ['AL->MK', entry, 'condition'],
  ],
  G_SELEC_CONSENT: [
    'SELEC',
    ['AL->MK', { action: 'SELEC_THIRD_PARTY', documents: ['provider_consent'] }, 'passed'],
    ['AL->MK', { action: 'SELEC_THIRD_PARTY' }, 'condition'],
  ],
  G_CLASSIFIED_AGR: ['PCC_SEE', ['AL->MK', secret, 'passed']],
  G_CLASSIFIED_EQUIV: [
    'PCC_SEE',
    ['AL->MK', secret, 'passed'],
    ['AL->AT', secret, 'unknown'],
    ['AL->AT', data, undefined],
  ],
  G_NEED_TO_KNOW: [
    'PCC_SEE',
    ['AL->MK', { ...secret, documents: ['need_to_know_grant'] }, 'passed'],
    ['AL->MK', secret, 'condition'],
  ],
  'G_NEED_TO_KNOW/SELEC': [
    'SELEC',
    ['AL->MK', { ...entry, documents: ['need_to_know_grant'] }, 'passed'],
    ['AL->MK', entry, 'condition'],
  ],
  ...Object.fromEntries(
    [
      ['R-AT-15', 'CTRL_DELIVERY'],
      ['R-AT-16', 'UC_INVEST'],
      ['R-AT-27', 'JIT'],
    ].map(([row = '', action]) => [
      row,
      [
        'PCC_SEE',
        ['AL->AT', { action, documents: ['judicial_approval'] }, 'passed'],
        ['AL->AT', { action }, 'condition'],
        ['AL->MK', { action }, undefined],
      ],
    ]),
  ),
  'R-AT-17': [
    'PCC_SEE',
    ['AL->AT', { action: 'UC_PREVENT' }, 'passed'],
    ['AL->MK', { action: 'UC_PREVENT' }, undefined],
  ],
  'R-AT-15.6': [
    'PCC_SEE',
    ['AL->AT', { action: 'CTRL_DELIVERY' }, 'passed'],
    ['AL->AT', { action: 'CTRL_DELIVERY', on: '2012-10-31' }, undefined],
  ],
  'R-AT-15.8': [
    'PCC_SEE',
    ['AL->AT', { action: 'CTRL_DELIVERY' }, 'passed'],
    ['AL->AT', { action: 'CTRL_DELIVERY', on: '2012-10-31' }, undefined],
  ],
  'R-AT-25': ['PCC_SEE', ['AL->AT', { action: 'GUEST_REG' }, 'failed'], ['AL->MK', { action: 'GUEST_REG' }, undefined]],
  'R-AT-FISCAL': [
    'PCC_SEE',
    ['AT->AL', { action: 'REQ_INFO', offence: 'CURRENCY' }, 'failed'],
    ['AT->AL', { action: 'REQ_INFO', offence: 'DRUGS' }, 'passed'],
    ['AL->MK', { action: 'REQ_INFO', offence: 'CURRENCY' }, undefined],
  ],
  'R-AT-36': ['PCC_SEE', ['AT->RO', { action: 'REQ_INFO' }, 'passed'], ['AL->MK', { action: 'REQ_INFO' }, undefined]],
  'D-AT-32': ['PCC_SEE', ['AT->AL', secret, 'passed'], ['AT->AL', data, undefined]],
  'R-BG-1': ['PCC_SEE', ['AL->BG', secret, 'failed'], ['AL->BG', data, undefined]],
  'R-BG-2': [
    'PCC_SEE',
    ['BG->RS', data, 'failed'],
    ['RS->BG', data, 'failed'],
    ['RS->BG', { action: 'SPONT_INFO', personalData: true }, 'passed'],
    ['BG->RO', data, 'passed'],
    ['BG->RS', { action: 'REQ_INFO' }, undefined],
  ],
  'R-SI-a': [
    'PCC_SEE',
    ['AL->SI', { action: 'CTRL_DELIVERY' }, 'passed'],
    ['AL->SI', { action: 'HOT_PURSUIT' }, undefined],
  ],
  'R-SI-b': [
    'PCC_SEE',
    ['SI->AL', data, 'failed'],
    ['SI->AT', data, 'passed'],
    ['AL->SI', { action: 'SPONT_INFO', personalData: true }, 'passed'],
  ],
  'D-SI-c': [
    'PCC_SEE',
    ['AL->SI', { ...data, documents: ['secure_channel'] }, 'passed'],
    ['AL->SI', data, 'condition'],
    ['AL->SI', { action: 'REQ_INFO' }, undefined],
  ],
  'D-SI-d': [
    'PCC_SEE',
    ['AL->SI', { action: 'HOT_PURSUIT', extraditable: true }, 'passed'],
    ['AL->SI', { action: 'XB_SURV_URGENT', extraditable: false }, 'failed'],
    ['AL->SI', { action: 'CTRL_DELIVERY', extraditable: false }, undefined],
  ],
  'D-SI-36': [
    'PCC_SEE',
    ['SI->AT', { action: 'REQ_INFO' }, 'passed'],
    ['SI->AL', { action: 'REQ_INFO' }, 'passed'],
    ['AL->AT', { action: 'REQ_INFO' }, undefined],
  ],
  'R-HU-36': ['PCC_SEE', ['HU->RO', { action: 'REQ_INFO' }, 'passed'], ['AL->RO', { action: 'REQ_INFO' }, undefined]],
  'R-HR-1': [
    'PCC_SEE',
    ['HR->AT', { action: 'STRAT_INFO' }, 'passed'],
    ['HR->AL', { action: 'STRAT_INFO' }, 'condition'],
    ['HR->AL', { action: 'REQ_INFO' }, undefined],
  ],
  'R-HR-2': [
    'PCC_SEE',
    ['AL->HR', { action: 'REQ_INFO', subject: 'RESIDENCE_STAY_PERMIT' }, 'passed'],
    ['AL->HR', { action: 'REQ_INFO', subject: 'VEHICLE_OWNER_HOLDER', disputedTerritory: false }, 'passed'],
    ['AL->HR', { action: 'REQ_INFO', subject: 'VEHICLE_OWNER_HOLDER' }, 'condition'],
    ['AL->HR', { action: 'REQ_INFO', subject: 'VEHICLE_OWNER_HOLDER', disputedTerritory: true }, 'failed'],
    ['AL->MK', { action: 'REQ_INFO', subject: 'VEHICLE_OWNER_HOLDER', disputedTerritory: true }, undefined],
  ],
  'R-HR-3': ['PCC_SEE', ['HR->ME', patrol, 'failed'], ['HR->SI', patrol, 'unknown'], ['ME->AL', patrol, undefined]],
  'AT-ME/2015': [
    'PCC_SEE',
    ['AT->ME', { action: 'XB_SURV_PLANNED', extraditable: true }, 'passed'],
    ['AT->ME', { action: 'XB_SURV_URGENT', extraditable: false }, 'failed'],
    ['AT->ME', { action: 'WITNESS_PROT' }, undefined],
  ],
};

import { added } from './added-law.js';
import { asked, data, delivery, inform, of, secret, spontaneous } from './example-questions.js';
import type { RuleExamples } from './rule-examples.js';

const direct = { action: 'REQ_DIRECT' };
const entry = { action: 'SELEC_ENTRY', personalData: true };
const search = { action: 'AUTO_DNA_SEARCH' };
const throughSelec = { action: 'SELEC_EXCHANGE', personalData: true };

const suspended = added('suspension', 'PCC_SEE/AL', { country: 'AL', articles: ['13', '14'], receivedOn: null });
const evaluated = (country: string) =>
  added(
    'evaluation',
    `PCC_PRUM/${country}/dna`,
    { country, category: 'dna', by: 'the parties' },
    { instrument: 'PCC_PRUM' },
  );

/** For every gate: where it stands in the way, where it lets pass, and where nobody asks. */
export const gateExamples: Readonly<Record<string, RuleExamples>> = {
  G_IN_FORCE: of('PCC_SEE', {
    binds: [asked('AL->GR', inform, 'failed'), asked('AL->SI', { ...inform, on: '2014-01-01' }, 'unknown')],
    free: [asked('AL->MK', inform, 'passed')],
  }),
  G_SUSPENSION: of('PCC_SEE', {
    binds: [
      asked('AL->MK', { action: 'XB_SURV_PLANNED' }, 'failed', { changed: () => [suspended] }),
      asked('MK->AL', { action: 'XB_SURV_PLANNED' }, 'failed', { changed: () => [suspended] }),
      asked('AL->MK', { action: 'XB_SURV_PLANNED' }, 'unknown', {
        changed: () => [{ ...suspended, certainFrom: null }],
      }),
    ],
    free: [
      asked('AL->MK', inform, 'passed'),
      asked('AL->MK', inform, 'passed', { changed: () => [suspended] }),
      asked('RS->MK', { action: 'XB_SURV_PLANNED' }, 'passed', { changed: () => [suspended] }),
      asked('AL->MK', { action: 'XB_SURV_PLANNED', on: '2019-12-31' }, 'passed', { changed: () => [suspended] }),
    ],
  }),
  G_RESERVATION: of('PCC_SEE', {
    binds: [
      asked('AL->AT', { action: 'GUEST_REG' }, 'failed'),
      asked('AL->SI', { action: 'XB_SURV_URGENT' }, 'condition'),
      asked('AL->AT', { action: 'GUEST_REG' }, 'unknown', {
        changed: (law) => law.of('reservation').map((row) => ({ ...row, certainFrom: null })),
      }),
    ],
    free: [asked('AL->MK', inform, 'passed'), asked('AL->AT', inform, 'passed')],
  }),
  G_IMPL_AGR: of('PCC_SEE', {
    binds: [
      asked('AL->MK', { action: 'HOT_PURSUIT' }, 'failed'),
      asked('BA->RS', { action: 'HOT_PURSUIT' }, 'unknown'),
    ],
    free: [asked('ME->AT', { action: 'LIAISON' }, 'passed'), asked('AL->MK', inform, undefined)],
  }),
  'G_DIRECT/LISTED': of('PCC_SEE', {
    binds: [asked('AL->HU', direct, 'unknown')],
    free: [asked('AL->MK', direct, 'passed'), asked('AL->MK', { ...direct, on: '2008-12-01' }, 'passed')],
  }),
  'G_DIRECT/CONDITION': of('PCC_SEE', {
    binds: [asked('AL->MK', direct, 'condition')],
    free: [asked('AL->MK', { ...direct, documents: ['direct_condition'] }, 'passed')],
  }),
  'G_DIRECT/INFORMED': of('PCC_SEE', {
    binds: [asked('AL->MK', direct, 'condition')],
    free: [asked('AL->MK', { ...direct, documents: ['central_units_informed'] }, 'passed')],
  }),
  G_JUDICIAL: of('PCC_SEE', {
    binds: [asked('AL->AT', delivery, 'condition')],
    free: [
      asked('AL->AT', { ...delivery, documents: ['judicial_approval'] }, 'passed'),
      asked('AL->MK', delivery, 'passed'),
    ],
  }),
  'G_JUDICIAL/18': of('PCC_SEE', {
    binds: [asked('AL->MK', { action: 'EVID_URGENT' }, 'condition')],
    free: [asked('AL->MK', { action: 'EVID_URGENT', documents: ['judicial_order'] }, 'passed')],
  }),
  'G_JUDICIAL/19': of('PCC_SEE', {
    binds: [asked('AL->MK', { action: 'PHYS_EXAM' }, 'condition')],
    free: [asked('AL->MK', { action: 'PHYS_EXAM', documents: ['judicial_order'] }, 'passed')],
  }),
  G_WITNESS_AGR: of('PCC_SEE', {
    binds: [asked('AL->MK', { action: 'WITNESS_PROT' }, 'condition')],
    free: [asked('AL->MK', { action: 'WITNESS_PROT', documents: ['agreement_for_person'] }, 'passed')],
  }),
  G_NO_PERSONAL_DATA: of('PCC_SEE', {
    binds: [asked('AL->MK', { action: 'STRAT_INFO', personalData: true }, 'failed')],
    free: [asked('AL->MK', { action: 'STRAT_INFO' }, 'passed')],
  }),
  G_DP_PRECOND: of('PCC_SEE', {
    binds: [
      asked('AL->AT', { ...data, on: '2011-11-16' }, 'failed'),
      asked('AL->RS', { ...data, on: '2015-01-01' }, 'unknown'),
    ],
    free: [asked('AL->AT', data, 'passed'), asked('AL->MK', inform, undefined)],
  }),
  G_NATIONAL_DPA: of('PCC_SEE', {
    binds: [asked('BG->RS', data, 'failed')],
    free: [asked('AL->MK', data, 'passed'), asked('BG->RO', data, 'passed'), asked('BG->RS', inform, undefined)],
  }),
  G_SECURE_CHANNEL: of('PCC_SEE', {
    binds: [asked('AL->SI', data, 'condition')],
    free: [
      asked('AL->SI', { ...data, documents: ['secure_channel'] }, 'passed'),
      asked('AL->MK', data, 'passed'),
      asked('AL->SI', inform, undefined),
    ],
  }),
  G_LED_TRANSFER: of('PCC_SEE', {
    binds: [
      asked('AL->AT', data, 'condition'),
      asked('AT->AL', { ...data, transferBasis: 'LED36_ADEQUACY' }, 'failed'),
    ],
    free: [
      asked('AT->RO', data, 'passed'),
      asked('AL->AT', spontaneous, 'passed'),
      asked('AT->AL', { ...data, transferBasis: 'LED37_1B_ASSESSMENT' }, 'passed'),
    ],
  }),
  'G_LED_TRANSFER/SELEC': of('SELEC', {
    binds: [asked('GR->RO', throughSelec, 'condition')],
    free: [
      asked('AL->MK', throughSelec, 'passed'),
      asked('GR->RO', { ...throughSelec, transferBasis: 'LED37_1A_INSTRUMENT' }, 'passed'),
    ],
  }),
  G_PRUM_EVAL: of('PCC_PRUM', {
    binds: [
      asked('HU->RS', search, 'unknown'),
      asked('HU->RS', search, 'unknown', { changed: () => [evaluated('HU')] }),
    ],
    free: [
      asked('HU->RS', search, 'passed', { changed: () => [evaluated('HU'), evaluated('RS')] }),
      asked('AT->RO', inform, undefined),
    ],
  }),
  G_SELEC_SUBJECT: of('SELEC', {
    binds: [
      asked('AL->MK', { ...entry, subjectCategory: 'SUSPECT' }, 'condition'),
      asked('AL->MK', { ...entry, subjectCategory: 'POTENTIAL_OFFENDER', underInvestigation: false }, 'failed'),
      asked('AL->MK', { ...entry, subjectCategory: 'VICTIM', underInvestigation: true }, 'failed'),
      asked('AL->MK', entry, 'condition'),
    ],
    free: [
      asked('AL->MK', { ...entry, subjectCategory: 'CONVICTED' }, 'passed'),
      asked('AL->MK', { ...entry, subjectCategory: 'SUSPECT', underInvestigation: true }, 'passed'),
    ],
  }),
  'G_SELEC_SUBJECT/REMIT': of('SELEC', {
    binds: [
      asked('AL->MK', { action: 'SELEC_EXCHANGE', transBorder: false }, 'failed'),
      asked('AL->MK', entry, 'condition'),
    ],
    free: [asked('AL->MK', { ...entry, transBorder: true }, 'passed')],
  }),
  G_SELEC_CONSENT: of('SELEC', {
    binds: [asked('AL->MK', { action: 'SELEC_THIRD_PARTY' }, 'condition')],
    free: [asked('AL->MK', { action: 'SELEC_THIRD_PARTY', documents: ['provider_consent'] }, 'passed')],
  }),
  G_CLASSIFIED_AGR: of('PCC_SEE', {
    binds: [asked('AL->BG', secret, 'failed')],
    free: [asked('AL->MK', secret, 'passed'), asked('AL->BG', inform, undefined)],
  }),
  G_CLASSIFIED_EQUIV: of('PCC_SEE', {
    binds: [asked('AL->AT', secret, 'unknown')],
    free: [asked('AL->MK', secret, 'passed'), asked('AL->AT', data, undefined)],
  }),
  G_NEED_TO_KNOW: of('PCC_SEE', {
    binds: [asked('AL->MK', secret, 'condition')],
    free: [asked('AL->MK', { ...secret, documents: ['need_to_know_grant'] }, 'passed')],
  }),
  'G_NEED_TO_KNOW/SELEC': of('SELEC', {
    binds: [asked('AL->MK', entry, 'condition')],
    free: [asked('AL->MK', { ...entry, documents: ['need_to_know_grant'] }, 'passed')],
  }),
};

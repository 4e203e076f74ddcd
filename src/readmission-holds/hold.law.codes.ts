import type { Addressee } from '../protection-referrals/protection-referral.codes.js';
import type { Attestation, HoldFlag, HoldGate } from './hold.codes.js';

/** What a flag does, and what ends it. */
export interface FlagLaw {
  readonly blocks: readonly HoldGate[];
  /** All of these have to be on file; null: nothing lifts it. */
  readonly lifting: readonly Attestation[] | null;
  /** Which authority of the requesting state is told at once. */
  readonly refersTo: Addressee | null;
  /** Own rule where no law sets the time: after so many days somebody looks again whether it still stands. */
  readonly reviewDays: number;
  readonly basis: string;
  readonly trust: 'verified' | 'secondary' | 'unverified' | 'own_rule';
}

const everything = ['submit', 'transfer', 'consulate'] as const;
const theCase = ['submit', 'transfer'] as const;

/** The law of the holds. The database has its own statement of what blocks and of what lifts, and does not ask this one. */
export const holdLaw: Readonly<Record<HoldFlag, FlagLaw>> = {
  asylum: {
    blocks: everything,
    lifting: ['final_decision'],
    refersTo: 'asylum_authority',
    reviewDays: 30,
    basis:
      'Clauses of the agreements that leave the Refugee Convention and the ECHR unaffected; Dir. 2013/32/EU, Arts 6, 9',
    trust: 'own_rule',
  },
  non_refoulement: {
    blocks: everything,
    lifting: ['assessment'],
    refersTo: null,
    reviewDays: 14,
    basis: 'Refugee Convention, Art. 33; ECHR, Art. 3; CAT, Art. 3; grounds of refusal for transit in the agreements',
    trust: 'verified',
  },
  minor_or_age_doubt: {
    blocks: theCase,
    lifting: ['guardian_appointed', 'guardian_heard', 'best_interests', 'receiver_confirmed'],
    refersTo: 'child_protection',
    reviewDays: 7,
    basis: 'Dir. 2008/115/EC, Art. 10; CRC, Art. 3',
    trust: 'secondary',
  },
  family_unity: {
    blocks: theCase,
    lifting: ['joint_plan'],
    refersTo: null,
    reviewDays: 14,
    basis: 'Family clauses of the agreements; ECHR, Art. 8',
    trust: 'unverified',
  },
  court: {
    blocks: theCase,
    lifting: ['court_reference'],
    refersTo: null,
    reviewDays: 30,
    basis: 'National law on appeals; Rules of Court of the ECtHR, Rule 39',
    trust: 'unverified',
  },
  medical: {
    blocks: ['transfer'],
    lifting: ['fit_to_travel'],
    refersTo: 'medical',
    reviewDays: 7,
    basis: 'Fields on the state of health in the forms of the agreements',
    trust: 'unverified',
  },
  trafficking_or_vulnerable: {
    blocks: theCase,
    lifting: ['referral_mechanism'],
    refersTo: 'anti_trafficking',
    reviewDays: 30,
    basis: 'Council of Europe Convention on trafficking, Arts 10, 13',
    trust: 'unverified',
  },
  collective: {
    blocks: theCase,
    lifting: ['individual_statements'],
    refersTo: null,
    reviewDays: 7,
    basis: 'ECHR, Protocol 4, Art. 4',
    trust: 'unverified',
  },
  stateless_claim: {
    blocks: theCase,
    lifting: ['nationality_determined'],
    refersTo: null,
    reviewDays: 30,
    basis: 'Convention relating to the Status of Stateless Persons',
    trust: 'own_rule',
  },
  refugee_status: {
    blocks: everything,
    lifting: null,
    refersTo: null,
    reviewDays: 90,
    basis: 'Exception of the agreements for recognised refugees; Refugee Convention, Art. 33',
    trust: 'verified',
  },
  criminal_proceedings: {
    blocks: ['transfer'],
    lifting: ['prosecutor_agrees'],
    refersTo: null,
    reviewDays: 30,
    basis: 'Clauses of the agreements that leave extradition unaffected',
    trust: 'verified',
  },
  agreement_suspended: {
    blocks: theCase,
    lifting: ['suspension_over'],
    refersTo: null,
    reviewDays: 30,
    basis: 'Clauses of the agreements on suspension',
    trust: 'verified',
  },
  identity_doubt: {
    blocks: theCase,
    lifting: ['second_check'],
    refersTo: null,
    reviewDays: 7,
    basis: 'Own rule: nobody is moved under an identity that may be another one’s',
    trust: 'own_rule',
  },
};

export const flagsThatBlock = (gate: HoldGate): HoldFlag[] =>
  (Object.keys(holdLaw) as HoldFlag[]).filter((flag) => holdLaw[flag].blocks.includes(gate));

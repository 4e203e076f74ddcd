import type { HoldFlag } from '../readmission-holds/hold.codes.js';
import type { CheckFinding, CheckItem } from './check.codes.js';

/** What an answer has to say besides its finding. */
export type Detail = 'reference' | 'on' | 'words' | 'language' | 'country' | 'interpreter';

export interface ItemLaw {
  readonly findings: readonly CheckFinding[];
  readonly needs: readonly Detail[];
  /** With one of these findings the item is answered, and the case stops. */
  readonly raises: Partial<Record<CheckFinding, HoldFlag>>;
  /** With one of these the checklist is not complete, however long it is. */
  readonly open?: readonly CheckFinding[];
}

/** What each item of the checklist takes, needs, and sets off. */
export const checkLaw: Readonly<Record<CheckItem, ItemLaw>> = {
  return_decision: {
    findings: ['enforceable', 'appeal_pending', 'not_enforceable'],
    needs: ['reference', 'on'],
    raises: { appeal_pending: 'court' },
    open: ['not_enforceable'],
  },
  rights_information: {
    findings: ['given', 'given_by_interpreter', 'not_given'],
    needs: ['language'],
    raises: {},
    open: ['not_given'],
  },
  asylum_question: {
    findings: ['no_fear', 'fear_expressed', 'no_answer'],
    needs: ['words', 'language'],
    raises: { fear_expressed: 'asylum' },
    open: ['no_answer'],
  },
  lawyer_contact: { findings: ['accepted', 'declined', 'not_given'], needs: [], raises: {}, open: ['not_given'] },
  vulnerability: {
    findings: ['nothing_found', 'needs_met', 'special_needs', 'possible_trafficking'],
    needs: [],
    raises: { special_needs: 'trafficking_or_vulnerable', possible_trafficking: 'trafficking_or_vulnerable' },
  },
  age: {
    findings: ['adult', 'child_with_family', 'child_alone', 'age_disputed'],
    needs: [],
    raises: { child_alone: 'minor_or_age_doubt', age_disputed: 'minor_or_age_doubt' },
  },
  family_links: {
    findings: ['no_family', 'together', 'separated'],
    needs: [],
    raises: { separated: 'family_unity' },
  },
  health: { findings: ['fit', 'fit_with_care', 'unfit'], needs: [], raises: { unfit: 'medical' } },
  risk_in_requested_state: {
    findings: ['no_risk', 'risk'],
    needs: ['words', 'country'],
    raises: { risk: 'non_refoulement' },
  },
  risk_onward: { findings: ['no_risk', 'risk'], needs: ['words', 'country'], raises: { risk: 'non_refoulement' } },
  nationality_preference: { findings: ['one_nationality', 'requested_state', 'elsewhere'], needs: [], raises: {} },
  legal_standing: {
    findings: ['none', 'refugee', 'stateless_claim', 'criminal_proceedings'],
    needs: [],
    raises: {
      refugee: 'refugee_status',
      stateless_claim: 'stateless_claim',
      criminal_proceedings: 'criminal_proceedings',
    },
  },
  identity: { findings: ['consistent', 'contradictory'], needs: [], raises: { contradictory: 'identity_doubt' } },
  health_consent: { findings: ['not_required', 'consented', 'refused'], needs: [], raises: {} },
  detention: { findings: ['at_liberty', 'detained'], needs: [], raises: {} },
};

import { kinds, type KindInShort } from '../kinds/kinds';

/** How the lists stand in the menu: in the order of the work. A kind that stands nowhere here comes last, under "more". */
const order = {
  plan: ['risk_analysis', 'annual_plan', 'operation', 'deployment', 'duties', 'delegations', 'training_session'],
  ground: [
    'shift',
    'patrol',
    'check',
    'apprehension',
    'arrest',
    'seizure',
    'exhibit',
    'casualty',
    'equipment',
    'parked_work',
  ],
  interviews: ['debriefing', 'interpreter', 'interpreter_booking', 'interpreter_sessions_mine', 'attachment'],
  found: ['subject', 'relation', 'intelligence_item', 'use_permission', 'subject_merge', 'joint_analysis'],
  care: ['protection_referral', 'complaint'],
  reports: ['incident', 'serious_incident', 'daily_report', 'tally', 'evaluation', 'follow_up'],
  between: [
    'request',
    'spontaneous_information',
    'transmission_item',
    'received_item',
    'passage',
    'strategic_exchange',
    'liaison_posting',
  ],
  queue: ['referral', 'hit', 'collection', 'collection_entry', 'collection_import'],
  smugglers: ['investigation_handover', 'investigation_feedback', 'working_interest', 'deconfliction_notice'],
  readmission: [
    'readmission',
    'readmission_check',
    'readmission_evidence',
    'readmission_interview',
    'travel_document',
    'readmission_transfer',
    'transit',
    'return_flight',
    'detention',
    'onward_consent',
    'error_claim',
    'monitoring_visit',
    'monitoring_report',
    'readmission_complaint',
    'readmission_invoice',
    'readmission_form',
  ],
  law: ['legal_register', 'legal_change', 'legal_confirmation'],
  protection: [
    'data_subject_request',
    'data_subject_consultation',
    'breach',
    'breach_notice',
    'correction_notice',
    'use_report',
  ],
  officers: ['officers', 'authorities', 'tablet', 'audit_entries'],
} as const;

export type Group = keyof typeof order | 'more';

export function groupsFor(may: (permission: string | undefined) => boolean): [Group, KindInShort[]][] {
  const open = kinds.filter(({ lists }) => lists && may(lists));
  const named = Object.entries(order).map(([group, names]): [Group, KindInShort[]] => [
    group as Group,
    names.flatMap((name) => open.filter((kind) => kind.name === name)),
  ]);
  const placed = new Set<string>(Object.values(order).flat());
  const all: [Group, KindInShort[]][] = [...named, ['more', open.filter(({ name }) => !placed.has(name))]];
  return all.filter(([, members]) => members.length > 0);
}

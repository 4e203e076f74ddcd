import type { StakeSource } from './deconfliction.codes.js';

/** What a stake says besides the record that it comes from. */
export const COLUMNS = 'unit_kind, unit_id, authority_id, country, opened_by, subject_id, common, covert, until';
const fingerprint = (key: string) => `encode(sha256((${key})::bytea), 'hex')`;
const ofItsSubject = fingerprint(`k.kind || ':' || k.value`);

/** By which records a unit works on what: from one of each kind, the stakes that follow from it. */
export const stakesOf: Readonly<Record<StakeSource, string>> = {
  subjects: `select 'operation' as unit_kind, s.operation_id as unit_id, s.owner_authority_id as authority_id,
      s.owner_country as country, s.opened_by, s.id as subject_id, ${ofItsSubject} as common, false as covert,
      null::timestamptz as until
    from subjects s join operations o on o.id = s.operation_id and o.state not in ('closed', 'archived')
      left join subject_keys k on k.subject_id = s.id
    where s.id = $1 and s.state in ('recorded', 'reviewed', 'released', 'review_due')`,
  referrals: `select 'operation' as unit_kind, r.operation_id as unit_id, r.author_authority_id as authority_id,
      r.author_country as country, r.opened_by, r.subject_id, ${ofItsSubject} as common, false as covert,
      null::timestamptz as until
    from referrals r left join subject_keys k on k.subject_id = r.subject_id
    where r.id = $1 and r.state in ('queued', 'taken', 'queried', 'hit_unconfirmed', 'hit_confirmed', 'consent_pending',
      'disclosed', 'fed_back')`,
  investigation_handovers: `select 'authority' as unit_kind, h.recipient_id as unit_id, h.recipient_id as authority_id,
      h.recipient_country as country, coalesce(h.answered_by, h.opened_by) as opened_by, i.item_id as subject_id,
      ${ofItsSubject} as common, false as covert, null::timestamptz as until
    from investigation_handovers h
      join investigation_handover_items i on i.handover_id = h.id and i.item_type = 'subjects'
        and i.changed_because is distinct from 'frozen' and i.changed_because is distinct from 'erased'
      left join subject_keys k on k.subject_id = i.item_id
    where h.id = $1 and h.state in ('accepted', 'under_investigation', 'outcome_recorded', 'fed_back')`,
  working_interests: `select 'authority' as unit_kind, w.owner_authority_id as unit_id, w.owner_authority_id as authority_id,
      w.owner_country as country, w.opened_by, w.subject_id, ${fingerprint('named.key')} as common, w.covert,
      w.due_at as until
    from working_interests w left join lateral (
      select unnest(w.keys) as key
      union select k.kind || ':' || k.value from subject_keys k where k.subject_id = w.subject_id) named on true
    where w.id = $1 and w.state = 'declared'`,
};

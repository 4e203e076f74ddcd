import { me, myCountryAmongAs, myCountryAs, whereIAm, type Reason } from '../access/sight.js';
import type { CaseRow } from '../cases/guarded-row.js';
import type { Item } from './item.js';

/** Who works for a state with information that was released to it. */
export const informed = [
  'analyst',
  'operation_coordinator',
  'team_leader',
  'national_contact_point',
  'central_unit_officer',
  'handling_officer',
  'referral_approver',
] as const;

export const released = 'row.released_at is not null';
export const releasedWithoutH2 = `${released} and not 'H2' = any(row.handling_codes)`;

/** As one begins: written by its author, and not there yet for those who keep or supervise what the authority owns. */
export const beyondADraft = `row.state <> 'draft'`;

type Row = Item & CaseRow;
const reason = <C extends Row>(one: Reason<Row>): Reason<C> => one;

/**
 * Why an item of information exists for somebody: its author, the owner's officers, and beyond them whom its handling
 * lets see it, under H2 only by the owner's permission. `drafts`: the kind has them.
 */
export const itemReasons = <C extends Row>({ drafts }: { readonly drafts: boolean }) => {
  const kept = drafts ? { and: beyondADraft } : {};
  return {
    its_author: reason<C>({ because: 'they recorded it', column: 'openedBy', is: me }),
    its_owner: reason<C>({
      because: 'they keep or analyse what their authority owns',
      column: 'ownerAuthorityId',
      is: whereIAm('handling_officer', 'analyst'),
      ...kept,
    }),
    data_protection: reason<C>({
      because: 'they supervise data protection in the state that owns it; of its content they see nothing',
      column: 'ownerCountry',
      is: myCountryAs('data_protection_officer'),
      ...kept,
    }),
    its_operation: reason<C>({
      because: 'they lead, coordinate or analyse in its operation for the state that owns it',
      column: 'operationId',
      is: whereIAm('team_leader', 'operation_coordinator', 'analyst'),
      within: 'ownerCountry',
    }),
    its_state: reason<C>({
      because: 'it is released, and they exchange information for the state that owns it',
      column: 'ownerCountry',
      is: myCountryAs('national_contact_point', 'central_unit_officer'),
      and: released,
    }),
    other_states: reason<C>({
      because: 'it was released to their state',
      column: 'releasableTo',
      is: myCountryAmongAs(...informed),
      and: releasedWithoutH2,
    }),
    by_permission: reason<C>({
      because: 'its owner permitted their state to read it in spite of H2',
      column: 'openedTo',
      is: myCountryAmongAs(...informed),
      and: `${released} and row.opened_to <> '{}' and row.releasable_to && row.opened_to`,
    }),
  };
};

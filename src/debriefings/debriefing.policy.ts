import { defineSight, me, myCountryThrough, whereIAm } from '../core/access/sight.js';
import type { Debriefing } from './debriefing.entity.js';

/** By country, newest first: there may be very many for one. */
const recipients = { table: 'debriefing_recipients', row: 'debriefing_id', officer: 'country', sorted: true } as const;

const RELEASED = 'row.released_at is not null and row.frozen_at is null';

/** Roles that work with information for a state that it was released to. */
export const informed = [
  'analyst',
  'national_contact_point',
  'central_unit_officer',
  'liaison_officer',
  'operation_coordinator',
  'team_leader',
] as const;

/**
 * The two who interview; those who review for the host; the monitor and the data-protection officer; and, once it is
 * released, those who analyse. Other states learn of it when it is released to them, and under H2 they do not.
 */
export const debriefingSight = defineSight<Debriefing>()('debriefings', {
  its_lead: { because: 'they interview', column: 'leadDebriefer', is: me },
  its_second: { because: 'they are the second officer of the interview', column: 'secondDebriefer', is: me },
  its_reviewers: {
    because: 'they lead a team or coordinate in its operation for the host',
    column: 'operationId',
    is: whereIAm('team_leader', 'operation_coordinator'),
    within: 'ownerCountry',
  },
  its_monitor: {
    because: 'they monitor fundamental rights in its operation',
    column: 'operationId',
    is: whereIAm('rights_monitor'),
  },
  its_data_protection: {
    because: 'they supervise data protection in the authority that owns it',
    column: 'ownerAuthorityId',
    is: whereIAm('data_protection_officer'),
  },
  its_commander: {
    because: 'it is released in the operation that they command',
    column: 'operationId',
    is: whereIAm('operation_commander'),
    within: 'ownerCountry',
    and: RELEASED,
  },
  its_commander_in_turn: {
    because: 'its review was left unanswered in the operation that they command',
    column: 'operationId',
    is: whereIAm('operation_commander'),
    within: 'ownerCountry',
    and: `row.climbed >= 2 and row.state in ('quality_review', 'graded', 'sanitised')`,
  },
  its_analysts: {
    because: 'it is released, and they analyse in its operation for the host',
    column: 'operationId',
    is: whereIAm('analyst'),
    within: 'ownerCountry',
    and: RELEASED,
  },
  the_owner_s_analysts: {
    because: 'it is released, and they analyse in the authority that owns it',
    column: 'ownerAuthorityId',
    is: whereIAm('analyst'),
    and: RELEASED,
  },
  other_states: {
    because: 'it was released to their state',
    column: 'id',
    is: myCountryThrough(recipients, ...informed),
    and: `${RELEASED} and row.releasable_to <> '{}' and not 'H2' = any(row.handling_codes)`,
  },
});

/** The same without those who see its course only: what a search for something that was told may find. */
const { its_monitor: _, its_data_protection: __, its_reviewers, ...others } = debriefingSight.reasons;
export const accountSight = defineSight<Debriefing>()('debriefings', {
  ...others,
  ...(its_reviewers && {
    its_reviewers: {
      ...its_reviewers,
      and: `row.state in ('closed', 'readback_signed', 'quality_review', 'graded', 'sanitised', 'released', 'anonymised')`,
    },
  }),
});

import { defineSight, meThrough, myCountryAmongAs, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { SeriousIncident } from './serious-incident.entity.js';

/**
 * Its reporter and the rights monitors from the first moment; the chain of command once it has been raised, or, where it
 * was reported past them, once a monitor has screened it; the unit concerned never.
 */
export const seriousIncidentSight = defineSight<SeriousIncident>()('serious_incidents', {
  its_reporter: {
    because: 'they reported it',
    column: 'id',
    is: meThrough({ table: 'serious_incident_reporters', row: 'incident_id', officer: 'officer_id' }),
  },
  its_monitors: {
    because: 'they monitor rights in the operation',
    column: 'operationId',
    is: whereIAm('rights_monitor'),
  },
  monitors_of_the_host: {
    because: 'they monitor rights in the host state, and it was left unanswered in the operation',
    column: 'ownerCountry',
    is: myCountryAs('rights_monitor'),
    and: 'row.climbed >= 1',
  },
  monitors_of_participants: {
    because: 'they monitor rights in a state that takes part, and it was left unanswered by the host’s',
    column: 'participantCountries',
    is: myCountryAmongAs('rights_monitor'),
    and: 'row.climbed >= 2',
  },
  its_command: {
    because: 'they command or coordinate the operation',
    column: 'operationId',
    is: whereIAm('operation_coordinator', 'operation_commander'),
    and: `row.state not in ('draft', 'dismissed') and (row.report_route = 'standard' or row.state <> 'raised')`,
    unless: `who.authority_id = row.unit_concerned or row.unit_concerned is null and who.country = row.country_concerned`,
  },
});

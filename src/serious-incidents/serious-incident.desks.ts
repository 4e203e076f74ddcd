import type { Awaits } from '../core/workflow/desks.js';
import type { SeriousIncident } from './serious-incident.entity.js';

const itsMonitors: Awaits<SeriousIncident> = (incident) => {
  const { operationId, ownerCountry, participantCountries, climbed, unitConcerned: unless } = incident;
  const countries = [...(climbed >= 1 ? [ownerCountry] : []), ...(climbed >= 2 ? participantCountries : [])];
  return [
    { roles: ['rights_monitor'], place: operationId, unless },
    ...countries.map((country) => ({ roles: ['rights_monitor'] as const, country, unless })),
  ];
};

/** Who has to work a serious incident: rights monitors, and of them those to whom it has climbed. Its reporter is named nowhere. */
export const seriousIncidentDesks = {
  draft: itsMonitors,
  raised: itsMonitors,
  screened: itsMonitors,
  launched: itsMonitors,
  fact_finding: itsMonitors,
  final: itsMonitors,
  follow_up: itsMonitors,
} satisfies Record<string, Awaits<SeriousIncident>>;

import type { Transit, TransitPerson } from '../transits/transit.entity.js';
import type { Content, Filled } from './form.definition.js';
import { dayOf, known, momentOf } from './prepared.js';

const KINDS = { air: 'air', road: 'land', rail: 'land', sea: 'sea' } as const;
const MODES = { air: 'air_scheduled', road: 'land_road', rail: 'land_rail', sea: 'sea' } as const;
const GROUNDS = {
  ill_treatment_or_persecution: 'torture_or_persecution',
  criminal_sanctions: 'criminal_sanctions',
  public_interest: 'health_security_order',
} as const;

/** A transit in the words of its forms: of what it says, each takes what it asks for. */
export function transitOf(transit: Transit, persons: readonly TransitPerson[]): Content {
  const { mode, destination, through, route, entryPoint, exitPoint, entersAt, leavesAt, flights } = transit;
  const stops = [entryPoint, ...(route ? [route] : []), exitPoint];
  const times = { arrives_at: momentOf(entersAt), departs_at: momentOf(leavesAt), crossing_point: entryPoint };
  const flown = { flight_number: flights[0], onward_flight: flights[1] };
  return {
    head: known({
      application_reference: transit.refNo,
      application_date: dayOf(transit.sentAt),
      consent_date: transit.refusedOn === null ? dayOf(transit.decidedAt) : undefined,
    }),
    persons: { persons: persons.map(personOf) },
    route: known({ transit_kind: KINDS[mode], route: stops, transit_states: through, destination, ...times, ...flown }),
    journey: known({ mode: MODES[mode], ...times, ...flown }),
    escort: escortsOf(transit),
    assistance: known({ assistance: transit.assistance }),
    declaration: known({
      // That they cannot be brought there directly is the condition, and has been said.
      conditions_met: transit.whyNotDirect === null ? undefined : true,
      no_refusal_ground: transit.noGroundKnown,
      onward_assured: transit.onwardAssured,
    }),
    obstacles: known({ obstacles: transit.obstacle }),
    ...replied(transit),
  };
}

/** Granted or refused, once it was decided. */
function replied({ decidedAt, refusedOn, escortsAllowed, medicalEscortAsked, remarks }: Transit): Content {
  if (!decidedAt) return {};
  const outcome = known({ outcome: refusedOn ? 'refused' : 'granted', decided_at: momentOf(decidedAt) });
  return refusedOn
    ? { outcome, refused: known({ transit_refusals: [GROUNDS[refusedOn]], reasons_text: remarks }) }
    : { outcome, granted: known({ escort_number: escortsAllowed, medical_escort: medicalEscortAsked, remarks }) };
}

const personOf = ({
  surname,
  givenNames,
  bornOn,
  bornAt,
  nationality,
  language,
  documentKind,
  documentNo,
}: TransitPerson): Filled =>
  known({
    surname,
    given_names: givenNames,
    born_on: bornOn,
    birth_place: bornAt,
    nationality,
    language,
    travel_document: `${documentKind} ${documentNo}`,
  });

const escortsOf = ({ escorts, medicalEscort }: Transit): Filled =>
  known({
    escorted: escorts.length > 0 || medicalEscort,
    escort_kind: medicalEscort ? 'medical' : escorts.length > 0 ? 'police' : undefined,
  });

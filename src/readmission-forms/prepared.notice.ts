import type { Escort } from '../readmission-transfers/escort.entity.js';
import type { ShownTransfer } from '../readmission-transfers/readmission-transfer.reader.js';
import type { Content, Filled } from './form.definition.js';
import { known, momentOf } from './prepared.js';

/** How and when somebody will come, with whom, and what they need; care crosses as the transfer lets it. */
export function noticeOf(transfer: ShownTransfer): Content {
  const { mode, carrier, plannedAt, pointName, escortType, escorts, care, careConsented, security } = transfer;
  return {
    journey: known({ mode, flight_number: carrier, arrives_at: momentOf(plannedAt), crossing_point: pointName }),
    escort: known({
      escorted: escortType !== 'none',
      escort_kind: escortType === 'none' ? undefined : escortType,
      escorts: escorts.map(escortOf),
      mission_order: escorts[0]?.missionOrder,
    }),
    special: careConsented ? known({ care, health_consent: care ? true : undefined, security }) : known({ security }),
  };
}

const escortOf = (escort: Escort): Filled =>
  known({
    name: `${escort.familyName} ${escort.givenNames}`,
    rank: escort.rank,
    function: escort.function,
    passport_kind: escort.passportType === 'identity_card' ? undefined : escort.passportType,
    passport_number: escort.passportNo,
    passport_date: escort.passportIssuedOn,
    card_number: escort.cardNo,
  });

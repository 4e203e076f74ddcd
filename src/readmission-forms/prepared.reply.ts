import { isOwnNational } from '../readmissions/readmission.codes.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import type { Content, Filled } from './form.definition.js';
import { dayOf, known, momentOf } from './prepared.js';
import { shortOf } from './prepared.person.js';

/** The reply as the requested side has decided: for each person the article, or the reasons why not. */
export function replyOf(readmission: Readmission): Content {
  const { decisionOfOther: decision, persons } = readmission;
  const answered = { ...consentOf(readmission), persons: { persons: persons.map(shortOf) } };
  if (!decision) return answered;
  const { outcome, at, late, documentOffice, reasons, text, nationalityBelieved, counterEvidence } = decision;
  const accepted = outcome === 'accepted';
  return {
    ...answered,
    outcome: known({ outcome, decided_at: momentOf(at), late }),
    positive: accepted ? known({ taken: takenOf(readmission), document_office: documentOffice }) : {},
    negative: accepted
      ? {}
      : known({
          reasons: [...reasons],
          reasons_text: text,
          nationality_believed: nationalityBelieved,
          counter_evidence: counterEvidence,
        }),
  };
}

function takenOf({ category, persons, decisionOfOther }: Readmission): Filled[] {
  const as = category === 'stateless' ? 'stateless' : isOwnNational(category) ? 'own_national' : 'third_country';
  return (decisionOfOther?.taken ?? []).map(({ personId, article, ownDocument }) => {
    const { familyName, givenNames } = persons.find(({ id }) => id === personId) ?? {};
    const name = [familyName, givenNames].filter(Boolean).join(' ');
    return known({ name, article, taken_as: as, own_document: ownDocument });
  });
}

/** To which application it belongs, and on what consent what follows rests. */
export function consentOf({
  refNo,
  externalRef,
  sentAt,
  decisionOfOther,
  silenceRelied,
  procedure,
  handedOverAt,
}: Readmission): Content {
  const accepted = decisionOfOther?.outcome === 'accepted' ? decisionOfOther.at : undefined;
  const by = accepted
    ? 'explicit'
    : silenceRelied
      ? 'silence'
      : procedure === 'notification_only'
        ? 'no_application_needed'
        : undefined;
  return {
    head: known({
      application_reference: refNo,
      application_date: dayOf(sentAt),
      consent_date: dayOf(accepted),
      consent_by: by,
      consent_reference: accepted ? (externalRef ?? refNo) : undefined,
      transferred_on: dayOf(handedOverAt),
    }),
  };
}

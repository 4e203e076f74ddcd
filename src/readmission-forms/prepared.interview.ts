import type { ReadmissionInterview } from '../readmission-interviews/readmission-interview.entity.js';
import type { Content } from './form.definition.js';
import { known, momentOf } from './prepared.js';

const TOPICS: Readonly<Record<string, string>> = {
  names: 'names_and_family',
  family: 'names_and_family',
  birth: 'birth_and_places',
  local_knowledge: 'birth_and_places',
  residence: 'addresses',
  schooling: 'schools_and_work',
  work_service: 'schools_and_work',
  documents: 'documents_held',
  language: 'language_and_customs',
};
const FINDINGS = { positive: 'confirmed', negative: 'not_confirmed', undetermined: 'undetermined' } as const;

/** What an interview has found, in the words of the form. */
export function interviewOf(interview: ReadmissionInterview): Content {
  const { mode, place, heldAt, interviewer, interpreterRef, language, topics, finding, reasons, ownerCountry } =
    interview;
  const listed = [...new Set(topics.flatMap((topic) => TOPICS[topic] ?? []))];
  return {
    interview: known({
      requested_by: ownerCountry,
      interview_mode: mode === 'video' ? 'video' : 'in_person',
      interview_place: place,
      held_at: momentOf(heldAt),
      interviewer,
      interpreter: interpreterRef,
      interview_language: language,
      topics: listed,
    }),
    finding: known({ finding: finding ? FINDINGS[finding] : undefined, reasons_text: reasons }),
    language_test: testOf(interview),
  };
}

/** A test that the requesting state has commissioned counts where the requested state has validated it. */
const testOf = ({ languageTest, languageTestValidated, ownerCountry, otherCountry }: ReadmissionInterview) =>
  languageTest === 'none' || !languageTestValidated
    ? {}
    : known({
        test_commissioned_by: languageTest === 'requesting' ? ownerCountry : otherCountry,
        test_validated_by: otherCountry,
      });

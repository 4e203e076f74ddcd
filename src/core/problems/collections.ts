import type { Refusals } from './refusals.js';

/** Refusals about collections and their entries. */
export const collectionProblems = {
  terms_pending: [409, 'A change of its terms is waiting for the data-protection officer.'],
  no_terms_pending: [409, 'No change of its terms is waiting.'],
  not_suspended_by_owner: [
    403,
    'It was suspended by the data-protection officer, or because nobody reviewed it: only they let it be used again.',
  ],
  review_not_called: [409, 'Its review has not been called for.'],
  content_for_anybody: [
    422,
    'What an entry says goes to recipients that are named, and not to whoever asks.',
    'Regulation (EU) 2016/794, Art. 20(2)',
  ],
  recipient_twice: [422, 'There are two rules for the same recipient and purpose.'],
  purpose_not_of_collection: [422, 'A rule is for purposes of its collection.', 'R-06'],
  collection_not_in_use: [409, 'Nothing is entered in a collection that is not in use.'],
  does_not_belong: [422, 'A collection of this kind does not hold that.'],
  category_missing: [422, 'Say of a person what they are to the matter, and of a thing nothing of that kind.', 'R-07'],
  never_cross_checked: [
    422,
    'Contacts, associates, witnesses, victims and informants are held for analysis only, never where people are cross-checked.',
    'R-09, R-10',
  ],
  measure_does_not_fit: [422, 'That is not done with such a thing or person.'],
  identifier_does_not_fit: [422, 'Things of that kind are not known by such an identifier.'],
  nothing_to_compare: [422, 'It has neither a name nor an identifier by which it could be found.'],
  reference_taken: [409, 'The collection has an entry of that reference already.'],
  reference_twice: [422, 'The reference stands in the same batch before.'],
  entry_barred: [409, 'The data-protection officer had it erased: it does not come in again.', 'R-30'],
  over_already: [422, 'That time has passed.'],
} as const satisfies Refusals;

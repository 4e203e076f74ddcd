import type { Refusals } from './refusals.js';

/** Refusals about files that are brought into collections. */
export const collectionImportProblems = {
  import_without_file: [422, 'The file has to come first.'],
  import_unreadable: [422, 'The file cannot be read as text: `because` says why. UTF-8 and UTF-16 are read.'],
  import_mapping_unfit: [422, 'The mapping does not fit: `fields` says which parts of it.'],
  import_not_checked: [422, 'What the file would do has to be looked at first.'],
  import_needs_approval: [422, 'A second officer has to agree first: `because` says why.', 'R-06'],
  import_needs_no_approval: [422, 'Nobody else has to agree to this.'],
  import_is_empty: [422, 'There is no entry in the file, and nothing to withdraw.'],
  import_cut_off: [422, 'The file ends in the middle of a line: what is missing would be withdrawn. Send all of it.'],
  import_would_empty: [
    422,
    'More than half of the collection would be withdrawn because the file does not have it. Withdraw line by line, or close the collection.',
  ],
  import_went_too_far: [422, 'It was about to change more than its check had found: check it again.'],
  another_import_runs: [409, 'Another file is being taken into the collection: this one comes after it.'],
} as const satisfies Refusals;

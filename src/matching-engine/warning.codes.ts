/** What is odd about what was asked or brought in. None of them refuses anything: they are told, and the rest is searched. */
export const warnings = {
  nothing_to_search: 'There is neither a name with letters in it nor an identifier: nothing can be found.',
  name_too_long: 'The name is longer than names are: only its beginning is compared.',
  name_without_letters: 'A name has no letters or digits: it is not compared.',
  single_word_name: 'The name is one word: a second name or a year of birth would tell much more.',
  mixed_scripts: 'A word of the name mixes letters of several scripts, as a slip or a disguise does.',
  bidirectional_marks: 'The name holds invisible marks of writing direction: they are left out.',
  control_characters: 'The text holds control characters: they are left out.',
  impossible_date: 'A date of birth cannot be: only what is possible of it is compared.',
  partial_date: 'A date of birth is known in part: as much is compared.',
  hijri_like_year: 'A year of birth is like one of the Hijri calendars: all years that it may mean are searched.',
  first_of_january: 'A birth on the first of January often stands for a year of which no more is known.',
  mrz_check_digit: 'A check digit of the machine-readable zone is wrong: what it covers may be misread.',
  mrz_unreadable: 'These lines are no machine-readable zone that is known.',
  mrz_unknown_state: 'The machine-readable zone names a state that is not known.',
  mrz_other_number:
    'The number in the machine-readable zone is not the number that was written down: one of them may be misread.',
  check_digit: 'The form or a check digit of a number is wrong: it may be misread.',
  empty_identifier:
    'Nothing is left of a number, plate or handle once it is brought into its one form: it is not compared.',
  no_country_code: 'A telephone number has no code of a country: only the same digits are found.',
} as const;
export type WarningCode = keyof typeof warnings;

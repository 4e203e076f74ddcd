/** A rule by which personal data are found in a text. */
export class PersonalDataPatternView {
  code: string;
  meaning: string;
  /** What it finds. */
  example: string;
  source: string;
  trust: string;
}

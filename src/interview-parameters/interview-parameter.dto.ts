/** A figure that the rules of interviews depend on, with where it comes from. National rules may set another. */
export class InterviewParameterView {
  code: string;
  value: number;
  meaning: string;
  source: string;
  trust: string;
}

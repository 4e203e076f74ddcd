/**
 * The law that governs a case: found for it and pinned, with the version of the register that said so. A change of the
 * register never changes a running case.
 */
export class Governed {
  /** Code of the action that it was judged as. */
  action: string;
  instrument: string;
  article: string;
  /** Law of the Union, between two members. */
  unionLaw: boolean;
  /** Key of the row of the register that carries it. */
  basis: string;
  /** What the register said of it on that day: `allowed`, `conditional`, `needs_confirmation`. */
  applicability: string;
  because: string;
  /** The day for which it was judged. */
  on: string;
  registerVersion: number;
  /** The register as it was known then goes on governing the case. */
  knownAt: string;
  /** What goes with it, always. */
  duties: string[];
  /** Codes of the restrictions that everything passed on by it carries. */
  restrictions: string[];
  /** Keys of the rows that a legal officer would have to confirm for this case. */
  toConfirm: string[];
}

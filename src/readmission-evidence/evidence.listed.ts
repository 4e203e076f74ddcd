import { purposeOf } from './evidence.codes.js';
import type { Piece, ToProve } from './evidence.completeness.js';

/** Whether a listed document that nobody contests shows the nationality of everybody: an interview is then not needed. */
export const listedForAll = ({ persons }: Pick<ToProve, 'persons'>, pieces: readonly Piece[]): boolean =>
  persons.length > 0 &&
  persons.every(({ id, role }) =>
    role === 'principal'
      ? pieces.some(
          ({ personId, kind, contested, assessment: { strength, sure } }) =>
            personId === id &&
            purposeOf(kind) === 'nationality' &&
            !contested &&
            // What nobody has verified spares nobody an interview.
            sure &&
            (strength === 'proof' || strength === 'prima_facie'),
        )
      : true,
  );

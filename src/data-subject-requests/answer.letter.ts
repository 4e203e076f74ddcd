import type { Decision } from './data-subject-request.codes.js';

interface Told {
  readonly decision: Decision;
  readonly text: string | undefined;
  /** The data-protection authority, where it is known by name. */
  readonly supervisor: string | null;
  readonly instrument: string | null;
}

/** It says the same whether anything is held or not (LED, Art. 15(3); SELEC, Art. 30(5)). */
const NEUTRAL =
  'Your request was examined. Under the law it can neither be confirmed nor denied that data about you are held. ' +
  'If any were held, they would be held as the law permits.';

/** What a person is told in writing: the answer, and how they can have it reviewed (LED, Arts 15(3), 16(4), 17, 52-54; PCC SEE, Art. 31(4)(h)). */
export function letterOf({ decision, text, supervisor, instrument }: Told): string {
  const said = decision === 'neither_confirm_nor_deny' ? NEUTRAL : (text ?? '');
  return `${said}\n\n${remedyText(supervisor, instrument)}`;
}

function remedyText(supervisor: string | null, instrument: string | null): string {
  const authority = supervisor ?? 'the data protection authority of this state';
  const selec =
    instrument === 'SELEC'
      ? ' Within 30 days of this answer you can appeal to the Joint Supervisory Body (SELEC Convention, Art. 32).'
      : '';
  return `You can have this decision reviewed by ${authority}, also in your name where you were told nothing, and by a court; where you have suffered damage you can claim compensation.${selec}`;
}

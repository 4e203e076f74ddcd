import { assertHeard } from '../core/exchange/taken-down.js';
import type { HeardDto } from '../core/exchange/taken-down.dto.js';
import type { Attempt } from '../core/workflow/workflow.js';
import type { CorrectionNotice } from './correction-notice.entity.js';

/** Whatever is done about a notice is its addressee's word: of one without account here, taken down with where it came from. */
export function assertSaid(attempt: Attempt<CorrectionNotice>, action: string, heard: HeardDto | undefined): void {
  assertHeard(attempt, { side: attempt.subject.ownerCountry, action, heard });
}

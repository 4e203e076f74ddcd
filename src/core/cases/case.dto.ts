import { Id, optional, Prose } from '../forms.js';

export class CaseId {
  @Id()
  id: string;
}

/** What an act without content takes. */
export class ReasonDto {
  /** Why. Some acts cannot be done without. */
  @Prose(2000, optional)
  reason?: string;
}

/** What every case shows of itself. */
export class CaseView {
  id: string;
  state: string;
  /** When the clock acts, if nobody does before. */
  dueAt: Date | null;
  ownerAuthorityId: string;
  ownerCountry: string;
  /** Only officers who are named see it. */
  restricted: boolean;
  openedBy: string;
  openedAt: Date;
  /** Send it as If-Match with the next act. */
  version: number;
  /** What the reader may do to it now. */
  actions: string[];
}

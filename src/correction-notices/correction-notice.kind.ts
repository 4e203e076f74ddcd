import { Injectable } from '@nestjs/common';
import { Kinds, type Kind } from '../core/cases/kinds.js';
import type { CorrectionNoticeView } from './correction-notice.dto.js';
import type { CorrectionNotice } from './correction-notice.entity.js';
import { CorrectionNoticeStore } from './correction-notice.store.js';
import { showCorrectionNotice } from './correction-notice.view.js';
import { correctionNoticeWorkflow, type CorrectionNoticeAction } from './correction-notice.workflow.js';

type State = keyof typeof correctionNoticeWorkflow.states;

/** The kind of case that a notice is: its law, its rows, and what its readers are shown. */
@Injectable()
export class CorrectionNoticeKind {
  readonly kind: Kind<CorrectionNotice, State, CorrectionNoticeAction, CorrectionNoticeView>;

  constructor(
    readonly store: CorrectionNoticeStore,
    kinds: Kinds,
  ) {
    const law = { workflow: correctionNoticeWorkflow, store, view: showCorrectionNotice };
    this.kind = kinds.add({ ...law, reads: 'correction_notice.read' });
  }
}

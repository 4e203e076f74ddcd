import { Injectable } from '@nestjs/common';
import { Kinds, type Glance, type Kind } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import { breachNoticeWorkflow, type BreachNoticeAction } from './breach-notice.workflow.js';
import type { BreachNoticeView, BreachView } from './breach.dto.js';
import type { Breach, BreachNotice } from './breach.entity.js';
import { BreachNoticeStore, BreachStore } from './breach.store.js';
import { breachWorkflow, type BreachAction } from './breach.workflow.js';

/** The two kinds of case: what happened, and what each transmitter is told of it. */
@Injectable()
export class BreachKinds {
  readonly breach: Kind<Breach, keyof typeof breachWorkflow.states, BreachAction, BreachView>;
  readonly notice: Kind<BreachNotice, keyof typeof breachNoticeWorkflow.states, BreachNoticeAction, BreachNoticeView>;

  constructor(breaches: BreachStore, notices: BreachNoticeStore, kinds: Kinds) {
    const reads = 'breach.work';
    this.breach = kinds.add({ workflow: breachWorkflow, store: breaches, reads, view: showBreach });
    this.notice = kinds.add({ workflow: breachNoticeWorkflow, store: notices, reads, view: showNotice });
  }
}

function showBreach(breach: Breach, glance: Glance): BreachView {
  const what = pick(breach, ['kind', 'receivedIds', 'detectedAt', 'circumstances', 'consequences', 'measures']);
  const told = pick(breach, ['highRisk', 'personsToldAt', 'authorityBy', 'clockRule', 'authorityToldAt', 'lateAt']);
  const how = pick(breach, ['authorityReference', 'delayReason']);
  return { ...caseView(breachWorkflow, breach, glance), ...what, ...told, ...how };
}

function showNotice(notice: BreachNotice, glance: Glance): BreachNoticeView {
  const who = pick(notice, ['breachId', 'fromCountry', 'fromAuthorityId', 'kind', 'itemIds', 'detectedAt']);
  const what = pick(notice, [
    'circumstances',
    'consequences',
    'measures',
    'acknowledgedBy',
    'acknowledgedAt',
    'comment',
    'elsewhere',
    'takenDown',
  ]);
  return { ...caseView(breachNoticeWorkflow, notice, glance), ...who, ...what };
}

import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { StrategicExchangeView } from './strategic-exchange.dto.js';
import type { StrategicExchange } from './strategic-exchange.entity.js';
import { strategicExchangeWorkflow } from './strategic-exchange.workflow.js';

export function showStrategicExchange(exchange: StrategicExchange, glance: Glance): StrategicExchangeView {
  const between = pick(exchange, [
    'groupId',
    'ownerUnitId',
    'otherCountry',
    'otherUnitId',
    'otherAuthorityId',
    'direct',
  ]);
  const said = pick(exchange, ['kind', 'onArticle', 'title', 'body', 'periodFrom', 'periodTo', 'basis']);
  const course = pick(exchange, [
    'elsewhere',
    'takenDown',
    'attestedBy',
    'sentBy',
    'sentAt',
    'acknowledgedBy',
    'acknowledgedAt',
  ]);
  return { ...caseView(strategicExchangeWorkflow, exchange, glance), ...between, ...said, ...course };
}

import type { Codes } from '../forms.js';
import { plainActionsOf, statesOf, type AnyWorkflow } from './workflow.js';

/** A workflow's states as a list of codes with their meanings. */
export function stateCodes(workflow: { states: AnyWorkflow['states'] }): Codes {
  return Object.fromEntries(statesOf(workflow).map((state) => [state, workflow.states[state]?.means ?? '']));
}

/** A workflow's actions that carry no content, with where each leads. */
export function plainActions(workflow: { actions: AnyWorkflow['actions'] }): Codes {
  return Object.fromEntries(plainActionsOf(workflow).map((action) => [action, leadsTo(workflow, action)]));
}

function leadsTo({ actions }: { actions: AnyWorkflow['actions'] }, action: string): string {
  const { from = [], to } = actions[action] ?? {};
  return to ? `from ${from.join(', ')} to ${to}` : `in ${from.join(', ')}`;
}

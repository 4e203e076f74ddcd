import type { AnyWorkflow } from './workflow.js';

/** A workflow as a state diagram (Mermaid): every way from one state into another, named by the act that leads there. */
export function diagramOf({ initial, states, actions }: AnyWorkflow): string {
  const ways = new Map<string, string[]>();
  for (const [name, { from, to }] of Object.entries(actions)) {
    if (to === undefined) continue;
    for (const state of from)
      if (state !== to) ways.set(`${state} --> ${to}`, [...(ways.get(`${state} --> ${to}`) ?? []), name]);
  }
  const order = Object.keys(states);
  const place = (way: string): number => order.indexOf(way.split(' ')[0] ?? '');
  const lines = [...ways]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([way, names]) => `  ${way}: ${names.join(', ')}`);
  return ['stateDiagram-v2', `  [*] --> ${initial}`, ...lines].join('\n');
}

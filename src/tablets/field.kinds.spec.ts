import { workflows } from '../../test/support/workflows.js';
import { carriedKinds, goingOn } from './field.kinds.js';

const carried = (kind: string): string[] => {
  const workflow = workflows.get(kind);
  const one = carriedKinds.find((each) => each.kind === kind);
  if (!workflow || !one) throw new Error(`no ${kind} on a tablet`);
  return goingOn(workflow, one).parameters['going'] as string[];
};

describe('a tablet', () => {
  it.each([
    ['operation', 'active', 'closed'],
    ['shift', 'under_way', 'ended'],
    ['patrol', 'reported', 'reviewed'],
    ['debriefing', 'withdrawn', 'released'],
    ['check', 'recorded', 'confirmed'],
    ['incident', 'validated', 'closed'],
    ['equipment', 'in_use', 'returned'],
    ['follow_up', 'done', 'verified'],
    ['interpreter_booking', 'declined', 'held'],
  ])('carries every kind that is needed in the field: %s while %s, and not when %s', (kind, going, over) => {
    expect(carried(kind)).toContain(going);
    expect(carried(kind)).not.toContain(over);
  });

  it('carries no kind that is not among them', () => {
    expect(carriedKinds).toHaveLength(9);
  });
});

import type { Entry } from '../legal-register/legal-entry.entity.js';
import type { Snapshot } from '../legal-register/snapshot.js';
import { standing } from '../legal-register/standing.js';
import { anyOverlap } from './articles.js';
import type { Rule } from './finding.js';
import type { Matter } from './matter.js';

const gates = new WeakMap<Snapshot, readonly Gate[]>();

interface Gate {
  readonly entry: Entry<'gate'>;
  readonly rule: Rule;
}

/** All gates of a register in their order, made ready once. */
function gatesIn(law: Snapshot): readonly Gate[] {
  const known = gates.get(law);
  if (known) return known;
  const ready = [...law.of('gate')]
    .sort((one, other) => one.content.order - other.content.order)
    .map((entry): Gate => {
      const { gate, rule: kind, parameters } = entry.content;
      const stated = { gate, kind, parameters: parameters as never, entry };
      return { entry, rule: { ...stated, holder: null, parts: [], untilVerified: 'needs_confirmation' } };
    });
  gates.set(law, ready);
  return ready;
}

/** The gates that ask in this matter, in their order. */
export function gatesOf(matter: Matter): Rule[] {
  const { law, question } = matter;
  return gatesIn(law)
    .filter(({ entry }) => asks(entry, matter) && standing(entry, question.on) !== 'no')
    .map(({ rule }) => rule);
}

function asks({ content }: Entry<'gate'>, { instrument, basis, action, articles, question }: Matter): boolean {
  const { instruments, articles: of, actions, when } = content;
  if (when === 'personal_data' && !question.personalData) return false;
  if (when === 'classified' && !question.classified) return false;
  const named = action === undefined ? basis.content.actions : [action.key];
  return (
    (instruments.length === 0 || instruments.includes(instrument.key)) &&
    (of.length === 0 || anyOverlap(of, articles)) &&
    (actions.length === 0 || named.some((each) => actions.includes(each)))
  );
}

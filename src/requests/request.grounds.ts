import type { Entry } from '../legal-register/legal-entry.entity.js';

/** What a ground is given for: to refuse the whole, to refuse a part, or to set conditions. */
export type GroundUse = 'whole' | 'part' | 'conditions';

export type Ground = Pick<Entry<'refusal_ground'>, 'key' | 'instrument' | 'content'>;

/**
 * The grounds on which something under an instrument can be refused: those of its own closed list that are not of another
 * action; the common list, where it has none. What goes to somebody else, stops or limits a right is no refusal; conditions
 * rest on the ground that the list has for them, where it has one (PCC SEE, Art. 30(1)).
 */
export function groundsFor(
  all: readonly Ground[],
  { instrument, action, use }: { instrument: string; action: string; use: GroundUse },
): Ground[] {
  const ofAction = all.filter(
    ({ content: { actions, effect } }) =>
      (actions.length === 0 || actions.includes(action)) && (effect === 'refuse' || effect === 'refuse_in_part'),
  );
  const own = ofAction.filter((ground) => ground.instrument === instrument);
  const list = own.length > 0 ? own : ofAction.filter((ground) => ground.instrument === null);
  const ofWhole = list.filter(({ content }) => content.effect === 'refuse');
  const ofPart = list.filter(({ content }) => content.effect === 'refuse_in_part');
  if (use === 'whole') return ofWhole;
  if (use === 'part') return list;
  return ofPart.length > 0 ? ofPart : ofWhole;
}

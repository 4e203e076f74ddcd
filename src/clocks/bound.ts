import type { Entry } from '../legal-register/legal-entry.entity.js';
import type { Snapshot } from '../legal-register/snapshot.js';
import { bestOf, isSure, type Standing } from '../legal-register/standing.js';

/** Whether an instrument binds all of them on that day, as surely as the register knows. A body is bound by what made it. */
export function bindsAll(law: Snapshot, instrument: string, sides: readonly string[], on: string): Standing {
  const entry = law.find('instrument', instrument);
  if (!entry) return 'no';
  const states = sides.filter((side) => law.places.find(({ code }) => code === side)?.kind !== 'body');
  if (entry.content.binding === 'pair') return agreed(law, instrument, states, on);
  return weakest([surely([entry], on), ...states.map((state) => binds(law, entry, state, on))]);
}

/** Whether somebody has reserved that this clock runs for them. */
export function reservedBy(law: Snapshot, { key, content }: Entry<'clock'>, on: string): Standing {
  const stated = law.of('reservation').filter(({ content: { rule, parameters, country } }) => {
    const named = rule === 'clock_differs' && (parameters as { clock: string }).clock === key;
    return named && content.countries.includes(country);
  });
  return surely(stated, on);
}

function binds(law: Snapshot, instrument: Entry<'instrument'>, state: string, on: string): Standing {
  const { binding, group, states } = instrument.content;
  if (binding === 'named') return states.includes(state) ? 'yes' : 'no';
  if (binding === 'group') {
    const words = ({ content }: Entry<'membership'>) => [`${content.group} ${content.country}`];
    return surely(law.by('membership', 'member', words, `${group} ${state}`), on);
  }
  const words = ({ instrument: of, content }: Entry<'party'>) => [`${of} ${content.country}`];
  return surely(law.by('party', 'country', words, `${instrument.key} ${state}`), on);
}

/** An agreement that they have with one another. */
function agreed(law: Snapshot, instrument: string, states: readonly string[], on: string): Standing {
  const all = law.by('agreement', 'instrument', ({ instrument: of }) => [of ?? ''], instrument);
  const theirs = all.filter(({ content }) => states.every((state) => content.parties.includes(state)));
  return surely(theirs, on);
}

/** The best of these rows on that day; one that is not verified leaves it open. */
function surely(entries: readonly Entry[], on: string): Standing {
  const best = bestOf(entries, on);
  if (!best || best.stands === 'no') return 'no';
  return best.stands === 'yes' && isSure(best.entry) ? 'yes' : 'unknown';
}

function weakest(standings: readonly Standing[]): Standing {
  if (standings.includes('no')) return 'no';
  return standings.includes('unknown') ? 'unknown' : 'yes';
}

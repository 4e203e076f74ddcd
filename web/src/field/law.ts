import { useEffect, useState } from 'react';
import type { DebriefingAction } from '../../../src/debriefings/debriefing.workflow';
import type { Item } from './items';
import type { Me } from './tablet';

export interface Law {
  readonly open: readonly DebriefingAction[];
  readonly notYet: readonly DebriefingAction[];
  readonly course: readonly string[];
  readonly asks: (action: DebriefingAction) => boolean;
}

const unknown: Law = { open: [], notYet: [], course: [], asks: () => false };

/** What is open to this officer now, by the same judge as the server's; it is loaded with the first interview. */
export function useLaw(item: Item, me: Me): Law {
  const [law, setLaw] = useState(unknown);
  useEffect(() => {
    void import('./judge').then(({ openTo, course, asks }) =>
      setLaw({ ...openTo(item.subject ?? {}, me), course, asks }),
    );
  }, [item, me]);
  return law;
}

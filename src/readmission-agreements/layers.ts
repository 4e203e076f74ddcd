import type { Entry } from '../legal-register/legal-entry.entity.js';
import type { Snapshot } from '../legal-register/snapshot.js';

/** The agreement, and whose protocol it is. */
export function layersOf(law: Snapshot, agreement: string): Entry<'readmission_agreement'>[] {
  const layers: Entry<'readmission_agreement'>[] = [];
  for (let key: string | null = agreement; key !== null;) {
    const entry: Entry<'readmission_agreement'> | undefined = law.find('readmission_agreement', key);
    if (!entry || layers.includes(entry)) break;
    layers.push(entry);
    key = entry.content.parent;
  }
  return layers;
}

export type Layers = readonly Entry<'readmission_agreement'>[];

import type { Ticking } from '../core/workflow/urgency.js';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { together } from '../core/work/together.js';

/** What the judge of a readmission asks about that other features know. */
export interface Facts {
  /** Codes of the open holds that block the submission, and of those that block the transfer. */
  readonly holds: { readonly submit: readonly string[]; readonly transfer: readonly string[] };
  /** What of the checklist before the submission is open, per person and item. */
  readonly checklist: { readonly missing: readonly string[] };
  /** What is missing before it can be sent, and whether a listed document that nobody contests shows the nationality. */
  readonly evidence: { readonly missing: readonly string[]; readonly listed: boolean };
  readonly deadlines: Limits;
  readonly interview: { readonly open: boolean; readonly result?: 'positive' | 'negative' | 'undetermined' };
  readonly document: { readonly ready: boolean; readonly expiresOn?: string };
  readonly transfer: TransferFacts;
  /** Whether a claim of error is open, and would still be in time. */
  readonly claim: { readonly open: boolean; readonly inTime: boolean };
}

/** The limits that run, and whether that for the reply has passed: on the safe count, and by verified law only. */
export interface Limits {
  /** The one that presses most: how urgent the case is. */
  readonly pressing?: Ticking | null;
  readonly submitBy?: Date;
  readonly replyDue?: { readonly conservative: Date; readonly safe: Date };
  readonly lapsed: boolean;
  readonly transferBy?: Date;
  readonly claimBy?: Date;
}

export interface TransferFacts {
  readonly planned: boolean;
  readonly noticeMet: boolean;
  readonly pointAgreed: boolean;
  readonly signed: { readonly owner: boolean; readonly other: boolean };
  readonly outcome?: string;
}

export type FactName = keyof Facts;
/** What nobody has loaded is not known: a guard that asks about it refuses. */
export type Known = Partial<Facts>;

export interface FactLoader<N extends FactName> {
  load(em: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, Facts[N]>>;
}

const names: readonly FactName[] = [
  'holds',
  'checklist',
  'evidence',
  'deadlines',
  'interview',
  'document',
  'transfer',
  'claim',
];

/** Where features enter what they know of readmissions; each loads it for all cases of a page at once. */
@Injectable()
export class ReadmissionFacts {
  private readonly loaders = new Map<FactName, FactLoader<FactName>>();

  /** Called once by the module of the feature. */
  register<N extends FactName>(name: N, loader: FactLoader<N>): void {
    this.loaders.set(name, loader);
  }

  /** What no feature has entered. */
  unknown(): FactName[] {
    return names.filter((name) => !this.loaders.has(name));
  }

  async of(em: EntityManager, ids: readonly string[]): Promise<Map<string, Known>> {
    const known = new Map<string, Known>(ids.map((id) => [id, {}]));
    if (ids.length === 0) return known;
    // None of them waits for another: what they ask travels together.
    const asks = [...this.loaders].map(
      ([name, loader]) =>
        async () =>
          [name, await loader.load(em, ids)] as const,
    );
    for (const [name, loaded] of await together(...asks))
      for (const [id, fact] of loaded) {
        const facts = known.get(id);
        if (facts) known.set(id, { ...facts, [name]: fact });
      }
    return known;
  }
}

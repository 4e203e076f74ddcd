import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Scored } from '../matching-engine/traits.js';
import {
  HitContent,
  HitExplanation,
  type Asked,
  type Contact,
  type Contents,
  type Held,
} from './hit-content.entity.js';

/** What goes with a hit when it is found. */
export interface Frozen {
  readonly asked: Asked;
  readonly held: Held;
  readonly contact: Contact;
  readonly scored: Pick<Scored, 'score' | 'band' | 'identified' | 'explanation'>;
}

/** As much of a hit's contents as whoever asks is shown: the second wall lets nothing else through. */
export interface Shown extends Partial<Contents> {
  readonly why: HitExplanation | null;
}

/** The contents of hits, apart from the hits. */
@Injectable()
export class HitContentsStore {
  async freeze(em: EntityManager, hitId: string, { asked, held, contact, scored }: Frozen): Promise<void> {
    const { score, band, identified, explanation } = scored;
    const parts = Object.entries({ asked, held, contact }) as [keyof Contents, Contents[keyof Contents]][];
    for (const [part, content] of parts) await em.insert(HitContent, { hitId, part, content });
    await em.insert(HitExplanation, { hitId, score, band, identified, explanation });
  }

  /** Beside what was frozen; the owner alone can. */
  async disclose(em: EntityManager, hitId: string, content: Contents['disclosed']): Promise<void> {
    await em.insert(HitContent, { hitId, part: 'disclosed', content });
  }

  async of(em: EntityManager, hitId: string): Promise<Shown> {
    const rows = await em.findBy(HitContent, { hitId });
    const contents = Object.fromEntries(rows.map(({ part, content }) => [part, content])) as Partial<Contents>;
    return { ...contents, why: await em.findOneBy(HitExplanation, { hitId }) };
  }
}

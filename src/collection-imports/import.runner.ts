import { Injectable } from '@nestjs/common';
import { clockActor } from '../core/access/actor.js';
import { Problem } from '../core/problems.js';
import { Work } from '../core/work/work.js';
import type { Unit } from '../core/workflow/transitions.js';
import type { CollectionImport } from './collection-import.entity.js';
import { countryWords, type CountryWords } from './import-countries.js';
import { sortedOut } from './import-batch.js';
import { Mapper } from './import-mapper.js';
import { ImportCourse, WentTooFar } from './import.course.js';
import { ImportProgressStore } from './import.progress.store.js';
import { ImportSource, type Records } from './import.source.js';

/**
 * So many batches in one turn: then whoever is more urgent comes first, and so what these have brought is held against
 * earlier referrals before more of the file comes.
 */
const BATCHES_A_TURN = 2;

type Turn = 'on' | 'over';

/**
 * Goes through the files of imports, a piece at a time, each with how far it has come in one unit of work: killed at any
 * moment, it goes on behind the last piece, and nothing is there twice.
 */
@Injectable()
export class ImportRunner {
  private words: CountryWords | undefined;

  constructor(
    private readonly work: Work,
    private readonly progress: ImportProgressStore,
    private readonly source: ImportSource,
    private readonly course: ImportCourse,
  ) {}

  /** One turn. Whether more remains to be done. */
  async step(id: string, leaving?: AbortSignal): Promise<boolean> {
    try {
      const subject = await this.work.as(clockActor, (em) => this.course.find(em, id));
      if (!subject || !isRead(subject)) return false;
      return subject.phase === 'missing' ? await this.sweep(id, leaving) : await this.read(subject, leaving);
    } catch (error) {
      if (error instanceof WentTooFar) return this.breakOff(id);
      // Whoever searches for what was taken in has to catch up first.
      if (error instanceof Problem && error.code === 'queue_full') return true;
      throw error;
    }
  }

  /** Those that nobody has ended: their jobs may have been lost. */
  unended(): Promise<string[]> {
    return this.work.as(clockActor, (em) => this.progress.unended(em));
  }

  /** What was taken in before stays; what would have been too much has been undone. */
  private breakOff(id: string): Promise<boolean> {
    return this.work.as(clockActor, async (em, now) => {
      const subject = await this.taken({ em, now }, id);
      if (subject) await this.course.breakOff({ em, now }, subject, 'more_than_checked');
      return false;
    });
  }

  private async read(subject: CollectionImport, leaving?: AbortSignal): Promise<boolean> {
    const mapper = await this.mapper(subject);
    let turns = 0;
    for await (const records of this.source.batches(subject)) {
      if ((await this.turn(subject, records, mapper)) === 'over') return false;
      turns += 1;
      if (turns >= BATCHES_A_TURN || leaving?.aborted) return true;
    }
    return this.work.as(clockActor, async (em, now) => {
      const latest = await this.taken({ em, now }, subject.id);
      return latest?.phase === subject.phase ? this.course.endOfFile({ em, now }, latest) : false;
    });
  }

  private turn({ id, phase }: CollectionImport, records: Records, mapper: Mapper): Promise<Turn> {
    return this.work.as(clockActor, async (em, now) => {
      const unit = { em, now };
      const subject = await this.taken(unit, id);
      // Stopped, or taken on by somebody else, who is further.
      if (!subject || subject.phase !== phase || subject.offset !== records.from.offset) return 'over';
      return this.course.take(unit, subject, { ...records, batch: sortedOut(records.records, mapper) });
    });
  }

  private async sweep(id: string, leaving?: AbortSignal): Promise<boolean> {
    for (let turns = 0; turns < BATCHES_A_TURN; turns += 1) {
      if (leaving?.aborted) return true;
      const turn = await this.work.as(clockActor, async (em, now): Promise<Turn> => {
        const subject = await this.taken({ em, now }, id);
        return subject ? this.course.takeMissing({ em, now }, subject) : 'over';
      });
      if (turn === 'over') return false;
    }
    return true;
  }

  /** The import as it is now, and nobody else's until this unit of work has ended. */
  private async taken(unit: Unit, id: string): Promise<CollectionImport | undefined> {
    if (!(await this.progress.take(unit.em, id))) return undefined;
    const subject = await this.course.find(unit.em, id);
    return subject && isRead(subject) ? subject : undefined;
  }

  private async mapper({ mapping }: CollectionImport): Promise<Mapper> {
    if (!mapping) throw new Problem('import_without_file');
    return new Mapper(mapping, await this.countries());
  }

  async countries(): Promise<CountryWords> {
    this.words ??= countryWords(await this.work.as(clockActor, (em) => this.progress.countries(em)));
    return this.words;
  }
}

const isRead = ({ state }: CollectionImport): boolean => state === 'checking' || state === 'running';

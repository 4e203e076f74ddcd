import { Injectable } from '@nestjs/common';
import { clockActor, type Officer } from '../core/access/actor.js';
import { Work } from '../core/work/work.js';
import { RequestReader } from '../requests/request.reader.js';
import type { Message } from './message.js';

/** Which request a message means: by how both sides call it, between these two and no others. */
@Injectable()
export class MeantRequest {
  constructor(
    private readonly work: Work,
    private readonly requests: RequestReader,
  ) {}

  of({ authorityId, country }: Officer, { yourReference, reference, from }: Message): Promise<string | undefined> {
    const meant = { ours: yourReference, theirs: reference, us: { authorityId, country }, them: from };
    return this.work.as(clockActor, (em) => this.requests.meant(em, meant));
  }

  now(): Promise<Date> {
    return this.work.as(clockActor, (_, now) => Promise.resolve(now));
  }
}

import { Injectable } from '@nestjs/common';
import type { Glance } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import type { DataSubjectRequest, Finding } from './data-subject-request.entity.js';
import { DataSubjectRequestStore } from './data-subject-request.store.js';
import { DataSubjectHearing, findingOf, keysOfPerson } from './data-subject.hearing.js';
import { RequesterSeal } from './requester.seal.js';

/** Finds what is held about whoever asks, by exact identifiers, in what a state has collected, asked about, passed on and received. */
@Injectable()
export class DataSubjectFinder {
  constructor(
    private readonly store: DataSubjectRequestStore,
    private readonly seal: RequesterSeal,
    private readonly hearing: DataSubjectHearing,
  ) {}

  async search(glance: Glance, request: DataSubjectRequest): Promise<void> {
    const { em, now } = glance;
    const sealed = await this.store.requester(em, request.id);
    if (!sealed) throw new Problem('not_found');
    const keys = keysOfPerson(this.seal.open(request.id, sealed.sealed));
    const found = await this.store.found(em, keys);
    const added: Finding[] = [];
    for (const each of found) {
      const finding = findingOf(request.id, each, now);
      if (await this.store.addFinding(em, finding)) added.push(finding);
    }
    await this.hearing.hear(glance, request, added);
    request.findings = [...request.findings, ...added];
    request.unheard = await this.store.unheard(em, request.id);
  }
}

import { Injectable } from '@nestjs/common';
import { Cases } from '../core/cases/cases.js';
import type { Acting } from '../core/work/acting.js';
import type { CheckPersonDto, CheckPersonId } from './check-person.dto.js';
import type { CheckView } from './check-view.dto.js';
import { CheckPersons } from './check.persons.js';
import { ChecksService } from './checks.service.js';

/** The persons met at a check: each entry is an act on the check. */
@Injectable()
export class CheckPersonsService {
  constructor(
    private readonly cases: Cases,
    private readonly checks: ChecksService,
    private readonly persons: CheckPersons,
  ) {}

  put(by: Acting, { id, personId }: CheckPersonId, form: CheckPersonDto): Promise<CheckView> {
    return this.cases.act(this.checks.kind, by, {
      id,
      action: 'put_person',
      change: ({ subject, now }, em) => this.persons.put({ em, now, reader: by.officer }, subject, personId, form),
    });
  }

  remove(by: Acting, { id, personId }: CheckPersonId): Promise<CheckView> {
    return this.cases.act(this.checks.kind, by, {
      id,
      action: 'remove_person',
      change: ({ subject, now }, em) => this.persons.remove({ em, now, reader: by.officer }, subject, personId),
    });
  }
}

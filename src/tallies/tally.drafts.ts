import { Injectable } from '@nestjs/common';
import { holds, type Officer } from '../core/access/actor.js';
import type { Opening } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import { days } from '../core/workflow/deadline.js';
import { OperationReader, type OperationBrief } from '../operations/operation.reader.js';
import type { OpenTallyDto, TalliedFigureDto } from './tally.dto.js';
import type { TalliedFigure, Tally } from './tally.entity.js';
import { TallyStore } from './tally.store.js';

const COUNTED = ['active', 'suspended', 'demobilised'];
const LONGEST = days(1);

/** Makes a tally for the state of whoever enters it. */
@Injectable()
export class TallyDrafts {
  constructor(
    private readonly operations: OperationReader,
    private readonly store: TallyStore,
  ) {}

  async from({ em, now, reader }: Glance, form: OpenTallyDto): Promise<Opening<Tally>> {
    const { label, since, until, siteId = null } = form;
    const operation = await this.operations.get(em, form.operationId);
    assertMayCount(reader, operation);
    if (!COUNTED.includes(operation.state)) throw new Problem('operation_not_active');
    assertAShift(since, until, now);
    const place = { operationId: operation.id, siteId, country: reader.country, since, until };
    const owner = this.operations.hostAt(operation, siteId);
    if (await this.store.overlaps(em, place)) throw new Problem('tallied_already');
    return {
      subject: {
        ...place,
        ...owner,
        label,
        figures: figuresOf(form.figures),
        writtenBy: reader.id,
        validatedBy: null,
        validatedAt: null,
        countries: operation.countries,
        climbed: 0,
        corrections: [],
      },
    };
  }
}

/** One number for each counter. */
export function figuresOf(given: readonly TalliedFigureDto[]): TalliedFigure[] {
  const figures = given.map(({ counter, number }) => ({ counter, number }));
  if (figures.length === 0 || new Set(figures.map(({ counter }) => counter)).size < figures.length)
    throw new Problem('inconsistent', { fields: ['figures'] });
  return figures;
}

/** A contact point of a state that takes part, or somebody who leads there. */
function assertMayCount(officer: Officer, { id, countries }: OperationBrief): void {
  if (!countries.includes(officer.country)) throw new Problem('state_takes_no_part');
  const leads = holds(officer, ['team_leader', 'operation_coordinator', 'national_contact_point'], id);
  if (!leads && !holds(officer, ['national_contact_point'])) throw new Problem('not_permitted');
}

function assertAShift(since: Date, until: Date, now: Date): void {
  if (until <= since) throw new Problem('ends_before_it_begins');
  if (until.getTime() - since.getTime() > LONGEST) throw new Problem('inconsistent', { fields: ['since', 'until'] });
  if (until > now) throw new Problem('shift_not_over');
}

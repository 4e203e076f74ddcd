import { Injectable } from '@nestjs/common';
import type { Glance } from '../core/cases/kinds.js';
import type { OpenFollowUpDto } from './follow-up.dto.js';
import { FollowUpsService } from './follow-ups.service.js';

/** One thing for other features: hands something to an authority with a due day, in their unit of work. */
@Injectable()
export class FollowUpDesk {
  constructor(private readonly followUps: FollowUpsService) {}

  open(glance: Glance, form: OpenFollowUpDto): Promise<{ id: string }> {
    return this.followUps.opened(glance, form);
  }
}

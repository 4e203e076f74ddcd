import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Work } from '../core/work/work.js';
import { ProtectionRouteReader, type ProtectionRoute } from './protection-route.reader.js';

@Injectable()
export class ProtectionRoutesService {
  constructor(
    private readonly work: Work,
    private readonly routes: ProtectionRouteReader,
  ) {}

  list(officer: Officer, country: string): Promise<ProtectionRoute[]> {
    return this.work.as(officer, (em, now) => this.routes.of(em, country, now.toISOString().slice(0, 10)));
  }
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LegalRegisterReader } from '../legal-register/legal-register.reader.js';
import { clockRuleFor } from './clock-rule.js';
import { running, type Clock } from './clock.js';

@Injectable()
export class ClockReader {
  constructor(private readonly register: LegalRegisterReader) {}
  async start(em: EntityManager, q: any, at: Date): Promise<Clock | null> {
    const law = await this.register.snapshot(em);
    const rule = clockRuleFor(law, q);
    if (!rule || rule.quantity === null) return null;
    const ms = rule.quantity * (rule.unit === 'hours' ? 3_600_000 : 86_400_000);
    return running(
      {
        ...rule,
        rule: rule.key,
        counting: { zone: 'Europe/Tirane', notCounted: null, daysOff: null },
        ladder: { amber: 75, red: 90, everyHours: 12 },
      } as any,
      at,
      new Date(at.getTime() + ms),
    );
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ReadmissionEvents, type ReadmissionEvent } from '../readmissions/readmission-events.registry.js';
import { FormBeside } from './form.beside.js';
import type { FormCode } from './form.codes.js';
import { carrierOf } from './prepared.cases.js';

/** Acts on a case that a form goes with (reference 4.2), and whether they are nothing without it. */
const FORMS: readonly (readonly [ReadmissionEvent, FormCode, must: boolean])[] = [
  ['submit', 'f1', true],
  ['accept', 'f2', false],
  ['refuse', 'f2', false],
  ['notify', 'f3', true],
  ['hand_over', 'f7', false],
  ['report_interview', 'f8', false],
  ['claim_error', 'f9', false],
];

/** The application goes with its form, and so does the notice of a transfer: what is not whole stops them. The others follow. */
@Injectable()
export class FormFollowing implements OnModuleInit {
  constructor(
    private readonly events: ReadmissionEvents,
    private readonly forms: FormBeside,
  ) {}

  onModuleInit(): void {
    for (const [act, code, must] of FORMS)
      this.events.on(act, async (unit, readmission, { actor }) => {
        if (actor.kind !== 'officer') return;
        const carrier = carrierOf(readmission, readmission.governing?.profile ?? null);
        await this.forms.go(unit, actor, { carrierType: 'readmissions', carrier, code, must });
      });
  }
}

import { Body, Controller, Post } from '@nestjs/common';
import { Allow } from '../core/access/allow.js';
import { By, type Acting } from '../core/work/acting.js';
import { OpenFromApprehensionDto } from './readmission-opening.dto.js';
import { ReadmissionOpeningsService } from './readmission-openings.service.js';
import { ReadmissionView } from './readmission.view.dto.js';

@Controller('readmissions/from_apprehension')
export class ReadmissionOpeningsController {
  constructor(private readonly openings: ReadmissionOpeningsService) {}

  /** Begins a draft from the host's record of an apprehension; accelerated, where the test says that it is open. */
  @Post()
  @Allow('readmission.open')
  open(@By() by: Acting, @Body() body: OpenFromApprehensionDto): Promise<ReadmissionView> {
    return this.openings.open(by, body);
  }
}

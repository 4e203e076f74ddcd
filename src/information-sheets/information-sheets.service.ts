import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Problem } from '../core/problems.js';
import { Work } from '../core/work/work.js';
import type { InterviewLanguage } from '../topic-guides/topic-guide.codes.js';
import type {
  InformationSheetAddress,
  InformationSheetVersionView,
  InformationSheetView,
} from './information-sheet.dto.js';
import { InformationSheetReader } from './information-sheet.reader.js';

@Injectable()
export class InformationSheetsService {
  constructor(
    private readonly work: Work,
    private readonly sheets: InformationSheetReader,
  ) {}

  versions(officer: Officer): Promise<InformationSheetVersionView[]> {
    return this.work.as(officer, (em) => this.sheets.versions(em));
  }

  get(officer: Officer, { version, language }: InformationSheetAddress): Promise<InformationSheetView> {
    return this.work.as(officer, async (em) => there(await this.sheets.find(em, version, language)));
  }

  inForce(officer: Officer, language: InterviewLanguage, day: string | undefined): Promise<InformationSheetView> {
    return this.work.as(officer, async (em, now) =>
      there(await this.sheets.inForce(em, day ?? now.toISOString().slice(0, 10), language)),
    );
  }
}

function there(sheet: InformationSheetView | undefined): InformationSheetView {
  if (!sheet) throw new Problem('not_found');
  return sheet;
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isRightToLeft, type InterviewLanguage } from '../topic-guides/topic-guide.codes.js';
import type { InformationSheetVersionView, InformationSheetView } from './information-sheet.dto.js';

const SHEET = 'version, language, valid_from as "validFrom", reviewed, title, paragraphs, source, trust';

/** What interviewees are told before they decide: facts that every officer may know. */
@Injectable()
export class InformationSheetReader {
  versions(em: EntityManager): Promise<InformationSheetVersionView[]> {
    return em.query(
      `select version, valid_from as "validFrom", array_agg(language order by position) as languages,
         min(source) as source, min(trust) as trust
       from information_sheets group by version, valid_from order by valid_from desc`,
    );
  }

  async find(
    em: EntityManager,
    version: string,
    language: InterviewLanguage,
  ): Promise<InformationSheetView | undefined> {
    const [found] = await em.query<InformationSheetView[]>(
      `select ${SHEET} from information_sheets where version = $1 and language = $2`,
      [version, language],
    );
    return found && withDirection(found);
  }

  /** The latest that was valid on that day. */
  async inForce(
    em: EntityManager,
    day: string,
    language: InterviewLanguage,
  ): Promise<InformationSheetView | undefined> {
    const [found] = await em.query<InformationSheetView[]>(
      `select ${SHEET} from information_sheets where language = $2 and valid_from <= $1 order by valid_from desc limit 1`,
      [day, language],
    );
    return found && withDirection(found);
  }
}

const withDirection = (sheet: InformationSheetView): InformationSheetView => ({
  ...sheet,
  rtl: isRightToLeft(sheet.language),
});

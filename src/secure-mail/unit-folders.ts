import { Injectable, Logger } from '@nestjs/common';
import { DropFolder } from './drop-folder.js';
import { Intake } from './intake.js';
import { MailOffice } from './mail-office.js';
import { SecureMailSettings } from './secure-mail.settings.js';

/** The folders of the units that the channel serves, each named by the unit's id. */
@Injectable()
export class UnitFolders {
  private readonly logger = new Logger(UnitFolders.name);

  constructor(
    private readonly settings: SecureMailSettings,
    private readonly offices: MailOffice,
    private readonly intake: Intake,
  ) {}

  get on(): boolean {
    return this.settings.on !== undefined;
  }

  async empty(): Promise<void> {
    if (!this.settings.on) return;
    for (const [unitId, folder] of await DropFolder.all(this.settings.on.folder)) {
      const office = await this.offices.of(unitId);
      if (office) await this.intake.empty(folder, office);
      else this.logger.warn({ unitId }, 'a folder of no authority');
    }
  }
}

import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnSecureMailKey,
  ProposeSecureMailKeyDto,
  SecureMailKeysQueryDto,
  SecureMailKeyView,
} from './secure-mail-key.dto.js';
import { SecureMailKeysService } from './secure-mail-keys.service.js';

@Controller('secure-mail/keys')
export class SecureMailKeysController {
  constructor(private readonly keys: SecureMailKeysService) {}

  @Get()
  @Pages(SecureMailKeyView)
  @Allow('secure_mail_key.read')
  list(@Me() officer: Officer, @Query() query: SecureMailKeysQueryDto): Promise<PageOf<SecureMailKeyView>> {
    return this.keys.list(officer, query);
  }

  @Get(':id')
  @Allow('secure_mail_key.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<SecureMailKeyView> {
    return this.keys.get(officer, id);
  }

  /** The key of an authority without an account here; believed once a second administrator has compared it. */
  @Post()
  @Allow('secure_mail_key.write')
  propose(@By() by: Acting, @Body() body: ProposeSecureMailKeyDto): Promise<SecureMailKeyView> {
    return this.keys.propose(by, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('secure_mail_key.write')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnSecureMailKey,
    @Body() { reason }: ReasonDto,
  ): Promise<SecureMailKeyView> {
    return this.keys.act(by, id, action, reason);
  }
}

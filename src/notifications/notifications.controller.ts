import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { By, type Acting } from '../core/work/acting.js';
import { MailCodeDto, NotificationsDto, NotificationsView } from './notification.dto.js';
import { NotificationsService } from './notifications.service.js';

@Controller('me/notifications')
export class NotificationsController {
  constructor(private readonly notifications: NotificationsService) {}

  /** Where, when and of what the caller is told by e-mail, and what became of the last one. */
  @Get()
  @Allow('signed_in')
  get(@Me() officer: Officer): Promise<NotificationsView> {
    return this.notifications.get(officer);
  }

  /** Chooses all of it anew. */
  @Put()
  @Allow('signed_in')
  put(@By() by: Acting, @Body() body: NotificationsDto): Promise<NotificationsView> {
    return this.notifications.put(by, body);
  }

  /** Gives back the code that was sent to the address. From then on mail goes there. */
  @Post('verify')
  @HttpCode(200)
  @Allow('signed_in')
  verify(@Me() officer: Officer, @Body() { code }: MailCodeDto): Promise<NotificationsView> {
    return this.notifications.verify(officer, code);
  }
}

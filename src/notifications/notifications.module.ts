import { Module } from '@nestjs/common';
import { CountriesModule } from '../countries/countries.module.js';
import { MailStore } from './mail.store.js';
import { MailSweep } from './mail.sweep.js';
import { MailTransport } from './mail.transport.js';
import { MailWriter } from './mail.writer.js';
import { NotificationChoices } from './notification.choices.js';
import { NotificationsController } from './notifications.controller.js';
import { NotificationsService } from './notifications.service.js';
import { NotificationsStore } from './notifications.store.js';

@Module({
  imports: [CountriesModule],
  controllers: [NotificationsController],
  providers: [
    NotificationsService,
    NotificationChoices,
    NotificationsStore,
    MailStore,
    MailSweep,
    MailTransport,
    MailWriter,
  ],
})
export class NotificationsModule {}

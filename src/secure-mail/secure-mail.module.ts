import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../attachments/attachments.module.js';
import { AuthoritiesModule } from '../authorities/authorities.module.js';
import { CorrectionNoticesModule } from '../correction-notices/correction-notices.module.js';
import { ReceivedItemsModule } from '../received-items/received-items.module.js';
import { RequestsModule } from '../requests/requests.module.js';
import { TransmissionLogModule } from '../transmission-log/transmission-log.module.js';
import { TransmissionsModule } from '../transmissions/transmissions.module.js';
import { UsePermissionsModule } from '../use-permissions/use-permissions.module.js';
import { Delivery } from './delivery.js';
import { HeldMessageStore } from './held-message.store.js';
import { HeldMessagesController } from './held-messages.controller.js';
import { HeldMessagesService } from './held-messages.service.js';
import { IncomingActs } from './incoming.acts.js';
import { HoldableItems } from './holdable.items.js';
import { IncomingCustody } from './incoming.custody.js';
import { IncomingFiles } from './incoming.files.js';
import { IncomingItems } from './incoming.items.js';
import { IncomingRecords } from './incoming.records.js';
import { Intake } from './intake.js';
import { MailOffice } from './mail-office.js';
import { MeantRequest } from './meant-request.js';
import { MessageComposer } from './message.composer.js';
import { MessageExaminer } from './message.examiner.js';
import { MessageSealer } from './message.sealer.js';
import { OutgoingRecord } from './outgoing.record.js';
import { Postman } from './postman.js';
import { Quarantine } from './quarantine.js';
import { RecordComposer } from './record.composer.js';
import { SecureMailKeyStore } from './secure-mail-key.store.js';
import { SecureMailKeysController } from './secure-mail-keys.controller.js';
import { SecureMailKeysService } from './secure-mail-keys.service.js';
import { SecureMailSettings } from './secure-mail.settings.js';
import { SecureMailStore } from './secure-mail.store.js';
import { SecureMailSweep } from './secure-mail.sweep.js';
import { UnitFolders } from './unit-folders.js';

const outgoing = [Postman, MessageSealer, MessageComposer, RecordComposer, OutgoingRecord];
const incoming = [
  UnitFolders,
  Intake,
  MailOffice,
  MessageExaminer,
  Delivery,
  IncomingActs,
  IncomingItems,
  IncomingFiles,
  IncomingCustody,
  MeantRequest,
  IncomingRecords,
  HoldableItems,
  Quarantine,
];

/** Requests to and from authorities without an account here, carried by an existing secure channel: a folder in, a folder out. */
@Module({
  imports: [
    AttachmentsModule,
    AuthoritiesModule,
    CorrectionNoticesModule,
    ReceivedItemsModule,
    RequestsModule,
    TransmissionLogModule,
    TransmissionsModule,
    UsePermissionsModule,
  ],
  controllers: [SecureMailKeysController, HeldMessagesController],
  providers: [
    ...outgoing,
    ...incoming,
    SecureMailKeysService,
    HeldMessagesService,
    SecureMailKeyStore,
    HeldMessageStore,
    SecureMailStore,
    SecureMailSettings,
    SecureMailSweep,
  ],
})
export class SecureMailModule {}

import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Problem } from '../core/problems.js';
import { withContent, type Acting } from '../core/work/acting.js';
import { extensions, MOST_BYTES_PER_OPERATION } from './attachment.codes.js';
import { AttachmentCommands } from './attachment.commands.js';
import type { AttachmentView, RedactDto } from './attachment.dto.js';
import type { Attachment } from './attachment.entity.js';
import { AttachmentImages } from './attachment.images.js';
import { AttachmentIntake, sha256Of, type Prepared } from './attachment.intake.js';
import { AttachmentVault } from './attachment.vault.js';
import type { AttachmentAction } from './attachment.workflow.js';

/** A file on its way out. */
export interface Download {
  readonly stream: Readable;
  readonly type: string;
  readonly bytes: number;
  readonly name: string;
}

/** The way of the files themselves: in, out, and through the redaction. */
@Injectable()
export class AttachmentFilesService {
  constructor(
    private readonly commands: AttachmentCommands,
    private readonly vault: AttachmentVault,
    private readonly intake: AttachmentIntake,
    private readonly images: AttachmentImages,
  ) {}

  /** Asked before a byte is read: whoever may not send it is told so at once. */
  async receive(by: Acting, id: string, body: IncomingMessage): Promise<AttachmentView> {
    const actionOn = ({ needsCheck }: Attachment) => (needsCheck ? 'receive_to_check' : 'receive');
    const action = actionOn(await this.vault.open(by, id, actionOn));
    return this.intake.take(body, async (file) => {
      const { receivedSha256, sha256, contentType, bytes, width, height } = file;
      const what = { receivedSha256, sha256, contentType, bytes, width, height };
      return this.stored(withContent(by, receivedSha256), { id, action, file }, (attachment, fileKey) =>
        Object.assign(attachment, what, { fileKey }),
      );
    });
  }

  /** Makes a second version, to be looked at and then confirmed or given up. */
  async redact(by: Acting, id: string, { areas, style }: RedactDto): Promise<AttachmentView> {
    if (areas.length === 0) throw new Problem('bad_input', { fields: ['areas'] });
    const attachment = await this.vault.open(by, id, () => 'redact');
    return this.intake.inTemporary((original) =>
      this.intake.inTemporary(async (path) => {
        await pipeline(await this.vault.copy(attachment), createWriteStream(original, { mode: 0o600 }));
        await this.images.redact(original, path, { areas, style });
        const file = { path, bytes: (await stat(path)).size, sha256: await sha256Of(path) };
        return this.stored(by, { id, action: 'redact', file }, (subject, previewKey) =>
          Object.assign(subject, { previewKey, previewBytes: file.bytes, previewSha256: file.sha256 }),
        );
      }),
    );
  }

  async download(officer: Officer, id: string, which: 'file' | 'preview'): Promise<Download> {
    const { stream, attachment } = await this.vault.read(officer, id, which);
    const { contentType, bytes, previewBytes } = attachment;
    if (!contentType) throw new Problem('not_found');
    const name = `attachment-${id}${which === 'preview' ? '-redacted' : ''}.${extensions[contentType]}`;
    return { stream, type: contentType, bytes: (which === 'file' ? bytes : previewBytes) ?? 0, name };
  }

  /** First the file, then the row that points to it; if the row is refused, the file goes again. */
  private async stored(
    by: Acting,
    { id, action, file }: { id: string; action: AttachmentAction; file: Pick<Prepared, 'path' | 'bytes'> },
    point: (attachment: Attachment, key: string) => void,
  ): Promise<AttachmentView> {
    return this.vault.write(by.officer, file, (key) =>
      this.commands.act(by, {
        id,
        action,
        change: async ({ subject }, em) => {
          const { bytes } = await this.commands.store.room(em, subject);
          if (bytes + file.bytes > MOST_BYTES_PER_OPERATION) throw new Problem('attachment_quota');
          point(subject, key);
        },
      }),
    );
  }
}

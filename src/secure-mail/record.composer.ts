import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CorrectionNoticeReader } from '../correction-notices/correction-notice.reader.js';
import { pick } from '../core/pick.js';
import { UsePermissionReader } from '../use-permissions/use-permission.reader.js';
import type { RecordKind } from './secure-mail.codes.js';
import { SecureMailStore, type Posting } from './secure-mail.store.js';

/** By which act each of these ends came about, and so whose reason goes with it. */
const actOf: Readonly<Record<string, string>> = { disputed: 'dispute', refused: 'refuse', revoked: 'revoke' };

/** What a message says about something that was passed on: a notice and its end, a permission and its answer. */
@Injectable()
export class RecordComposer {
  constructor(
    private readonly notices: CorrectionNoticeReader,
    private readonly permissions: UsePermissionReader,
    private readonly store: SecureMailStore,
  ) {}

  /** Undefined where nothing is left to say. */
  async of(em: EntityManager, { recordId, said, kind }: Posting): Promise<object | undefined> {
    const [id, state] = [recordId ?? '', said ?? ''];
    const ways: Readonly<Record<RecordKind, () => Promise<object | undefined>>> = {
      correction_notice: () => this.notice(em, id),
      correction_notice_answer: () => this.noticeAnswer(em, id, state),
      use_permission_request: () => this.permission(em, id),
      use_permission_answer: () => this.permissionAnswer(em, id, state),
      use_permission_withdrawal: () => Promise.resolve({ outcome: { id, outcome: 'withdrawn' } }),
    };
    return ways[kind as RecordKind]();
  }

  private async notice(em: EntityManager, id: string): Promise<object | undefined> {
    const notice = await this.notices.find(em, id);
    if (!notice?.grounds) return undefined;
    const told = pick(notice, ['id', 'direction', 'kind', 'grounds', 'corrected', 'classification']);
    return { notice: { ...told, item: notice.itemId } };
  }

  private async noticeAnswer(em: EntityManager, id: string, state: string): Promise<object | undefined> {
    const notice = await this.notices.find(em, id);
    if (!notice?.externalId) return undefined;
    return {
      text: await this.reason(em, 'correction_notices', id, state),
      outcome: { id: notice.externalId, outcome: state },
    };
  }

  private async permission(em: EntityManager, id: string): Promise<object | undefined> {
    const asked = await this.permissions.find(em, id);
    if (!asked?.transmissionItemId) return undefined;
    const said = pick(asked, ['id', 'lifts', 'use', 'recipient', 'newPurpose', 'legalBasis', 'grounds']);
    return { permission: { ...said, item: asked.transmissionItemId } };
  }

  private async permissionAnswer(em: EntityManager, id: string, state: string): Promise<object | undefined> {
    const asked = await this.permissions.find(em, id);
    if (!asked?.externalId) return undefined;
    const granted = state === 'granted' ? pick(asked, ['conditions', 'expiresAt']) : {};
    const text = await this.reason(em, 'use_permissions', id, state);
    return { text, outcome: { id: asked.externalId, outcome: state, ...granted } };
  }

  private reason(em: EntityManager, recordType: string, id: string, state: string): Promise<string | null> {
    const action = actOf[state];
    return action === undefined ? Promise.resolve(null) : this.store.reasonOf(em, recordType, id, action);
  }
}

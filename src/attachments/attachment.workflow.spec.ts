import type { Actor } from '../core/access/actor.js';
import { availableActions, objection } from '../core/workflow/workflow.js';
import { isOfAnInterview } from './attachment.codes.js';
import type { Attachment } from './attachment.entity.js';
import { attachmentWorkflow, type AttachmentAction } from './attachment.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const officer = (id: string): Actor => ({ kind: 'officer', id, held: [] }) as unknown as Actor;
const [uploader, colleague] = [officer('uploader'), officer('colleague')];

const attachment = (changes: Partial<Attachment> = {}): Attachment =>
  ({
    id: '1',
    openedBy: 'uploader',
    state: 'kept',
    dueAt: null,
    needsCheck: false,
    contentType: 'image/jpeg',
    fileKey: 'original',
    bytes: 2,
    sha256: 'of the original',
    receivedSha256: 'of what came',
    previewKey: null,
    recordOpen: false,
    ...changes,
  }) as unknown as Attachment;
const preview = { previewKey: 'redacted', previewBytes: 1, previewSha256: 'of the redacted' };

describe('the law of an attachment', () => {
  it.each<[string, Actor, Partial<Attachment>, AttachmentAction[]]>([
    ['its uploader send the file', uploader, { state: 'expected' }, ['receive', 'receive_to_check', 'remove']],
    [
      'its uploader send it to be checked',
      uploader,
      { state: 'expected', needsCheck: true },
      ['receive_to_check', 'remove'],
    ],
    ['nobody else send it', colleague, { state: 'expected' }, []],
    ['its uploader look it through', uploader, { state: 'unchecked' }, ['confirm_free', 'redact', 'remove']],
    [
      'its uploader decide on a preview',
      uploader,
      { state: 'unchecked', ...preview },
      ['confirm_free', 'redact', 'confirm_redaction', 'discard_redaction', 'remove'],
    ],
    ['whoever acts on the record redact it later', colleague, { recordOpen: true }, ['redact', 'remove']],
    ['whoever only sees the record do nothing', colleague, {}, []],
    ['a document not be redacted', uploader, { contentType: 'application/pdf' }, ['remove']],
    ['what is removed rest', uploader, { state: 'removed', recordOpen: true }, []],
  ])('lets %s', (_, actor, changes, actions) => {
    expect(availableActions(attachmentWorkflow, { subject: attachment(changes), actor, now })).toEqual(actions);
  });

  it.each<[AttachmentAction, Partial<Attachment>, string]>([
    ['receive', { state: 'expected', needsCheck: true }, 'attachment_unchecked'],
    ['redact', { contentType: 'text/csv' }, 'not_redactable'],
    ['confirm_redaction', {}, 'no_redaction_preview'],
    ['discard_redaction', {}, 'no_redaction_preview'],
  ])('says why not: %s', (action, changes, refusal) => {
    expect(objection(attachmentWorkflow, action, { subject: attachment(changes), actor: uploader, now })).toBe(refusal);
  });

  it('keeps nothing of the original but the redacted version', () => {
    const subject = attachment({ state: 'unchecked', needsCheck: true, ...preview });
    attachmentWorkflow.actions.confirm_redaction.effect?.({ subject, actor: uploader, now });
    expect(subject).toMatchObject({
      fileKey: 'redacted',
      sha256: 'of the redacted',
      receivedSha256: null,
      previewKey: null,
      checkedHow: 'redacted',
      checkedBy: 'uploader',
    });
    expect(JSON.stringify(subject)).not.toMatch(/original|what came/);
  });

  it('has those of interviews looked through, whatever the uploader thinks', () => {
    expect([isOfAnInterview('debriefings'), isOfAnInterview('deployments')]).toEqual([true, false]);
  });
});

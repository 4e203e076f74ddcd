import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { MailForm } from './secure-mail.codes.js';

/** The public key of an authority without an account here: its messages are believed, and it is written to. */
@Entity('secure_mail_keys')
export class SecureMailKey extends CaseRow {
  /** The role that keeps it, wherever it is held: the folder is one for the whole installation. */
  @Column('text')
  office: 'system_administrator';

  @Column('uuid')
  authorityId: string;

  /** Ed25519, 32 bytes in base64. */
  @Column('text')
  publicKey: string;

  /** Its fingerprint, by which messages name it. */
  @Column('text')
  keyId: string;

  @Column('text')
  form: MailForm;

  @Column('timestamptz')
  validFrom: Date;

  @Column('timestamptz', { nullable: true })
  validTo: Date | null;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;
}

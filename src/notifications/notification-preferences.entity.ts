import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Level } from '../core/workflow/urgency.js';
import type { Telling } from './notification.codes.js';

/** Where, when and of what an officer wants to be told by e-mail. */
@Entity('notification_preferences')
export class NotificationPreferences {
  @PrimaryColumn('uuid')
  officerId: string;

  @Column('text', { nullable: true })
  address: string | null;

  @Column('timestamptz', { nullable: true })
  verifiedAt: Date | null;

  /** When the code was asked for that is to come back; and how often a wrong one did. */
  @Column('timestamptz', { nullable: true })
  codeAskedAt: Date | null;

  @Column('integer')
  codeTries: number;

  @Column('jsonb')
  levels: Record<Level, Telling>;

  /** Hours of the day in their time zone: 08:00. */
  @Column('text', { array: true })
  digestAt: string[];

  @Column('timestamptz', { nullable: true })
  nextDigestAt: Date | null;

  @Column('text', { nullable: true })
  quietFrom: string | null;

  @Column('text', { nullable: true })
  quietUntil: string | null;

  /** What is urgent or overdue does not wait for the end of quiet hours. */
  @Column('boolean')
  urgentThrough: boolean;

  @Column('text')
  timeZone: string;

  @Column('text')
  language: string;

  @Column('integer')
  version: number;
}

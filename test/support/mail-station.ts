import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SignedMessage } from '../../src/secure-mail/message.js';
import { SecureMailSweep } from '../../src/secure-mail/secure-mail.sweep.js';
import { signed } from '../../src/secure-mail/signature.js';
import { settled, type Answer } from './exchange.js';
import { World, type TestOfficer } from './world.js';

export interface KeyPair {
  readonly publicKey: string;
  readonly privateKey: KeyObject;
}

export function newKeyPair(): KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
  return { publicKey: raw, privateKey };
}

/** An installation with a secure channel's folder of its own, for one central unit. */
export class MailStation {
  world: World;
  officer: TestOfficer;
  administrators: [TestOfficer, TestOfficer];
  readonly folder = mkdtempSync(join(tmpdir(), 'seecase-mail-'));
  readonly keys = newKeyPair();

  private constructor(readonly unit: string) {}

  static async start(unit: 'AL/ncu' | 'MK/ncu'): Promise<MailStation> {
    const station = new MailStation(unit);
    const key = station.keys.privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
    const DATA_DIR = join(station.folder, 'data');
    const world = await World.start({ SECURE_MAIL_DIR: station.folder, SECURE_MAIL_KEY: key, DATA_DIR });
    station.world = world;
    station.officer = await world.officer('central_unit_officer', { at: unit });
    const admin = () => world.officer('system_administrator', { at: unit });
    station.administrators = [await admin(), await admin()];
    for (const place of ['in', 'out', 'quarantine']) mkdirSync(station.at(place), { recursive: true });
    return station;
  }

  async stop(): Promise<void> {
    await this.world.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  get id(): string {
    return this.world.authority(this.unit);
  }

  at(place: string, name = ''): string {
    return join(this.folder, this.id, place, name);
  }

  files(place: 'in' | 'out' | 'quarantine'): string[] {
    return readdirSync(this.at(place)).sort();
  }

  sweep(): Promise<void> {
    return this.world.get(SecureMailSweep).sweep();
  }

  /** Enters the key of somebody elsewhere, and lets a second administrator agree. */
  async trusts(
    authority: string,
    { publicKey }: Pick<KeyPair, 'publicKey'>,
    but: object = {},
  ): Promise<Answer['body']> {
    const [first, second] = this.administrators;
    const form = { authorityId: this.world.authority(authority), publicKey, validFrom: this.world.clock.now(), ...but };
    const { id, version } = settled(await first.does('/secure-mail/keys', form));
    return settled(await second.does(`/secure-mail/keys/${id}/approve`, {}, { version }));
  }

  /** What the channel does: everything from the one folder out into the other's in, whole. */
  carryTo(other: MailStation): string[] {
    const names = this.files('out').filter((name) => !name.startsWith('.'));
    for (const name of names) {
      copyFileSync(this.at('out', name), other.at('in', `.${name}`));
      renameSync(other.at('in', `.${name}`), other.at('in', name));
      rmSync(this.at('out', name));
    }
    return names;
  }

  drops(name: string, content: string | Buffer): void {
    writeFileSync(this.at('in', name), content);
  }

  outgoing(): SignedMessage[] {
    const names = this.files('out').filter((name) => name.endsWith('.json'));
    return names.map((name) => JSON.parse(readFileSync(this.at('out', name), 'utf8')) as SignedMessage);
  }

  /** The report on what was not let in. */
  async quarantine(): Promise<Held[]> {
    const { body } = await this.officer.sees('/secure-mail/quarantine?limit=100');
    return body.items as Held[];
  }

  async requests(): Promise<(Answer['body'] & { refNo: string; externalRef: string | null })[]> {
    const { body } = await this.officer.sees('/requests?limit=100');
    return body.items as (Answer['body'] & { refNo: string; externalRef: string | null })[];
  }

  /** A message of another authority, signed with this key. */
  sealed(message: object, key: KeyObject): SignedMessage {
    return signed(message as SignedMessage, key);
  }
}

export interface Held {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly reason: string;
  readonly problem: string | null;
  readonly messageId: string | null;
  readonly fromAuthorityId: string | null;
  readonly actions: string[];
}

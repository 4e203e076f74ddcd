import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { StoredFileSweep } from '../../src/attachments/stored-file.sweep.js';
import { JointOperation } from './joint-operation.js';
import { World, type TestOfficer } from './world.js';

export const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
export const CSV = Buffer.from('plate;country\n123;XX\n');

/** Files of a deployment: its officer sends them, a colleague sees them. */
export class Filing {
  readonly folder = mkdtempSync(join(tmpdir(), 'seecase-files-'));
  world: World;
  operation: JointOperation;
  /** Whose deployment it is. */
  officer: TestOfficer;
  /** Sees it, and can do nothing to it. */
  colleague: TestOfficer;
  deploymentId: string;

  /** A world with a place for files, and nobody in it. */
  static async open(environment: NodeJS.ProcessEnv = {}): Promise<Filing> {
    const filing = new Filing();
    filing.world = await World.start({ DATA_DIR: filing.folder, ...environment });
    return filing;
  }

  static async start(environment: NodeJS.ProcessEnv = {}): Promise<Filing> {
    const filing = await Filing.open(environment);
    filing.operation = await JointOperation.active(filing.world);
    filing.officer = await filing.operation.serving('field_officer', 'MK/border');
    filing.colleague = await filing.operation.serving('field_officer', 'AL/border');
    const { body } = await filing.officer.sees('/deployments');
    const own = body.items.find(({ officerId }: { officerId: string }) => officerId === filing.officer.id);
    filing.deploymentId = own.id;
    return filing;
  }

  async stop(): Promise<void> {
    await this.world.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  announces(changes: object = {}, officer = this.officer) {
    const form = { recordType: 'deployment', recordId: this.deploymentId, title: 'The car at the crossing' };
    return officer.does('/attachments', { ...form, ...changes });
  }

  /** Sends bytes to an attachment as a client would. */
  async sends(
    id: string,
    bytes: Buffer,
    how: { officer?: TestOfficer; version?: number; key?: string; type?: string } = {},
  ) {
    const { officer = this.officer, version = 1, key = randomUUID(), type = 'application/octet-stream' } = how;
    const headers = {
      authorization: `Bearer ${officer.token}`,
      'idempotency-key': key,
      'if-match': `"${version}"`,
      'content-type': type,
    };
    const answer = await fetch(`${this.world.address}/attachments/${id}/file`, {
      method: 'PUT',
      headers,
      body: new Uint8Array(bytes),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> & { version: number } };
  }

  /** Announced and sent. */
  async sent(bytes: Buffer, changes: object = {}) {
    const { body } = await this.announces(changes);
    const id: string = body.id;
    return { id, path: `/attachments/${id}`, ...(await this.sends(id, bytes)) };
  }

  async downloads(path: string, officer = this.officer) {
    const answer = await fetch(`${this.world.address}${path}`, {
      headers: { authorization: `Bearer ${officer.token}` },
    });
    return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
  }

  /** What lies in the folder of files now. */
  files(folder = 'files'): string[] {
    const all = readdirSync(join(this.folder, folder), { recursive: true, withFileTypes: true });
    return all.filter((one) => one.isFile()).map(({ name }) => name);
  }

  /** Room for the next: as if those so far belonged to another record. */
  async makeRoom(): Promise<void> {
    await this.world.database.owner('update attachments set record_id = gen_random_uuid()');
  }

  sweep(): Promise<void> {
    return this.world.get(StoredFileSweep).sweep();
  }
}

/** A grey field, taken with a camera that knows where it was and whose it is. */
export function photo({ width = 120, height = 80 } = {}): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#888888' } })
    .withExif({ IFD0: { Artist: 'Officer Somebody' }, IFD3: { GPSLatitude: '39/1 55/1 30/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer();
}

/** A picture in which no two spots are alike. */
export function grain(): Promise<Buffer> {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 };
  return sharp({ create: { width: 80, height: 60, channels: 3, background: '#888888', noise } })
    .png()
    .toBuffer();
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export async function coloursIn(picture: Buffer, { x: left, y: top, width, height }: Area): Promise<number> {
  const pixels = await sharp(picture).extract({ left, top, width, height }).removeAlpha().raw().toBuffer();
  return new Set(Array.from({ length: width * height }, (_, n) => pixels.readUIntBE(n * 3, 3))).size;
}

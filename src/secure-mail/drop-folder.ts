import { constants, type Dirent } from 'node:fs';
import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { LARGEST } from './message.limits.js';
import type { MailForm } from './secure-mail.codes.js';

const UNIT = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** What is being written begins with a point, or ends in something else. */
const MESSAGE = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,150}\.(json|xml)$/;
const OWN_ONLY = 0o600;

export interface Arrived {
  readonly name: string;
  readonly form: MailForm;
  readonly size: number;
  readonly sha256: string;
  /** Undefined where it is larger than a message may be. */
  readonly bytes: Uint8Array | undefined;
}

const formOf = (name: string): MailForm => (name.endsWith('.xml') ? 'xml' : 'json');

/** The folder of one unit: `in` and `out` for the channel, `quarantine` for what was not let in. Bytes and names; no more is known here. */
export class DropFolder {
  constructor(private readonly path: string) {}

  static async all(folder: string): Promise<Map<string, DropFolder>> {
    const found = (await entries(folder)).filter((entry) => entry.isDirectory() && UNIT.test(entry.name));
    return new Map(found.map(({ name }) => [name, new DropFolder(join(folder, name))]));
  }

  /** In the order of their names. Links and whatever is still being written are left alone. */
  async arrived(): Promise<string[]> {
    const found = await entries(join(this.path, 'in'));
    return found
      .filter((entry) => entry.isFile() && MESSAGE.test(entry.name))
      .map(({ name }) => name)
      .sort();
  }

  take(name: string): Promise<Arrived | undefined> {
    return this.read('in', name);
  }

  held(id: string, form: MailForm): Promise<Arrived | undefined> {
    return this.read('quarantine', `${id}.${form}`);
  }

  /** What is in quarantine, by id. */
  async allHeld(): Promise<{ id: string; form: MailForm }[]> {
    const names = (await entries(join(this.path, 'quarantine'))).map(({ name }) => name);
    return names
      .filter((name) => MESSAGE.test(name))
      .map((name) => ({ id: name.replace(/\.\w+$/, ''), form: formOf(name) }));
  }

  /** Whole or not at all: written under another name, on the disk before it has its own, and so is its name. */
  async post(name: string, content: string): Promise<void> {
    const out = join(this.path, 'out');
    await mkdir(out, { recursive: true });
    const temporary = join(out, `.${name}.tmp`);
    const file = await open(temporary, 'w', OWN_ONLY);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, join(out, name));
    await flush(out);
  }

  async putAside(name: string, id: string, form: MailForm): Promise<void> {
    const quarantine = join(this.path, 'quarantine');
    await mkdir(quarantine, { recursive: true });
    await rename(join(this.path, 'in', name), join(quarantine, `${id}.${form}`)).catch(ifThere);
    await flush(quarantine);
  }

  async drop(name: string): Promise<void> {
    await unlink(join(this.path, 'in', name)).catch(ifThere);
    await flush(join(this.path, 'in'));
  }

  async dropHeld(id: string, form: MailForm): Promise<void> {
    await unlink(join(this.path, 'quarantine', `${id}.${form}`)).catch(ifThere);
  }

  /** Never through a link, and never more than a message may be. */
  private async read(folder: string, name: string): Promise<Arrived | undefined> {
    const file = await open(join(this.path, folder, name), constants.O_RDONLY | constants.O_NOFOLLOW).catch(ifThere);
    if (!file) return undefined;
    try {
      const hash = createHash('sha256');
      const kept: Buffer[] = [];
      let size = 0;
      for await (const chunk of file.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
        hash.update(chunk);
        size += chunk.length;
        if (size <= LARGEST) kept.push(chunk);
      }
      const bytes = size <= LARGEST ? Buffer.concat(kept) : undefined;
      return { name, form: formOf(name), size, sha256: hash.digest('hex'), bytes };
    } finally {
      await file.close();
    }
  }
}

/** Somebody else was faster, or it was done before. */
function ifThere(error: unknown): undefined {
  if ((error as { code?: string }).code !== 'ENOENT') throw error;
}

const entries = async (folder: string): Promise<Dirent[]> =>
  (await readdir(folder, { withFileTypes: true }).catch(ifThere)) ?? [];

/** A name that was given counts only once its folder is on the disk. */
async function flush(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(ifThere);
  if (!handle) return;
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

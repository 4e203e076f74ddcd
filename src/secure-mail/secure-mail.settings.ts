import { accessSync, constants, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../config.js';
import { privateKeyOf } from './signature.js';

/** Where the channel's folder is and what messages are signed with. The process does not start on what cannot work. */
@Injectable()
export class SecureMailSettings {
  readonly on: { readonly folder: string; readonly key: KeyObject } | undefined;

  constructor(@Inject(Config) { SECURE_MAIL_DIR: folder, SECURE_MAIL_KEY: key }: Config) {
    if (folder === undefined && key === undefined) return;
    // Only names: a value may be a key.
    if (folder === undefined || !isOurs(folder)) throw new Error('Bad configuration: SECURE_MAIL_DIR');
    this.on = { folder: resolve(folder), key: keyOr(key) };
  }
}

function isOurs(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}

function keyOr(key: string | undefined): KeyObject {
  try {
    return privateKeyOf(key ?? '');
  } catch {
    throw new Error('Bad configuration: SECURE_MAIL_KEY');
  }
}

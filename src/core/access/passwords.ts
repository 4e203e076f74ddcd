import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { Problem } from '../problems.js';

/** OWASP's minimum for argon2id. Hashing runs on libuv's four threads, so no more than four take memory at once. */
const COST = { memoryCost: 19456, timeCost: 2, parallelism: 1 };

const SHORTEST = 12;
const TOO_USUAL = ['password', 'passwort', 'lozinka', 'parola', 'fjalekalim', 'seecase', 'qwertz', 'qwerty', '12345'];

/** Argon2id hashes. An unknown login costs as much time as a known one. */
@Injectable()
export class Passwords {
  private readonly nobodys = hash('the password of nobody', COST);

  hash(password: string): Promise<string> {
    return hash(password.normalize('NFC'), COST);
  }

  async matches(stored: string | null, password: string): Promise<boolean> {
    const right = await verify(stored ?? (await this.nobodys), password.normalize('NFC'));
    return right && stored !== null;
  }

  /** Length is what counts; no rules about kinds of characters. */
  assertStrong(password: string, login: string): void {
    const plain = password.toLowerCase();
    const usual = [login, ...TOO_USUAL].some((word) => plain.includes(word) && plain.length < word.length + SHORTEST);
    const varied = new Set(plain).size >= SHORTEST / 2;
    if (plain.length < SHORTEST || usual || !varied) throw new Problem('weak_password');
  }
}

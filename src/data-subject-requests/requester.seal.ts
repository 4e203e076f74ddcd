import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../config.js';
import { keyFor } from '../core/access/access-token.js';
import { seal, unseal } from '../core/crypto/sealed.js';
import type { RequesterDto } from './data-subject-request.dto.js';

/** Who asks: never in the clear in the database, and readable on its own row only. */
@Injectable()
export class RequesterSeal {
  private readonly key: Buffer;

  constructor(@Inject(Config) { SECRET_KEY }: Config) {
    this.key = keyFor('persons who ask about their data', SECRET_KEY);
  }

  seal(requestId: string, person: RequesterDto): Buffer {
    return seal(this.key, place(requestId), JSON.stringify(person));
  }

  open(requestId: string, sealed: Buffer): RequesterDto {
    return JSON.parse(unseal(this.key, place(requestId), sealed)) as RequesterDto;
  }
}

const place = (requestId: string): string => `data_subject_requesters.sealed.${requestId}`;

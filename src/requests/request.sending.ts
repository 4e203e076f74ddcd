import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Side } from '../core/exchange/between-states.js';
import { Problem } from '../core/problems.js';
import type { Words } from './request-acts.dto.js';
import type { Basis } from './request.basis.js';
import { isSecured, openChannels } from './request.codes.js';
import type { CrossBorderRequest, Transfer } from './request.entity.js';
import { carries, groundsOf } from './request.guards.rules.js';
import { RequestLaw } from './request.law.js';

const PCC_SEE = 'PCC_SEE';
const MAY_GO: readonly Basis['status'][] = ['allowed', 'conditional'];
/** A decision of the Commission needs no reason of whoever sends (LED, Art. 36(1)). */
const ADEQUATE = 'LED36_ADEQUACY';

type How = Pick<Words, 'channel' | 'transferBasis' | 'transferReason' | 'documents'>;

/**
 * What goes with the words of one side is weighed by what is really in it, whatever the request has said of itself: a request
 * that speaks of nobody may be answered with persons, and nobody has asked the law about these yet.
 */
@Injectable()
export class RequestSending {
  constructor(private readonly law: RequestLaw) {}

  /**
   * Refuses what the law that governs the request does not carry from this side, by that channel; notes on what persons
   * leave the Union. What a side without account here sends is registered as it comes.
   */
  async assertFit(em: EntityManager, request: CrossBorderRequest, side: Side, how: How): Promise<void> {
    const { personal, classified, released } = request.items[side];
    if (request.elsewhere === side || released === 0 || personal + classified === 0) return;
    const channel = how.channel ?? (request.route === 'selec' ? 'selec_system' : 'here');
    if (personal > 0 && request.instrument === PCC_SEE && openChannels.includes(channel))
      throw new Problem('channel_not_secure', { channel });
    const sending = { side, documents: how.documents ?? [], secured: isSecured(request.elsewhere, channel) };
    const first = await this.law.basisOfSending(em, request, sending);
    if (!MAY_GO.includes(first.status)) throw noBasis(first);
    if (first.missing.includes('secure_channel'))
      throw new Problem('channel_not_secure', { channel, because: first.because });
    if (!first.missing.includes('transfer_basis')) return assertCarried(first);
    const transfer = await this.named(em, request, side, how);
    assertCarried(await this.law.basisOfSending(em, request, { ...sending, transferBasis: transfer.basis }));
    request.transfers = { ...request.transfers, [side]: transfer };
  }

  /** Whoever sends it says so itself: what the other side has written into its request is not its word. */
  private async named(em: EntityManager, request: CrossBorderRequest, side: Side, how: How): Promise<Transfer> {
    const written = side === 'owner' ? request.matter.transferBasis : undefined;
    const { transferBasis: basis = written, transferReason: reason = null } = how;
    const before = request.transfers[side];
    if (how.transferBasis === undefined && reason === null && before) return before;
    if (basis === undefined) throw new Problem('transfer_basis_missing');
    await this.law.assertTransferBasis(em, basis);
    if (reason === null && basis !== ADEQUATE) throw new Problem('transfer_basis_missing');
    return { basis, reason };
  }
}

const noBasis = (basis: Basis): Problem => new Problem('no_basis_today', groundsOf(basis));

function assertCarried(basis: Basis): void {
  if (!carries(basis)) throw noBasis(basis);
}

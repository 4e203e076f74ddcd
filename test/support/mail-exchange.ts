import { createHash, randomUUID } from 'node:crypto';
import { settled, TwoStates, type Answer } from './exchange.js';
import { PDF } from './filing.js';
import { act } from './joint-operation.js';
import { MailStation } from './mail-station.js';
import type { TestOfficer } from './world.js';

export type Body = Answer['body'] & Record<string, unknown> & { items: Body[]; files: Body[]; actions: string[] };
export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
export const bodyOf = async (officer: TestOfficer, path: string): Promise<Body> =>
  (await officer.sees(path)).body as Body;

/** Albania writes to North Macedonia as XML and is answered in JSON; each has an installation of its own. */
export class MailExchange {
  al: MailStation;
  mk: MailStation;
  here: TwoStates;
  /** A second officer of the unit on either side. */
  keeper: TestOfficer;
  theirs: TestOfficer;

  static async start(): Promise<MailExchange> {
    const mail = new MailExchange();
    [mail.al, mail.mk] = [await MailStation.start('AL/ncu'), await MailStation.start('MK/ncu')];
    mail.here = await TwoStates.meet(mail.al.world);
    await mail.al.trusts('MK/ncu', mail.mk.keys, { form: 'xml' });
    await mail.mk.trusts('AL/ncu', mail.al.keys);
    mail.keeper = await mail.al.world.officer('central_unit_officer', { at: 'AL/ncu' });
    mail.theirs = await mail.mk.world.officer('central_unit_officer', { at: 'MK/ncu' });
    return mail;
  }

  async stop(): Promise<void> {
    await this.al.stop();
    await this.mk.stop();
  }

  /** Everything that either side has to say goes across, until neither has anything left. */
  async carry(): Promise<void> {
    for (let moved = true; moved;) {
      await this.al.sweep();
      await this.mk.sweep();
      moved = [...this.al.carryTo(this.mk), ...this.mk.carryTo(this.al)].length > 0;
    }
  }

  /** What either side has not let in. */
  async held() {
    const of = async (station: MailStation) => (await station.quarantine()).filter(({ state }) => state === 'held');
    return { al: await of(this.al), mk: await of(this.mk) };
  }

  async noticesAt(officer: TestOfficer, itemId: string): Promise<Body[]> {
    return (await bodyOf(officer, `/correction-notices?itemId=${itemId}`)).items;
  }

  /** An item of a request of Albania, which North Macedonia has received. */
  async passed({ withFile = false } = {}) {
    const { here } = this;
    const request = await here.opened({ elsewhere: 'other' });
    let item = settled(await here.asks.does('/transmission-items', here.item(request.id, 'MK')));
    const at = `/transmission-items/${item.id}`;
    if (withFile) {
      const file = { attachmentId: await this.upload(request.id), field: 'means_of_identification' };
      item = settled(await here.asks.puts(`${at}/files/${randomUUID()}`, file, { version: item.version }));
    }
    await act(here.asks, at, 'check');
    await act(here.ownUnit, at, 'release');
    let sent = await here.act(here.asks, request, 'submit');
    sent = await here.act(here.ownUnit, sent, 'approve');
    await here.act(here.ownUnit, sent, 'send');
    await this.carry();
    const copies = (await bodyOf(this.mk.officer, '/received-items?limit=100')).items;
    const copy = copies.find(({ itemId }) => itemId === item.id);
    if (!copy) throw new Error('nothing came');
    return { item: at, itemId: item.id, copy, copyAt: `/received-items/${copy.id}` };
  }

  /** From North Macedonia to Albania, about a request. */
  envelope(kind: string, { refNo, externalRef }: { refNo: string; externalRef: string }) {
    return {
      format: 'seecase-message/1',
      messageId: randomUUID(),
      kind,
      sentAt: this.al.world.clock.now().toISOString(),
      from: { country: 'MK', authorityId: this.mk.id },
      to: { country: 'AL', authorityId: this.al.id },
      reference: externalRef,
      yourReference: refNo,
    };
  }

  /** Signed by North Macedonia, in Albania’s folder. */
  drop(message: object): void {
    const { al, mk } = this;
    al.drops(`${randomUUID()}.json`, JSON.stringify(al.sealed(message, mk.keys.privateKey)));
  }

  private async upload(recordId: string): Promise<string> {
    const form = { recordType: 'request', recordId, title: 'Copy of the passport' };
    const { id } = settled(await this.here.asks.does('/attachments', form));
    const headers = {
      authorization: `Bearer ${this.here.asks.token}`,
      'idempotency-key': randomUUID(),
      'if-match': '"1"',
      'content-type': 'application/octet-stream',
    };
    const answer = await fetch(`${this.al.world.address}/attachments/${id}/file`, {
      method: 'PUT',
      headers,
      body: new Uint8Array(PDF),
    });
    if (answer.status !== 200) throw new Error(`refused: ${answer.status}`);
    return id;
  }
}

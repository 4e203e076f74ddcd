import { randomUUID } from 'node:crypto';
import type { SignedMessage } from '../../src/secure-mail/message.js';
import { settled, type Answer } from './exchange.js';
import type { Held, KeyPair, MailStation } from './mail-station.js';

export interface Sent extends SignedMessage {
  readonly signature: { readonly keyId: string; readonly value: string };
}

export const json = (message: object): string => JSON.stringify(message);

/** What an authority elsewhere could put into a unit's folder, and what becomes of it. */
export const incomingMail = (station: () => MailStation, theirKeys: KeyPair) => {
  const sealed = (message: object) => json(station().sealed(message, theirKeys.privateKey));

  /** A request of Albania's, signed, before anybody has taken it. */
  const onItsWay = (): Sent =>
    station().sealed(
      {
        format: 'seecase-message/1',
        messageId: randomUUID(),
        kind: 'request',
        sentAt: station().world.clock.now().toISOString(),
        from: { country: 'AL', authorityId: station().world.authority('AL/ncu') },
        to: { country: 'MK', authorityId: station().id },
        reference: `AL-${randomUUID().slice(0, 8)}`,
        request: {
          route: 'central_units',
          instrument: 'PCC_SEE',
          subject: 'VEHICLE_OWNER_HOLDER',
          offence: 'IMMIGRANT_SMUGGLING',
          urgency: 'NORMAL',
          title: 'Owner of a van seen at the border',
          requested: 'The owner and holder of the vehicle',
          purpose: 'Investigation of the smuggling of migrants across the common border',
          language: 'en',
          evidential: false,
          personalData: true,
          classification: 'BPL',
        },
      },
      theirKeys.privateKey,
    ) as Sent;

  const latest = async (externalRef: string): Promise<Answer['body']> => {
    const found = (await station().requests()).find((request) => request.externalRef === externalRef);
    if (!found) throw new Error(`nothing came under ${externalRef}`);
    return found;
  };

  const stateAt = async (id: string): Promise<string> => settled(await station().officer.sees(`/requests/${id}`)).state;

  const fresh = ({ signature: _, ...message }: Sent, but: object = {}) => ({
    ...message,
    messageId: randomUUID(),
    reference: `AL-${randomUUID().slice(0, 8)}`,
    ...but,
  });

  /** Drops it at the unit of North Macedonia, and answers what was held for it; undefined where it was let in. */
  async function heldFor(content: string | Buffer, name = `${randomUUID()}.json`): Promise<Held | undefined> {
    const before = new Set((await station().quarantine()).map(({ id }) => id));
    station().drops(name, content);
    await station().sweep();
    expect(
      station()
        .files('in')
        .filter((file) => file === name),
    ).toEqual([]);
    return (await station().quarantine()).find(({ id }) => !before.has(id));
  }

  const reasonFor = async (content: string | Buffer, name?: string): Promise<string | undefined> =>
    (await heldFor(content, name))?.reason;

  return { sealed, onItsWay, latest, stateAt, fresh, heldFor, reasonFor };
};

import { settled, TwoStates } from './exchange.js';
import { act } from './joint-operation.js';

let count = 0;

/** An item of Albania that went with its request to North Macedonia, which has no account here, and the copy that it has. */
export async function sentElsewhere(here: TwoStates): Promise<{ itemId: string; copyId: string }> {
  const request = await here.opened({ elsewhere: 'other' });
  const item = settled(await here.asks.does('/transmission-items', here.item(request.id, 'MK')));
  await act(here.asks, `/transmission-items/${item.id}`, 'check');
  await act(here.ownUnit, `/transmission-items/${item.id}`, 'release');
  const submitted = await here.act(here.asks, request, 'submit');
  const approved = await here.act(here.ownUnit, submitted, 'approve');
  await here.act(here.ownUnit, approved, 'send');
  const { copyId } = (await here.asks.sees(`/transmission-items/${item.id}`)).body as { copyId: string };
  return { itemId: item.id, copyId };
}

/** The form by which something is registered that such a state has passed on with the answer to a request. */
export function itemByHand(here: TwoStates, requestId: string, but: object = {}): object {
  const { carrierType: _, carrierId: __, toCountry: ___, ...said } = here.item('', '') as Record<string, unknown>;
  count += 1;
  return { ...said, requestId, channel: 'siena', externalRef: `MK-item-${count}`, ...but };
}

/** What North Macedonia has passed on to Albania by another channel: its id here. */
export async function receivedFromElsewhere(here: TwoStates): Promise<string> {
  const { id } = await here.sent({ elsewhere: 'other' });
  return settled(await here.ownUnit.does('/received-items', itemByHand(here, id))).id;
}

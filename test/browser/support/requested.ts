import { acts, asks, lists } from './asks.js';

/** The items that go with a request are checked by whoever wrote them, and released by a second officer. */
export async function releaseWhatGoesWith(requestId: string): Promise<string> {
  const [item] = await lists('al.unit', `/transmission-items?carrierType=requests&carrierId=${requestId}`);
  if (!item) throw new Error('nothing goes with the request');
  await acts('al.unit', `/transmission-items/${item.id}`, 'check');
  await acts('al.unit2', `/transmission-items/${item.id}`, 'release');
  return item.id;
}

/** A request of Albania with which North Macedonia deals already. */
export async function requestUnderWay(title: string): Promise<string> {
  const { id } = await asks('al.unit', 'POST /requests', {
    route: 'central_units',
    otherCountry: 'MK',
    subject: 'VEHICLE_OWNER_HOLDER',
    personalData: false,
    title,
    requested: 'Who keeps the van that was seen at the border?',
    purpose: 'Smuggling across the common border.',
  });
  const path = `/requests/${id}`;
  await acts('al.unit', path, 'submit');
  await acts('al.unit2', path, 'approve');
  await acts('al.unit2', path, 'send');
  await acts('mk.unit', path, 'acknowledge');
  await acts('mk.unit', path, 'accept');
  return id;
}

/** North Macedonia wants to pass on to Montenegro what it was sent, and asks whose it is. */
export async function permissionAsked(itemId: string): Promise<string> {
  const { copyId } = await asks('al.unit', `GET /transmission-items/${itemId}`);
  const use = { lifts: 'THIRD_STATE', use: 'share', recipient: 'ME', grounds: 'The same ring works there.' };
  const { id } = await asks('mk.unit', 'POST /use-permissions', { ...use, itemType: 'received_items', itemId: copyId });
  return id;
}

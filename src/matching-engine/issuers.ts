import type { Identifier, IdentifierKind } from './traits.js';

/** Each state numbers these by itself: the same number of two states belongs to two. */
const OF_STATES: ReadonlySet<IdentifierKind> = new Set(['document', 'personal_number', 'plate', 'craft', 'weapon']);

/** The number of a hull is its own under whatever flag (IMO resolution A.1117(30)). */
const isHullNumber = (value: string): boolean => /^\s*IMO[\s.:-]*\d{7}\s*$/i.test(value);

/** Other names of one platform, without blanks and signs. */
const platforms: Readonly<Record<string, string>> = {
  fb: 'facebook', messenger: 'facebook', facebookmessenger: 'facebook', fbmessenger: 'facebook', meta: 'facebook',
  ig: 'instagram', insta: 'instagram', tg: 'telegram', wa: 'whatsapp', whatsappbusiness: 'whatsapp', x: 'twitter',
  xcom: 'twitter', xtwitter: 'twitter', twitterx: 'twitter', vkontakte: 'vk', odnoklassniki: 'ok', snap: 'snapchat',
  wechat: 'weixin',
}; // prettier-ignore

function platformOf(written: string | undefined): string | null {
  const name = (written ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^(.+)com$/, '$1');
  return platforms[name] ?? (name || null);
}

/**
 * Within what an identifier is one: the state that gives such numbers out (ISO 3166-1 alpha-2), or the platform of a handle.
 * Null where it is not known, and where an identifier is the same all over the world.
 */
export function issuerOf({ kind, value, country, platform }: Identifier): string | null {
  if (kind === 'account') return platformOf(platform);
  if (!OF_STATES.has(kind) || (kind === 'craft' && isHullNumber(value))) return null;
  return country ?? null;
}

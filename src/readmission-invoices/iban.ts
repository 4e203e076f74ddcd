const BLOCK = 7;
const MODULUS = 97;

/** Whether the check digits of an account number are right (ISO 13616: the remainder by 97 is one). */
export function isIban(text: string): boolean {
  const account = text.replaceAll(' ', '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(account)) return false;
  const digits = [...account.slice(4), ...account.slice(0, 4)].map((one) => parseInt(one, 36).toString()).join('');
  let rest = '';
  for (let at = 0; at < digits.length; at += BLOCK)
    rest = String(Number(rest + digits.slice(at, at + BLOCK)) % MODULUS);
  return rest === '1';
}

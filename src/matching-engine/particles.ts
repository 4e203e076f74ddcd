/** Words in a name that say nothing about whose it is: articles, descent, titles and ways of address. */
export const particles: ReadonlySet<string> = new Set(
  `al el ul il ad as ar at an az ash esh es ed er
   bin ben ibn bint binti bn b ould oglu ogly uulu qizi kizi
   de da do dos das di du del della van von der den la le e y i
   jr sr mr mrs ms dr prof sir shri smt hon the
   haji hajji hajj alhaj mullah mulla maulavi maulvi mawlawi mawlavi molvi
   sheikh shaykh cheikh sheik shaikh shekh ayatollah hojatoleslam
   general gen col maj lt capt brig`.split(/\s+/),
);

/** Whether an article is the other one or a part of it: 14(2) is within 14, and everything is within all. */
export const within = (article: string, whole: string): boolean =>
  whole === '*' || article === whole || article.startsWith(`${whole}(`);

export const overlap = (one: string, other: string): boolean => within(one, other) || within(other, one);

export const anyOverlap = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.some((other) => overlap(one, other)));

/** Of the reserved articles, those that are only a part of what is asked about; none where one covers it whole. */
export function partsOf(reserved: readonly string[], asked: readonly string[]): string[] {
  const concerned = reserved.filter((article) => anyOverlap([article], asked));
  const whole = concerned.some((article) => asked.some((one) => within(one, article)));
  return whole ? [] : concerned;
}

export const cited = (articles: readonly string[]): string =>
  articles.includes('*') ? 'all articles' : `Art. ${articles.join(', ')}`;

type Asks = readonly (() => unknown)[];
type Answers<T extends Asks> = { -readonly [K in keyof T]: Awaited<ReturnType<T[K]>> };

/**
 * Lets what does not wait for one another travel together on the connection of a unit of work. All of it has come back
 * before the first refusal is passed on: a unit of work must not end while something of it is still on its way.
 */
export async function together<T extends Asks>(...asks: T): Promise<Answers<T>> {
  const answers = await Promise.allSettled(asks.map(async (ask) => ask()));
  return answers.map((answer) => {
    if (answer.status === 'rejected') throw answer.reason;
    return answer.value;
  }) as Answers<T>;
}

import { setTimeout as wait } from 'node:timers/promises';

/** Seconds; what the service asks for in `Retry-After`. */
const BACK_OFF = 2;
const MOST_ATTEMPTS = 60;

/**
 * A caller with manners: told that the service is busy and that nothing was changed, it waits and asks again. Any other
 * answer is the answer, and so is the last.
 */
export async function patiently<T>(
  call: () => PromiseLike<T>,
  isBusy: (answer: T) => boolean | Promise<boolean>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const answer = await call();
    if (!(await isBusy(answer)) || attempt === MOST_ATTEMPTS) return answer;
    await wait(BACK_OFF * 1000);
  }
}

/** The same for `fetch`. */
export const patientFetch = (url: string, request?: RequestInit): Promise<Response> =>
  patiently(
    () => fetch(url, request),
    async (answer) => answer.status === 503 && (await answer.clone().text()).includes('"overloaded"'),
  );

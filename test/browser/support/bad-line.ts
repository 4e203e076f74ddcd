import type { Page, Route } from 'playwright-core';

/** What goes wrong with a command on its way: it never arrives, or it is done and nobody hears of it. */
const failures = ['never arrived', 'reply lost'] as const;

/**
 * A line on which each of these commands fails both ways before one comes through.
 *
 * @param commands what is sent, by a name of its own
 * @returns what has gone wrong so far, as `name: how`
 */
export async function failing(page: Page, commands: Readonly<Record<string, RegExp>>): Promise<readonly string[]> {
  const wrong: string[] = [];
  const failOf = (name: string) => async (route: Route) => {
    const how = failures.find((each) => !wrong.includes(`${name}: ${each}`));
    if (route.request().method() === 'GET' || !how) return route.continue();
    wrong.push(`${name}: ${how}`);
    if (how === 'reply lost') await route.fetch();
    return route.abort();
  };
  for (const [name, path] of Object.entries(commands)) await page.route(path, failOf(name));
  return wrong;
}

import type { Response } from 'supertest';

/** A step that a test has to build on: where it was refused, the test ends here and says why, and not somewhere later. */
export async function succeeded(step: string, answer: Promise<Response>): Promise<Response> {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`${step}: ${status} ${JSON.stringify(body)}`);
  return answer;
}

/** How the server says no: a sentence for the officer, the article it rests on, the fields at fault. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly article?: string;
  readonly fields?: readonly string[];
  readonly [detail: string]: unknown;
}

export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
  }
}

export const isStale = (error: unknown): boolean => error instanceof Refusal && error.problem.status === 412;

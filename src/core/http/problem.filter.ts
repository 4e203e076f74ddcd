import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Problem, type ProblemCode } from '../problems.js';

const RETRY_SECONDS = 2;

const secondsOf = ({ details: { retryAfter } }: Problem): number =>
  typeof retryAfter === 'number' ? retryAfter : RETRY_SECONDS;

/** Turns whatever was thrown into one shape, RFC 9457, and keeps what is not ours to show out of the answer. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    answer(reply, this.problemIn(error));
  }

  private problemIn(error: unknown): Problem {
    const problem = asProblem(error);
    if (problem) return problem;
    // The message of a database error can quote what was sent: only its code and its place go into the log.
    const { name, code, stack } = error as { name?: string; code?: string; stack?: string };
    this.logger.error(
      { name, code, stack: stack?.split('\n').filter((line) => line.startsWith('    at')) },
      'unexpected error',
    );
    return new Problem('unexpected');
  }
}

export function answer(reply: FastifyReply, problem: Problem): void {
  if (problem.status === 503 || problem.status === 429) void reply.header('retry-after', secondsOf(problem));
  void reply.status(problem.status).type('application/problem+json').send(problem.body);
}

export function asProblem(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number }).statusCode;
  const fromStatus = status === undefined ? undefined : byStatus[status];
  if (fromStatus) return new Problem(fromStatus);
  const { code, message } = error as { code?: string; message?: string };
  if (message?.startsWith('timeout exceeded when trying to connect')) return new Problem('overloaded');
  const fromDatabase = byDatabaseCode(code ?? '');
  return fromDatabase && new Problem(fromDatabase);
}

const byStatus: Record<number, ProblemCode> = {
  400: 'bad_input',
  404: 'no_such_route',
  405: 'wrong_method',
  413: 'too_large',
  414: 'bad_input',
  415: 'wrong_media_type',
  429: 'too_many_requests',
  431: 'bad_input',
  503: 'overloaded',
};

/** What PostgreSQL says of what was sent (SQLSTATE), or of itself; the rest would be our own mistake. */
function byDatabaseCode(code: string): ProblemCode | undefined {
  if (code.startsWith('22')) return 'bad_input';
  if (code === '23505' || code === '23P01') return 'conflict';
  if (code === '23503') return 'unknown_reference';
  if (code === '23502' || code === '23514') return 'inconsistent';
  if (code === '42501') return 'not_permitted';
  if (code === '55P03' || code === '57014') return 'overloaded';
  if (/^(40|53)/.test(code)) return 'overloaded';
  if (/^(08|57P)/.test(code) || /^(ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT)$/.test(code)) return 'unavailable';
  return undefined;
}

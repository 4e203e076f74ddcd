import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** Structured lines on standard output: ids, codes and durations. Never a name, a number of a document, or free text. */
export function newLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

/** Lets what Nest and our own classes log go through the same structured log. */
export class NestLog implements LoggerService {
  constructor(private readonly pino: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    // Nest tells of each module and route it starts; nobody is woken up by that.
    this.write('debug', message, rest);
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }
  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }
  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }
  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  private write(level: 'info' | 'error' | 'warn' | 'debug', message: unknown, rest: unknown[]): void {
    const of = rest.at(-1);
    if (message instanceof Error)
      this.pino[level]({ of, error: message.name, stack: message.stack?.split('\n').slice(1) });
    else if (typeof message === 'object') this.pino[level]({ of, ...message });
    else this.pino[level]({ of }, String(message));
  }
}

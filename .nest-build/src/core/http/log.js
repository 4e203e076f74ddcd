import { pino } from 'pino';
/** Structured lines on standard output: ids, codes and durations. Never a name, a number of a document, or free text. */ export function newLog(level) {
    return pino({
        level,
        base: null,
        timestamp: pino.stdTimeFunctions.isoTime
    });
}
/** Lets what Nest and our own classes log go through the same structured log. */ export class NestLog {
    constructor(pino){
        this.pino = pino;
    }
    log(message, ...rest) {
        this.write('info', message, rest);
    }
    error(message, ...rest) {
        this.write('error', message, rest);
    }
    warn(message, ...rest) {
        this.write('warn', message, rest);
    }
    debug(message, ...rest) {
        this.write('debug', message, rest);
    }
    verbose(message, ...rest) {
        this.write('debug', message, rest);
    }
    write(level, message, rest) {
        const of = rest.at(-1);
        if (message instanceof Error) this.pino[level]({
            of,
            error: message.name,
            stack: message.stack?.split('\n').slice(1)
        });
        else if (typeof message === 'object') this.pino[level]({
            of,
            ...message
        });
        else this.pino[level]({
            of
        }, String(message));
    }
}

//# sourceMappingURL=log.js.map
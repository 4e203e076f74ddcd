function _ts_decorate(decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") {
        r = Reflect.decorate(decorators, target, key, desc);
    } else {
        for(var i = decorators.length - 1; i >= 0; i--){
            if (d = decorators[i]) {
                r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
            }
        }
    }
    return c > 3 && r && Object.defineProperty(target, key, r), r;
}
import { Catch, HttpException, Logger } from '@nestjs/common';
import { Problem } from '../problems.js';
const RETRY_SECONDS = '2';
export class ProblemFilter {
    catch(error, host) {
        const reply = host.switchToHttp().getResponse();
        answer(reply, this.problemIn(error));
    }
    problemIn(error) {
        const problem = asProblem(error);
        if (problem) return problem;
        // The message of a database error can quote what was sent: only its code and its place go into the log.
        const { name, code, stack } = error;
        this.logger.error({
            name,
            code,
            stack: stack?.split('\n').filter((line)=>line.startsWith('    at'))
        }, 'unexpected error');
        return new Problem('unexpected');
    }
    constructor(){
        this.logger = new Logger(ProblemFilter.name);
    }
}
ProblemFilter = _ts_decorate([
    Catch()
], ProblemFilter);
export function answer(reply, problem) {
    if (problem.status === 503 || problem.status === 429) void reply.header('retry-after', RETRY_SECONDS);
    void reply.status(problem.status).type('application/problem+json').send(problem.body);
}
export function asProblem(error) {
    if (error instanceof Problem) return error;
    const status = error instanceof HttpException ? error.getStatus() : error.statusCode;
    const fromStatus = status === undefined ? undefined : byStatus[status];
    if (fromStatus) return new Problem(fromStatus);
    const { code, message } = error;
    if (message?.startsWith('timeout exceeded when trying to connect')) return new Problem('overloaded');
    const fromDatabase = byDatabaseCode(code ?? '');
    return fromDatabase && new Problem(fromDatabase);
}
const byStatus = {
    400: 'bad_input',
    404: 'no_such_route',
    405: 'wrong_method',
    413: 'too_large',
    414: 'bad_input',
    415: 'wrong_media_type',
    429: 'too_many_requests',
    431: 'bad_input',
    503: 'overloaded'
};
/** What PostgreSQL says of what was sent (SQLSTATE), or of itself; the rest would be our own mistake. */ function byDatabaseCode(code) {
    if (/^22/.test(code)) return 'bad_input';
    if (code === '23505' || code === '23P01') return 'conflict';
    if (code === '55P03' || code === '57014') return 'overloaded';
    if (/^(40|53)/.test(code)) return 'overloaded';
    if (/^(08|57P)/.test(code) || /^(ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT)$/.test(code)) return 'unavailable';
    return undefined;
}

//# sourceMappingURL=problem.filter.js.map
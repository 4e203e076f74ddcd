import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { tap, type Observable } from 'rxjs';

/** Every answer that is one version of one record says which, in the header that comes back as If-Match. */
@Injectable()
export class VersionInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      tap((view: { version?: unknown } | null | undefined) => {
        if (typeof view?.version === 'number') void reply.header('etag', `"${view.version}"`);
      }),
    );
  }
}

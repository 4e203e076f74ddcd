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
import { Injectable } from '@nestjs/common';
import { tap } from 'rxjs';
export class VersionInterceptor {
    intercept(context, next) {
        const reply = context.switchToHttp().getResponse();
        return next.handle().pipe(tap((view)=>{
            if (typeof view?.version === 'number') void reply.header('etag', `"${view.version}"`);
        }));
    }
}
VersionInterceptor = _ts_decorate([
    Injectable()
], VersionInterceptor);

//# sourceMappingURL=version.interceptor.js.map
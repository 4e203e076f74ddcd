import { createParamDecorator, SetMetadata } from '@nestjs/common';
export const ALLOW = 'allow';
/** Every route carries exactly one of these; the application does not start with a route that has none. */ export const Allow = (allowed)=>SetMetadata(ALLOW, allowed);
/** The officer who is calling. */ export const Me = createParamDecorator((_, context)=>{
    const { officer } = context.switchToHttp().getRequest();
    return officer;
});

//# sourceMappingURL=allow.js.map
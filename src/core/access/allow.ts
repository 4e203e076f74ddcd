import { createParamDecorator, SetMetadata, type CustomDecorator, type ExecutionContext } from '@nestjs/common';
import type { Officer } from './actor.js';
import type { Permission } from './roles.js';

export const ALLOW = 'allow';

/**
 * `anyone`: without signing in. `signed_in`: whoever has a full session. `setting_up`: also whoever has signed in but
 * still has to choose a password and enrol a second factor. Everything else is a permission that a role must grant.
 */
export type Allowed = Permission | 'anyone' | 'signed_in' | 'setting_up';

/** Every route carries exactly one of these; the application does not start with a route that has none. */
export const Allow = (allowed: Allowed): CustomDecorator => SetMetadata(ALLOW, allowed);

/** The officer who is calling. */
export const Me = createParamDecorator((_: unknown, context: ExecutionContext): Officer => {
  const { officer } = context.switchToHttp().getRequest<{ officer: Officer }>();
  return officer;
});

import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems.js';
import type { Officer } from './actor.js';
import { ALLOW, type Allowed } from './allow.js';
import { Identity, type SignedIn } from './identity.js';
import { permissionsOf, type Permission } from './roles.js';
import { standingsOf } from './standings.js';

/** The door of every route. Closed unless the route says to whom it opens. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly identity: Identity,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const allowed = this.reflector.get<Allowed | undefined>(ALLOW, context.getHandler());
    if (allowed === 'anyone') return true;

    const request = context.switchToHttp().getRequest<FastifyRequest & { officer?: Officer }>();
    const caller = await this.identity.of(request);
    if (!caller) throw new Problem('not_signed_in');
    if (!allowed || !permits(caller, allowed)) throw new Problem(caller.settingUp ? 'set_up_first' : 'not_permitted');
    request.officer = inTheirRight(caller.officer, allowed);
    return true;
  }
}

function permits({ officer, settingUp }: SignedIn, allowed: Exclude<Allowed, 'anyone'>): boolean {
  if (allowed === 'setting_up') return true;
  if (settingUp) return false;
  return allowed === 'signed_in' || officer.permissions.has(allowed);
}

/** Whom they call as deputy of, where their own roles would not open this door. */
function inTheirRight(officer: Officer, allowed: Exclude<Allowed, 'anyone'> | undefined): Officer {
  const [own, ...lent] = standingsOf(officer).map(({ actor: { held }, deputyFor }) => ({
    permissions: permissionsOf(held.map(({ role }) => role)),
    deputyFor,
  }));
  if (lent.length === 0 || own?.permissions.has(allowed as Permission)) return officer;
  const deputyFor = lent.flatMap((one) => (one.permissions.has(allowed as Permission) ? (one.deputyFor ?? []) : []));
  return deputyFor.length > 0 ? { ...officer, deputyFor } : officer;
}

import type { INestApplication } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { ALLOW } from '../access/allow.js';

/** A route that does not say who is allowed would be refused at every call; it is a mistake, and stops the start. */
export function assertClosed(app: INestApplication): void {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  const open = controllers.flatMap(({ metatype, name }) => {
    const { prototype } = metatype as { prototype: object };
    return Object.entries(Object.getOwnPropertyDescriptors(prototype))
      .filter(([, { value }]) => typeof value === 'function' && Reflect.hasMetadata(METHOD_METADATA, value))
      .filter(([, { value }]) => !Reflect.hasMetadata(ALLOW, value as object))
      .map(([method]) => `${String(name)}.${method}`);
  });
  if (open.length > 0) throw new Error(`Routes that do not say who is allowed: ${open.join(', ')}`);
}

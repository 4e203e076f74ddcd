import type { INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { ALLOW, type Allowed } from '../access/allow.js';

/** For each route, by its name in the API's description, who may call it at all. */
export function allowedRoutes(app: INestApplication): Map<string, Allowed> {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return new Map(
    controllers.flatMap(({ metatype, name }) => {
      const { prototype } = metatype as { prototype: object };
      return Object.entries(Object.getOwnPropertyDescriptors(prototype))
        .filter(([, { value }]) => typeof value === 'function' && Reflect.hasMetadata(ALLOW, value))
        .map(([method, { value }]): [string, Allowed] => [
          `${String(name)}_${method}`,
          Reflect.getMetadata(ALLOW, value as object) as Allowed,
        ]);
    }),
  );
}

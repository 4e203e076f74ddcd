import { applyDecorators, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';
import { COUNT_CAP } from './page.js';

/** Documents that a route answers one page of these. */
export const Pages = (view: Type): MethodDecorator =>
  applyDecorators(
    ApiExtraModels(view),
    ApiOkResponse({
      schema: {
        type: 'object',
        required: ['items', 'next', 'count'],
        properties: {
          items: { type: 'array', items: { $ref: getSchemaPath(view) } },
          next: {
            type: 'string',
            nullable: true,
            description: 'Send it as `after` for the next page; null on the last one.',
          },
          count: {
            type: 'integer',
            nullable: true,
            maximum: COUNT_CAP,
            description: 'How many there are, where `count=true` was asked.',
          },
        },
      },
    }),
  );

import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { Problem } from '../problems.js';
import { rememberForms } from './known-forms.js';

rememberForms();

/** Is this the expected form? Unknown fields are refused, and the answer names the fields at fault, never their values. */
export const inputsPipe = new ValidationPipe({
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  transform: true,
  stopAtFirstError: true,
  validationError: { target: false, value: false },
  exceptionFactory: (errors) => new Problem('bad_input', { fields: errors.flatMap((error) => paths(error)) }),
});

function paths({ property, children = [] }: ValidationError, parent = ''): string[] {
  const path = parent ? `${parent}.${property}` : property;
  return children.length === 0 ? [path] : children.flatMap((child) => paths(child, path));
}

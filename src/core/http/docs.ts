import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import metadata from '../../metadata.js';

/** The API's description, made from types, comments, code lists and workflows. */
export function describe(app: NestFastifyApplication): OpenAPIObject {
  const about = new DocumentBuilder().setTitle('Seecase').setVersion('1').addBearerAuth();
  return SwaggerModule.createDocument(app, about.build());
}

/** A page to browse the API with, and the document itself at /docs-json. Made when somebody first asks for it. */
export async function serveDocs(app: NestFastifyApplication): Promise<void> {
  await SwaggerModule.loadPluginMetadata(metadata);
  SwaggerModule.setup('docs', app, () => describe(app));
}

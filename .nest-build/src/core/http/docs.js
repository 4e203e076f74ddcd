import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import metadata from '../../metadata.js';
/** The API's description, made from types, comments, code lists and workflows. */ export function describe(app) {
    const about = new DocumentBuilder().setTitle('Seecase').setVersion('1').addBearerAuth();
    return SwaggerModule.createDocument(app, about.build());
}
/** A page to browse the API with, and the document itself at /docs-json. Made when somebody first asks for it. */ export async function serveDocs(app) {
    await SwaggerModule.loadPluginMetadata(metadata);
    SwaggerModule.setup('docs', app, ()=>describe(app));
}

//# sourceMappingURL=docs.js.map
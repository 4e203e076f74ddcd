import { DefaultNamingStrategy } from 'typeorm';
/** `namedReaders` in TypeScript is `named_readers` in SQL. */ export class SnakeNaming extends DefaultNamingStrategy {
    columnName(property, custom, embedded) {
        return custom ?? [
            ...embedded,
            property
        ].map(snake).join('_');
    }
    joinColumnName(relation, referenced) {
        return snake(`${relation}_${referenced}`);
    }
}
export const snake = (name)=>name.replace(/[A-Z]/g, (letter)=>`_${letter.toLowerCase()}`);

//# sourceMappingURL=snake-naming.js.map
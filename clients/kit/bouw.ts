// Builds the package: JavaScript and declarations of what runs in a browser and of what runs at a desk, and the schema that it is written for.
import { execFileSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const pad = (vanaf: string): string => fileURLToPath(new URL(vanaf, import.meta.url));

const uit = process.argv[2] ?? pad('dist');
rmSync(uit, { recursive: true, force: true });
for (const project of ['tsconfig.json', 'codegen/tsconfig.json']) {
  execFileSync(process.execPath, [pad('../../node_modules/typescript/bin/tsc'), '-p', pad(project), '--outDir', uit], { stdio: 'inherit' });
}
copyFileSync(pad('../../schema/api.graphql'), `${uit}/api.graphql`);

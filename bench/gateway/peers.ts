import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// They have a package.json and a lockfile of their own, and are installed beside the source: they are no part of the product, and
// what walks through the source (types, lint, tests) should not meet them.
const source = new URL('peers/', import.meta.url);
const target = new URL('../../.data/bench-peers/', import.meta.url);
const files = ['package.json', '.npmrc', 'package-lock.json'] as const;

const isSame = (file: string): boolean =>
  existsSync(new URL(file, target)) && readFileSync(new URL(file, target), 'utf8') === readFileSync(new URL(file, source), 'utf8');

/** Installs the other gateways by their lockfile, unless it was done. @returns the folder with their node_modules. @throws when npm does. */
export function installPeers(): string {
  const folder = fileURLToPath(target);
  const isDone = files.every(isSame) && existsSync(new URL('node_modules/.package-lock.json', target));
  if (isDone) return folder;
  console.error('de andere gateways worden opgehaald (npm ci in .data/bench-peers)');
  mkdirSync(target, { recursive: true });
  for (const file of files) copyFileSync(new URL(file, source), new URL(file, target));
  execFileSync('npm', ['ci'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  return folder;
}

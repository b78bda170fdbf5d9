import { readFileSync } from 'node:fs';
import type { Documentatiegrond } from './model.ts';
import { readVoorbeelden } from './voorbeelden.ts';

/** Reads what this repository has beside the schema: examples, and what changed by version. */
export const readBijlagen = (): Pick<Documentatiegrond, 'voorbeelden' | 'wijzigingen'> => ({
  voorbeelden: readVoorbeelden(new URL('../../tests/journeys/', import.meta.url)),
  wijzigingen: readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8'),
});

import { fileURLToPath } from 'node:url';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { preset } from './preset.ts';

export { preset } from './preset.ts';
export { leesClientmap, Registratiefout, type Bestandsoperatie, type Clientmap } from './clientmap.ts';

/** Where a team keeps its operations, and where their types go. Both are folders, from where GraphQL Code Generator runs. */
export type Codegenmappen = { readonly operaties: string; readonly uit: string };

/**
 * A ready configuration of GraphQL Code Generator, for a team that writes its own operations against the schema that comes with this package:
 * `export default createCodegenConfig({ operaties: 'operaties', uit: 'src/graaf' })` in `codegen.ts`.
 */
export const createCodegenConfig = ({ operaties, uit }: Codegenmappen): CodegenConfig => ({
  schema: fileURLToPath(new URL('../api.graphql', import.meta.url)),
  documents: `${operaties}/*.graphql`,
  generates: { [`${uit.replace(/\/$/, '')}/`]: { preset } },
});

import { readFileSync } from 'node:fs';

/** The subgraphs of this repository, in the order in which a loket query meets them. */
export const subgraafnamen = ['werkcentrum', 'werkgevers', 'uwv', 'gemeente', 'sbb', 'oofonds'] as const;

/** The subgraphs of parties, which contribute to what werkcentrum and werkgevers merge. */
export const partijsubgrafen = ['uwv', 'gemeente', 'sbb', 'oofonds'] as const;

/** The name of a subgraph of this repository. */
export type Subgraafnaam = (typeof subgraafnamen)[number];

const readSchemaFile = (naam: string): string => readFileSync(new URL(`../../schema/${naam}.graphql`, import.meta.url), 'utf8');

/** The complete SDL of a subgraph: its own file with schema/shared.graphql behind it. */
export const readSubgraafSdl = (naam: Subgraafnaam): string => `${readSchemaFile(naam)}\n${readSchemaFile('shared')}`;

import type { GraphQLFormattedError } from 'graphql';
import { toVeiligeFout } from '../../subgraphs/shared/foutmasker.ts';
import type { Ontbrekend } from '../../subgraphs/shared/verzoek.ts';

/** The cause of an answer that passes the cap. */
export const teGroot = 'te groot';

/** A subgraph that gave no usable answer, with why. Holds no text, host or port of it. */
export class Subgraaffout extends Error {
  override name = 'Subgraaffout';
  readonly subgraaf: string;
  readonly reden: Ontbrekend['reden'];
  /** The answer was too large: to less it might have been given. */
  readonly isOfSize: boolean;
  constructor(subgraaf: string, reden: Ontbrekend['reden'], oorzaak?: unknown) {
    super(`subgraaf ${subgraaf}: ${reden}`, oorzaak === undefined ? undefined : { cause: oorzaak });
    this.subgraaf = subgraaf;
    this.reden = reden;
    this.isOfSize = oorzaak === teGroot;
  }
}

/** Why a field is null, from the code of the error that came with it. */
export const redenVan = (code: unknown): Ontbrekend['reden'] => (code === 'NIET_BEVOEGD' || code === 'TIJD_OP' ? code : 'NIET_BESCHIKBAAR');

const codes = { NIET_BESCHIKBAAR: 'BRON_NIET_BESCHIKBAAR', TIJD_OP: 'TIJD_OP', NIET_BEVOEGD: 'NIET_BEVOEGD' } as const satisfies Record<Ontbrekend['reden'], string>;

/** An error as it goes into the answer: safe, with the party's name. */
export const toGraphqlFout = (fout: { readonly reden: Ontbrekend['reden']; readonly subgraaf: string }, path: readonly (string | number)[]): GraphQLFormattedError =>
  toVeiligeFout({ path, extensions: { code: codes[fout.reden], bron: fout.subgraaf } });

import { randomUUID } from 'node:crypto';
import { execute, parse, type ExecutionResult } from 'graphql';
import type { BrpClient } from '../shared/brp/client.ts';
import type { Klok } from '../shared/klok.ts';
import { buildSubgraafSchema } from '../shared/subgraaf.ts';
import type { Verzoek } from '../shared/verzoek.ts';
import { maakVerzoek } from '../shared/verzoek.fixture.ts';
import type { WerkcentrumContext } from './context.ts';
import { createLoaders } from './loaders.ts';
import { createKoppelaar } from './persoon/koppelen.ts';
import { createSleutelmaker } from './persoon/sleutels.ts';
import { createWoonplaatsverversing } from './persoon/woonplaatsen.ts';
import { resolvers } from './resolvers.ts';
import type { Store } from './store/index.ts';

/** The secrets with which tests seal, per party. */
export const zegelgeheimen = { uwv: Buffer.alloc(32, 11), gemeente: Buffer.alloc(32, 12), sbb: Buffer.alloc(32, 13), oofonds: Buffer.alloc(32, 14) };

/** The moment at which tests ask. */
export const testmoment = Date.UTC(2026, 10, 1, 9, 30);

/** Asks the subgraph, with a context of its own for every question. */
export type Testgraaf = (query: string, variables?: Record<string, unknown>, verzoek?: Partial<Verzoek>) => Promise<ExecutionResult>;

/** The subgraph over a store, with everything from outside in the hands of the test. */
export function createTestgraaf(store: Store, brp: Pick<BrpClient, 'zoek'>, klok: Klok = () => testmoment): Testgraaf {
  const schema = buildSubgraafSchema('werkcentrum', resolvers);
  const woonplaatsdeps = { store, brp, klok, woonplaatsGeldigMs: 86_400_000, verversGeduldMs: 300 };
  const koppelaar = createKoppelaar({ ...woonplaatsdeps, maakId: randomUUID });
  const deps = { store, koppelaar, verversWoonplaatsen: createWoonplaatsverversing(woonplaatsdeps), maakSleutels: createSleutelmaker(zegelgeheimen) };
  const catalogus: WerkcentrumContext['catalogus'] = { laatste: () => null, versie: () => null, begonnenOp: testmoment, stop: async () => {} };
  return async (query, variables = {}, anders = {}) => {
    const verzoek = maakVerzoek(anders);
    const contextValue: WerkcentrumContext = { verzoek, klok, loaders: createLoaders(deps, verzoek), catalogus };
    return execute({ schema, document: parse(query), variableValues: variables, contextValue });
  };
}

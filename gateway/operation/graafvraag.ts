import { AsyncLocalStorage } from 'node:async_hooks';
import type { ApolloServer } from '@apollo/server';
import { withinTime } from '../../subgraphs/shared/within-time.ts';
import type { Klok } from '../../subgraphs/shared/klok.ts';
import type { Aanroeper } from '../../subgraphs/shared/verzoek.ts';
import { toTraceparent } from '../identity/trace.ts';
import { createOperatie, type GatewayContext } from './operatie.ts';

/** Under whom, for what and until when (ms since 1970) the graph is asked from inside. */
export type Vraagomstandigheden = { readonly aanroeper: Aanroeper; readonly doel: string; readonly deadline: number };

/** The answer to a question from inside. */
export type Graafantwoord = { readonly data?: unknown; readonly errors?: readonly unknown[] };

/** Executes an operation in this process, by the same road as any caller's. */
export type VoerUit = (document: string, variables: Readonly<Record<string, unknown>>, omstandigheden: Vraagomstandigheden) => Promise<Graafantwoord>;

/**
 * Makes the road by which werkcentrum asks the graph itself (DESIGN.md section 4). A question that comes in before the graph is up
 * waits for it, within its own time; a question that leads to another such question is refused.
 */
export function createVoerUit(graaf: Promise<ApolloServer<GatewayContext>>, klok: Klok, nieuweId: () => string): VoerUit {
  const binnen = new AsyncLocalStorage<true>();
  return async (document, variables, { aanroeper, doel, deadline }) => {
    if (binnen.getStore()) throw new Error('een vraag aan de graaf leidt tot een volgende');
    const begin = klok();
    return withinTime(deadline - begin, undefined, async (signal) => {
      const operatie = createOperatie({ aanroeper, doel, deadline, begin, signal, verzoekId: nieuweId(), traceparent: toTraceparent(undefined, nieuweId) });
      const server = await graaf;
      const { body } = await binnen.run(true, () => server.executeOperation({ query: document, variables: { ...variables } }, { contextValue: { operatie } }));
      if (body.kind !== 'single') throw new Error('een antwoord in delen');
      const { data, errors } = body.singleResult;
      return { data, ...(errors ? { errors } : {}) };
    });
  };
}

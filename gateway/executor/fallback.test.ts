import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { parse } from 'graphql';
import { expect, test } from '@jest/globals';
import { composeSupergraph } from '../supergraph/compose.ts';
import { createSupergraphManager } from '../supergraph/manager.ts';
import { createMetrics } from '../metrics.ts';
import { createOperatie, type GatewayContext } from '../operation/operatie.ts';
import { systeemklok } from '../../subgraphs/shared/klok.ts';
import { createLogger } from '../../subgraphs/shared/logger.ts';
import { voorbeeldclaims } from '../../subgraphs/shared/verzoek.fixture.ts';
import { createExecutorGateway } from './gateway.ts';
import { loadSupergraph } from './loaded-supergraph.ts';
import { createStockDataSource } from './stock-data-source.ts';
import type { SubgraphRequest } from './transport.ts';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key"])\n';
const { supergraphSdl } = composeSupergraph([{ naam: 'een', url: 'http://een.example', sdl: `${link}type Query { naam: String kapot: String }` }]);
const logger = createLogger('proef', 'silent');

const toegang = 'extend schema @link(url: "https://loketgraaf.example/toegang/v1.0", import: ["@toegang"]) @composeDirective(name: "@toegang")\ndirective @toegang(doelen: [String!]!, rollen: [String!]) repeatable on FIELD_DEFINITION\n';
const metToegang = composeSupergraph([{ naam: 'een', url: 'http://een.example', sdl: `${link.replace('"@key"', '"@key", "@composeDirective"')}${toegang}type Query { naam: String @toegang(doelen: ["werkplan"]) kapot: String @toegang(doelen: ["werkplan"]) }` }]).supergraphSdl;

async function vraagMetUitstel(sdl: string) {
  const asked: SubgraphRequest[] = [];
  const metrics = createMetrics();
  const gateway = createExecutorGateway({
    metrics, logger, klok: systeemklok,
    manager: createSupergraphManager({ haal: async () => sdl, bestand: null, pollMs: 0, logger }),
    createRunner: () => ({ run: async () => { throw new Error('ours'); }, subscribe: () => { throw new Error('ours'); } }),
    // A planner that makes of everything something to be deferred.
    plannerThread: { load: () => ({ plan: async () => ({ kind: 'QueryPlan', node: { kind: 'Defer', primary: {}, deferred: [] } }), retire: () => undefined }), stop: async () => undefined },
    stockDataSource: (name) => createStockDataSource(name, {
      isTrusted: false, stop: async () => undefined,
      async send(request) {
        asked.push(request);
        return { data: { naam: 'stock', kapot: null }, errors: [{ path: ['kapot'], extensions: { code: 'GEHEIM', host: 'intern.example' } }] };
      },
    }, systeemklok),
  });
  const server = new ApolloServer<GatewayContext>({ gateway, includeStacktraceInErrorResponses: false });
  await server.start();
  const operatie = createOperatie({ ...voorbeeldclaims, begin: Date.now(), deadline: Date.now() + 60_000, signal: new AbortController().signal });
  const { body } = await server.executeOperation({ query: '{ naam kapot }' }, { contextValue: { operatie } });
  await server.stop();
  return { body, asked, metrics };
}

test('a plan with a step that our executor does not know is left to the stock one, counted, with errors as safe as ours', async () => {
  const { body, asked, metrics } = await vraagMetUitstel(supergraphSdl);
  expect(body.kind === 'single' && { ...body.singleResult.data }).toEqual({ naam: 'stock', kapot: null });
  expect(JSON.stringify(body)).toContain('INTERNE_FOUT');
  expect(JSON.stringify(body)).not.toMatch(/GEHEIM|intern\.example/);
  expect(asked.map(({ claims }) => claims.doel)).toEqual(['werkplan']);
  expect(await metrics.registry.metrics()).toContain('loketgraaf_fallback_operations_total 1\n');
});

test('where the supergraph speaks of access such a plan is refused, for the stock executor knows nothing of it', async () => {
  const { body, asked, metrics } = await vraagMetUitstel(metToegang);
  expect(JSON.stringify(body)).toContain('ONGELDIG_VERZOEK');
  expect(asked).toEqual([]);
  expect(await metrics.registry.metrics()).toContain('loketgraaf_fallback_operations_total 0\n');
});

test('none of our own operations is', () => {
  const supergraph = loadSupergraph(readFileSync('schema/supergraph.graphql', 'utf8'));
  expect(supergraph.compile(parse(readFileSync('schema/operations/loket/loket.graphql', 'utf8')), null).programFor({})).not.toBeNull();
});

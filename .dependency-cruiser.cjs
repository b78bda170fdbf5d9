// Imports run one way: HTTP -> identity -> operation -> subgraph -> resolver -> loader -> source -> mapping.
const parties = ['werkcentrum', 'werkgevers', 'uwv', 'gemeente', 'sbb', 'oofonds'];
const room = (name) => `^subgraphs/[^/]+/${name}`;
const notTests = '\\.test\\.ts$';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'product-never-imports-stand-ins', severity: 'error', comment: 'A real system must be able to take their place.',
      from: { path: '^(gateway|subgraphs)/', pathNot: notTests }, to: { path: '^(simulators|tests|bench)/' },
    },
    { name: 'nobody-depends-on-the-loket', severity: 'error', comment: 'It is one front-end of many.', from: { pathNot: '^loket/' }, to: { path: '^loket/' } },
    { name: 'loket-knows-only-the-kit', severity: 'error', comment: 'It is built as any other front-end would be.', from: { path: '^loket/' }, to: { path: '^(gateway|subgraphs|simulators|schema|tests|bench|clients/(?!kit/))' } },
    {
      name: 'product-never-imports-clients', severity: 'error', comment: 'Clients build on the product: the mock is made of parts of it.',
      from: { path: '^(gateway|subgraphs|simulators|schema)/', pathNot: notTests }, to: { path: '^clients/' },
    },
    ...parties.map((party) => ({
      name: `${party}-stands-alone`, severity: 'error', comment: 'A party that hosts its own subgraph takes its folder and shared/.',
      from: { path: `^subgraphs/${party}/` }, to: { path: `^subgraphs/(?!${party}/|shared/)` },
    })),
    { name: 'shared-knows-no-party', severity: 'error', from: { path: '^subgraphs/shared/' }, to: { path: '^subgraphs/(?!shared/)' } },
    { name: 'subgraphs-know-no-gateway', severity: 'error', from: { path: '^subgraphs/', pathNot: notTests }, to: { path: '^gateway/' } },
    { name: 'gateway-enters-by-index', severity: 'error', from: { path: '^gateway/', pathNot: notTests }, to: { path: '^subgraphs/(?!shared/)[^/]+/(?!index\\.ts$)' } },
    { name: 'stand-ins-know-only-reference-data', severity: 'error', from: { path: '^simulators/', pathNot: `^simulators/start(-simulators)?\\.ts$|${notTests}` }, to: { path: '^(gateway|subgraphs/(?!shared/referentie/))' } },
    { name: 'rules-import-nothing', severity: 'error', from: { path: room('rules/'), pathNot: `${notTests}|/rules/scenarios/|\\.fixture\\.ts$` }, to: { pathNot: `${room('rules/')}|^subgraphs/werkgevers/profiel\\.ts$|^subgraphs/shared/referentie/` } },
    { name: 'mapping-is-pure', severity: 'error', from: { path: room('mapping'), pathNot: notTests }, to: { path: `${room('(source(?!-types)|loaders|resolvers|index|config)')}|^subgraphs/shared/(source|server)|node_modules/(undici|kysely|pg)/` } },
    { name: 'resolvers-reach-sources-through-loaders', severity: 'error', from: { path: room('resolvers'), pathNot: notTests }, to: { path: room('(source|config|index)') } },
    { name: 'sources-are-reached-by-one-client', severity: 'error', comment: 'Deadline, cap, retry, breaker and bulkhead hold for every source.', from: { path: '^subgraphs/', pathNot: `^subgraphs/shared/source/|${notTests}` }, to: { path: 'node_modules/undici/' } },
    { name: 'kit-stands-alone', severity: 'error', comment: 'It is published by itself: whoever builds on it has nothing else of this.', from: { path: '^clients/kit/', pathNot: notTests }, to: { path: '^(gateway|subgraphs|simulators|schema|tests|bench|loket)/|^clients/(?!kit/)' } },
    { name: 'kit-runs-in-browsers', severity: 'error', from: { path: '^clients/kit/(?!codegen/|bouw\\.ts$)', pathNot: notTests }, to: { dependencyTypes: ['core'] } },
    { name: 'no-dev-dependencies-in-product', severity: 'error', from: { path: '^(gateway|subgraphs)/', pathNot: notTests }, to: { dependencyTypes: ['npm-dev'] } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // What is built is made of what is looked at here.
    exclude: { path: '^(loket|clients/kit)/dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'], mainFields: ['module', 'main', 'types', 'typings'] },
  },
};

// Requests that ask too much, over the graph of gateway/proefgraaf.fixture.ts: what is sent, and what must come back.

/** An abusive request: its body, and the limits that must be named; another code where it is refused for another reason. */
export type Aanval = { readonly naam: string; readonly body: string; readonly velden: readonly string[]; readonly code?: string; readonly status?: number };

const herhaal = (aantal: number, maak: (plek: number) => string): string => Array.from({ length: aantal }, (_, plek) => maak(plek)).join(' ');
const zend = (query: string, variables: unknown = {}): string => JSON.stringify({ query, variables });
const ruw = (query: string, variables: string): string => `{"query":${JSON.stringify(query)},"variables":${variables}}`;

const verdubbel = (lagen: number): string =>
  `{ ...F0 } ${herhaal(lagen, (n) => `fragment F${n} on Query { ${n + 1 < lagen ? `...F${n + 1} ...F${n + 1}` : 'naam'} }`)}`;
const personen = (diepte: number): string => `{ personen { ${'plan { persoon { '.repeat(diepte)}id${' } }'.repeat(diepte)} } }`;

/** Settings that differ from the defaults: the small graph is too small to cost much. */
export const proefinstellingen = { MAX_KOSTEN: '1000' };

/** The list of attacks, each named for what it does. */
export const aanvallen: readonly Aanval[] = [
  { naam: '2^16 fragment paths in 1 kB', body: zend(verdubbel(17)), velden: ['wortelvelden', 'velden'] },
  { naam: '2^300 fragment paths', body: zend(verdubbel(300)), velden: ['wortelvelden', 'velden'] },
  { naam: '2,000 aliases', body: zend(`{ ${herhaal(2_000, (n) => `a${n}: naam`)} }`), velden: ['tokens'] },
  { naam: '1,000 aliases of one field', body: zend(`{ ${herhaal(1_000, (n) => `a${n}: naam`)} }`), velden: ['aliassen', 'wortelvelden'] },
  { naam: 'depth 500', body: zend(personen(250)), velden: ['diepte'] },
  { naam: 'depth 24 by recursion', body: zend(personen(11)), velden: ['diepte'] },
  { naam: 'depth by fragments', body: zend(`{ personen { ...F0 } } ${herhaal(12, (n) => `fragment F${n} on Persoon { plan { persoon { id ${n < 11 ? `...F${n + 1}` : ''} } } }`)}`), velden: ['diepte'] },
  { naam: '500 directives', body: zend(`{ naam ${'@skip(if: true) '.repeat(500)} }`), velden: ['directives'] },
  { naam: '2,000 unknown directives', body: zend(`{ naam ${'@x'.repeat(2_000)} }`), velden: ['tokens'] },
  { naam: '10,000 root fields', body: zend(`{ ${'naam '.repeat(10_000)} }`), velden: ['tokens'] },
  { naam: 'one list 250 times, for validation', body: zend(`{ personen { ${'plan { id } '.repeat(250)} } }`), velden: ['herhalingen'] },
  { naam: '24 conditions, for the planner', body: zend(`query (${herhaal(24, (n) => `$v${n}: Boolean!`)}) { personen { ${herhaal(24, (n) => `a${n}: samen @include(if: $v${n})`)} } }`), velden: ['voorwaarden'] },
  { naam: '200 ways to the same entity, for the planner', body: zend(`{ personen { ${herhaal(99, (n) => `a${n}: plan { b${n}: persoon { samen } }`)} } }`), velden: ['aliassen'] },
  { naam: 'lists that cost much', body: zend(`{ ${herhaal(19, (n) => `a${n}: personen { id samen plan { id regels persoon { plan { persoon { plan { id } } } } } }`)} }`), velden: ['kosten'] },
  { naam: 'a variable of 50,000 values', body: zend('query ($a: Aanvraag!) { vraag(aan: $a) }', { a: { regio: Array(50_000).fill(1), aantal: 1 } }), velden: ['lijst', 'waarden'] },
  { naam: 'many lists in a variable', body: zend('query ($a: Aanvraag!) { vraag(aan: $a) }', { a: Array(150).fill(Array(150).fill(1)) }), velden: ['waarden'] },
  { naam: 'a variable 50,000 deep', body: ruw('query ($a: Aanvraag!) { vraag(aan: $a) }', `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`), velden: ['waardediepte'] },
  { naam: 'a text of 100,000 characters', body: zend('query ($b: String!) { persoonOpBsn(bsn: $b) { id } }', { b: 'x'.repeat(100_000) }), velden: ['tekst'] },
  { naam: 'a literal 100,000 lists deep', body: zend(`{ vraag(aan: ${'['.repeat(100_000)}) }`), velden: ['diepte'] },
  { naam: '60,000 braces', body: zend('{personen'.repeat(20_000)), velden: ['diepte'] },
  { naam: 'a type 100,000 lists deep', body: zend(`query ($a: ${'['.repeat(100_000)}`), velden: ['diepte'] },
  { naam: 'a ring of fragments', body: zend(`{ ...F0 } ${herhaal(30, (n) => `fragment F${n} on Query { ...F${(n + 1) % 30} ...F${(n + 2) % 30} naam }`)}`), velden: ['diepte', 'wortelvelden', 'velden'] },
  { naam: 'a fragment in itself', body: zend('{ ...F } fragment F on Query { naam ...F }'), velden: ['diepte'] },
  { naam: 'introspection of introspection', body: zend(`{ __schema { types { ${'fields { type { '.repeat(12)}name${' } }'.repeat(12)} } } }`), velden: ['diepte'] },
  { naam: 'introspection that is not too deep', body: zend('{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }'), velden: [], code: 'GRAPHQL_VALIDATION_FAILED' },
  { naam: 'introspection 20 times', body: zend(`{ ${herhaal(20, (n) => `a${n}: __schema { types { name } }`)} personen { id } }`), velden: ['wortelvelden'] },
  { naam: '1,000 fields that are not there', body: zend(`{ personen { ${herhaal(950, (n) => `nergens${n}`)} } }`), velden: [], code: 'GRAPHQL_VALIDATION_FAILED' },
  { naam: '2 MB', body: zend(`{ naam } #${'x'.repeat(2_000_000)}`), velden: [], code: 'TE_GROOT', status: 413 },
  { naam: '2 MB of variables', body: zend('{ naam }', { a: 'x'.repeat(2_000_000) }), velden: [], code: 'TE_GROOT', status: 413 },
];

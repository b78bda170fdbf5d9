import { buildSubgraphSchema, type GraphQLSchemaModule } from '@apollo/subgraph';
import { parse } from 'graphql';
import { z } from 'zod';
import { createLogger } from '../subgraphs/shared/logger.ts';
import { systeemklok } from '../subgraphs/shared/klok.ts';
import { contextInstelling, readSleutel } from '../subgraphs/shared/sleutels.ts';
import type { Subgraafnaam } from '../subgraphs/shared/sdl.ts';
import type { Subgraaf } from '../subgraphs/shared/subgraaf.ts';
import type { Doelregister } from '../subgraphs/shared/toegang/doelen.ts';
import type { Verzoek } from '../subgraphs/shared/verzoek.ts';
import { createControleur } from '../subgraphs/shared/verzoektoken.ts';
import { createTestidentificatie, toKoppen } from './identity/testtokens.fixture.ts';
import { startGateway, type Gateway, type Gatewayomstandigheden } from './index.ts';

// A small graph with the shape of the real one: a head that merges, and two parties that contribute.

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@shareable", "@inaccessible", "@external", "@requires"])';
const feit = 'type Feit @shareable @inaccessible { wat: String! bron: Bijdragebron } type Bijdragebron @shareable @inaccessible { code: String! status: String! }';
const eisen = 'uwvFeiten { wat bron { code status } } gemeenteFeiten { wat bron { code status } }';

export const kopSdl = `${link} ${feit}
type Query { persoonOpBsn(bsn: String!): Persoon personen: [Persoon!]! naam: String kapot: String weiger: String vraag(aan: Aanvraag!): String }
input Aanvraag { regio: String! aantal: Int! }
type Persoon @key(fields: "id") {
  id: ID!
  uwvSleutel: ID @shareable @inaccessible
  gemeenteSleutel: ID @shareable @inaccessible
  uwvFeiten: [Feit!] @external
  gemeenteFeiten: [Feit!] @external
  samen: String @requires(fields: "${eisen}")
  plan: Plan
}
type Plan @key(fields: "id") {
  id: ID!
  persoon: Persoon!
  regels: String @requires(fields: "persoon { uwvRegels gemeenteRegels }")
}
extend type Persoon { uwvRegels: [String!] @external gemeenteRegels: [String!] @external }`;

export const partijSdl = (naam: 'uwv' | 'gemeente'): string => `${link} ${feit}
type Persoon @key(fields: "${naam}Sleutel") {
  ${naam}Sleutel: ID @inaccessible
  ${naam}Feiten: [Feit!] @inaccessible
  ${naam}Regels: [String!] @inaccessible
}`;

/** What a party says of a person, given its sealed key. */
export type Partijgedrag = (sleutel: string, verzoek: Verzoek) => Promise<unknown>;

type Persoonouder = { readonly id: string; readonly uwvFeiten?: unknown; readonly gemeenteFeiten?: unknown; readonly persoon?: { readonly uwvRegels: unknown; readonly gemeenteRegels: unknown } };
type Resolvers = NonNullable<GraphQLSchemaModule['resolvers']>;

export const feitVan = (naam: string, sleutel: string, status = 'ACTUEEL'): object => ({ wat: `${naam} over ${sleutel}`, bron: { code: `${naam}.proef`, status } });

const persoon = (id: string): object => ({
  id,
  uwvSleutel: `uwv-${id}`,
  // The third person is not known at the gemeente.
  gemeenteSleutel: id === '3' ? null : `gemeente-${id}`,
  plan: { id: `plan-${id}`, persoon: { id, uwvSleutel: `uwv-${id}`, gemeenteSleutel: id === '3' ? null : `gemeente-${id}` } },
});

const kopResolvers: Resolvers = {
  Query: {
    persoonOpBsn: (_: unknown, { bsn }: { bsn: string }) => (bsn === '999970008' ? persoon('1') : null),
    personen: () => ['1', '2', '3'].map(persoon),
    naam: () => 'de kop',
    kapot: () => { throw new Error('INTERNE TEKST van db-intern.example:5432 over 999970008'); },
    weiger: () => { throw new (class extends Error { extensions = { code: 'ONGELDIGE_INVOER', fouten: [{ veld: 'bsn', code: 'GEEN_BSN', melding: 'Geen bsn.' }], geheim: 'x' }; })('tekst'); },
  },
  Persoon: {
    __resolveReference: (ouder: Persoonouder) => ouder,
    samen: ({ uwvFeiten, gemeenteFeiten }: Persoonouder, _args: unknown, { verzoek }: { verzoek: Verzoek }) =>
      JSON.stringify({ uwv: uwvFeiten, gemeente: gemeenteFeiten, ontbrekend: verzoek.ontbrekend }),
  },
  Plan: {
    __resolveReference: (ouder: Persoonouder) => ouder,
    regels: ({ persoon: van }: Persoonouder, _args: unknown, { verzoek }: { verzoek: Verzoek }) =>
      JSON.stringify({ uwv: van?.uwvRegels, gemeente: van?.gemeenteRegels, ontbrekend: verzoek.ontbrekend }),
  },
};

const partijResolvers = (naam: 'uwv' | 'gemeente', gedrag: Partijgedrag): Resolvers => ({
  Persoon: {
    __resolveReference: (ouder: Record<string, string>, { verzoek }: { verzoek: Verzoek }) => gedrag(ouder[`${naam}Sleutel`] ?? '', verzoek),
  },
});

/** Wraps a schema as a subgraph; `verzoeken` collects the request contexts it was asked under. */
export function maakSubgraaf(naam: Subgraafnaam, sdl: string, resolvers: Resolvers, verzoeken: Verzoek[] = []): Subgraaf {
  return {
    naam, sdl,
    schema: buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers }]),
    createContext: (verzoek) => {
      verzoeken.push(verzoek);
      return { verzoek };
    },
    controleer: createControleur(naam, readSleutel({}, contextInstelling(naam))),
    stop: async () => {},
  };
}

/** The head of the small graph. */
export const maakKop = (verzoeken: Verzoek[] = []): Subgraaf => maakSubgraaf('werkcentrum', kopSdl, kopResolvers, verzoeken);

/** A party of the small graph that behaves as told. */
export const maakPartij = (naam: 'uwv' | 'gemeente', gedrag: Partijgedrag = antwoordt(naam), verzoeken: Verzoek[] = []): Subgraaf =>
  maakSubgraaf(naam, partijSdl(naam), partijResolvers(naam, gedrag), verzoeken);

/** A party that answers well. */
export const antwoordt = (naam: 'uwv' | 'gemeente'): Partijgedrag => async (sleutel) =>
  ({ __typename: 'Persoon', [`${naam}Feiten`]: [feitVan(naam, sleutel)], [`${naam}Regels`]: [`${naam} regel`] });

/** What a test may set; by default a whole graph in this process on a free port. */
export type Proefopties = {
  readonly kop?: Subgraaf;
  readonly uwv?: Subgraaf;
  readonly gemeente?: Subgraaf;
  readonly omgeving?: NodeJS.ProcessEnv;
  readonly anders?: Partial<Gatewayomstandigheden>;
  /** Callers are recognised as the settings say, and not by the tokens of tests. */
  readonly heeftEigenAanmelding?: boolean;
};

/** Whatever purpose a token names is one of the small graph. */
const proefdoelen: Pick<Doelregister, 'mag'> = { mag: (doel, { doelen }) => doelen.includes(doel) };

export const stil = createLogger('proef', 'silent');

/** Starts a gateway over the small graph. */
export function startProefgateway({ kop = maakKop(), uwv = maakPartij('uwv'), gemeente = maakPartij('gemeente'), omgeving = {}, anders = {}, heeftEigenAanmelding = false }: Proefopties = {}): Promise<Gateway> {
  let volgnummer = 0;
  return startGateway({
    // Enough time for a machine that is busy: what comes late is not what these tests are about, unless they say so.
    omgeving: { PORT: '0', TIJDSLIMIET_MS: '10000', PLANDRAAD: 'uit', LOGBOEK_MAP: 'memory://', ...omgeving },
    klok: systeemklok,
    logger: stil,
    nieuweId: () => `00000000-0000-4000-8000-${String((volgnummer += 1)).padStart(12, '0')}`,
    bouwers: { werkcentrum: async () => kop, uwv: async () => uwv, gemeente: async () => gemeente },
    ...(heeftEigenAanmelding ? {} : { identificeer: createTestidentificatie(anders.klok ?? systeemklok) }),
    doelregister: proefdoelen,
    ...anders,
  });
}

const antwoordSchema = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.looseObject({ message: z.string(), path: z.array(z.union([z.string(), z.number()])).optional(), extensions: z.record(z.string(), z.unknown()) })).optional(),
}).strict();

/** A GraphQL answer as it came over HTTP. */
export type Antwoord = { readonly status: number; readonly headers: Headers; readonly body: z.infer<typeof antwoordSchema>; readonly tekst: string };

/** Asks the graph over HTTP, as an arrangeur who makes a werkplan unless the headers say otherwise. */
export async function vraag(url: string, query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<Antwoord> {
  const antwoord = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...await toKoppen(), ...headers }, body: JSON.stringify({ query, variables }) });
  const tekst = await antwoord.text();
  return { status: antwoord.status, headers: antwoord.headers, body: antwoordSchema.parse(JSON.parse(tekst)), tekst };
}

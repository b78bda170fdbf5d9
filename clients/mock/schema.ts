import { readFileSync } from 'node:fs';
import { setTimeout as wacht } from 'node:timers/promises';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLError, defaultFieldResolver, isObjectType, type FieldNode, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { meldingVan, type Foutcode } from '../../subgraphs/shared/foutcodes.ts';
import { findRegio } from '../../subgraphs/shared/referentie/referentie.ts';
import { resolvers as vanWerkcentrum } from '../../subgraphs/werkcentrum/resolvers.ts';
import { geefKandidaatbijdrage } from '../../subgraphs/werkcentrum/kandidaten/bijdrage.ts';
import { resolvers as vanWerkgevers } from '../../subgraphs/werkgevers/resolvers.ts';
import { listAanbod, listLeerplaatsen } from './catalogus.ts';
import { zonderDetails } from './gevallen.ts';
import type { Logboekhouder } from './logboeken.ts';
import { storingVan, type Verzoekcontext, type Wereld } from './wereld.ts';

/** What every resolver of the mock gets. @property geweigerd fields of the document that who asks may not see. */
export type Mockcontext = Verzoekcontext & { readonly geweigerd: ReadonlySet<FieldNode> };

/** What the schema is made with. @property traagMs how long (ms) an answer takes that comes too late. */
export type Schemadelen = { readonly wereld: Pick<Wereld, 'partijen' | 'logboeken'>; readonly zaad: number; readonly moment: () => number; readonly traagMs: number };

type Oplosser = GraphQLFieldResolver<unknown, Mockcontext>;
type Stroomveld = { readonly subscribe: Oplosser; readonly resolve: Oplosser };
type Velden = Readonly<Record<string, Oplosser | Stroomveld>>;

const isFunctie = (waarde: unknown): waarde is GraphQLFieldResolver<unknown, unknown> => typeof waarde === 'function';
const isVerzameling = (waarde: unknown): waarde is Readonly<Record<string, unknown>> => typeof waarde === 'object' && waarde !== null;

const metId = z.object({ id: z.string() });
const metPersoonId = z.object({ persoonId: z.string() });
const metRegio = z.object({ amCode: z.string() });

/** The fields of a type that clients can ask, as a subgraph resolves them, each with the context of that subgraph. */
function leesVelden(velden: unknown, bekend: ReadonlySet<string>, kies: (context: Mockcontext) => unknown): Velden {
  const verpak = (resolve: GraphQLFieldResolver<unknown, unknown>): Oplosser => (ouder, vraag, context, info) => resolve(ouder, vraag, kies(context), info);
  return Object.fromEntries(Object.entries(isVerzameling(velden) ? velden : {}).flatMap(([naam, oplosser]): [string, Oplosser | Stroomveld][] => {
    if (!bekend.has(naam)) return [];
    if (isFunctie(oplosser)) return [[naam, verpak(oplosser)]];
    const stroom = isVerzameling(oplosser) ? oplosser : {};
    return isFunctie(stroom['subscribe']) && isFunctie(stroom['resolve']) ? [[naam, { subscribe: verpak(stroom['subscribe']), resolve: verpak(stroom['resolve']) }]] : [];
  }));
}

function leesResolvers(schema: GraphQLSchema, bron: unknown, kies: (context: Mockcontext) => unknown): ReadonlyMap<string, Velden> {
  return new Map(Object.entries(isVerzameling(bron) ? bron : {}).flatMap(([type, velden]): [string, Velden][] => {
    const soort = schema.getType(type);
    return isObjectType(soort) ? [[type, leesVelden(velden, new Set(Object.keys(soort.getFields())), kies)]] : [];
  }));
}

/** What a merge is handed along by the executor elsewhere, by the field that needs it. */
function listAanvullingen({ wereld: { partijen }, zaad, moment }: Schemadelen): Readonly<Record<string, (ouder: unknown, context: Mockcontext) => Promise<object>>> {
  const situatie = async (ouder: unknown, { partijvraag }: Mockcontext) => partijen.situatie(metId.parse(ouder).id, partijvraag);
  const plan = async (ouder: unknown, { partijvraag }: Mockcontext) => ({ persoon: await partijen.werkplan(metPersoonId.parse(ouder).persoonId, partijvraag) });
  return {
    'Persoon.situatie': situatie, 'Persoon.verantwoordelijkheid': situatie, 'Persoon.aanspreekpunten': situatie, 'Persoon.selectie': situatie,
    'Persoon.doelgroepregister': situatie, 'Persoon.menukaart': situatie,
    'Werkplan.activiteiten': plan, 'Werkplan.bronnen': plan,
    'MijnMenukaart.instrumenten': async (ouder, context) => ({ persoon: await situatie(ouder, context) }),
    'MijnInzages.inzages': async (ouder, { partijvraag }) => ({ persoon: await partijen.inzage(metId.parse(ouder).id, partijvraag) }),
    'Arbeidsmarktregio.aanbod': async (ouder) => {
      const regio = findRegio(metRegio.parse(ouder).amCode);
      return regio === undefined ? {} : listAanbod(regio, zaad, moment());
    },
  };
}

/** What a search is handed along once it has begun. */
const aangevuld = ({ zaad, moment }: Schemadelen): Readonly<Record<string, (gevonden: object, context: Mockcontext) => Promise<object>>> => ({
  zoekVacatures: async (gevonden, { werkgevers: { verzoek } }) => ({ ...gevonden, sbbLeerplaatsbijdragen: listLeerplaatsen(verzoek.aanroeper.regios, zaad, moment()) }),
  zoekKandidaten: async (gevonden, { werkcentrum }) => {
    const { werkcentrumZoeksleutel: sleutel } = z.object({ werkcentrumZoeksleutel: z.string() }).parse(gevonden);
    return { ...gevonden, werkcentrumKandidaatbijdragen: [await geefKandidaatbijdrage(sleutel, werkcentrum)] };
  },
});

const logboekvelden = { uwvLogboek: 'uwv', gemeenteLogboek: 'gemeente', sbbLogboek: 'sbb', oofondsLogboek: 'oofonds' } as const satisfies Record<string, Logboekhouder>;
const logboekvraag = z.object({ filter: z.record(z.string(), z.string().nullable()), first: z.number().nullish(), after: z.string().nullish() });

const weiger = (code: Foutcode): GraphQLError => new GraphQLError(meldingVan(code), { extensions: { code } });

/** Fields that a party answers, and what a person of whom something fails meets. */
function listEigen(delen: Schemadelen, basis: ReadonlyMap<string, Velden>): Velden {
  const { wereld: { logboeken }, traagMs } = delen;
  const opBsn = basis.get('Query')?.['persoonOpBsn'];
  const logboek = Object.entries(logboekvelden).map(([veld, houder]): [string, Oplosser] =>
    [veld, (_ouder, vraag, { werkcentrum: { verzoek } }) => logboeken.lees(houder, verzoek, logboekvraag.parse(vraag))]);
  const zoek = Object.entries(aangevuld(delen)).map(([veld, vulAan]): [string, Oplosser] => [veld, async (ouder, vraag, context, info) => {
    const oplosser = basis.get('Query')?.[veld];
    const gevonden: unknown = typeof oplosser === 'function' ? await oplosser(ouder, vraag, context, info) : null;
    return typeof gevonden === 'object' && gevonden !== null ? vulAan(gevonden, context) : null;
  }]);
  const details = ['vacatureDetail', 'kandidaatDetail'].map((veld): [string, Oplosser] => [veld, (ouder, vraag: { readonly id: string }, context, info) => {
    if (vraag.id === zonderDetails) throw weiger('TE_VEEL_DETAILS');
    const oplosser = basis.get('Query')?.[veld];
    return typeof oplosser === 'function' ? oplosser(ouder, vraag, context, info) : null;
  }]);
  return {
    ...Object.fromEntries(logboek), ...Object.fromEntries(zoek), ...Object.fromEntries(details),
    persoonOpBsn: async (ouder, vraag: { readonly bsn: string }, context, info) => {
      const storing = storingVan(vraag.bsn);
      if (storing?.extensions['code'] === 'TIJD_OP') await wacht(traagMs);
      if (storing !== null) throw storing;
      return typeof opBsn === 'function' ? opBsn(ouder, vraag, context, info) : null;
    },
  };
}

/** An error with the subgraph that elsewhere gives it, as the executor tells it, unless it names a source itself. */
const metBron = (fout: unknown, subgraaf: string): unknown => (fout instanceof GraphQLError && fout.extensions['bron'] === undefined
  ? new GraphQLError(fout.message, { originalError: fout.originalError ?? null, extensions: { ...fout.extensions, bron: subgraaf } }) : fout);

/** Resolves each field; before it comes whether who asks may see it, and what is handed along. */
function verbind(schema: GraphQLSchema, resolvers: ReadonlyMap<string, Velden>, aanvullingen: ReturnType<typeof listAanvullingen>, houderVan: (plek: string) => string): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const veld of Object.values(type.getFields())) {
      const oplosser = resolvers.get(type.name)?.[veld.name] ?? defaultFieldResolver;
      const [eigen, subscribe] = typeof oplosser === 'function' ? [oplosser, undefined] : [oplosser.resolve, oplosser.subscribe];
      const vulAan = aanvullingen[`${type.name}.${veld.name}`];
      const isGeweigerd = ({ geweigerd }: Mockcontext, nodes: readonly FieldNode[]): boolean => nodes.some((node) => geweigerd.has(node));
      veld.resolve = async (ouder: object, vraag, context: Mockcontext, info) => {
        if (isGeweigerd(context, info.fieldNodes)) throw weiger('NIET_BEVOEGD');
        try {
          return await eigen(vulAan ? { ...ouder, ...await vulAan(ouder, context) } : ouder, vraag, context, info);
        } catch (fout) {
          throw metBron(fout, houderVan(`${type.name}.${veld.name}`));
        }
      };
      if (subscribe) veld.subscribe = async (ouder, vraag, context: Mockcontext, info) => {
        if (isGeweigerd(context, info.fieldNodes)) throw weiger('NIET_BEVOEGD');
        try {
          return await subscribe(ouder, vraag, context, info);
        } catch (fout) {
          throw metBron(fout, houderVan(`${type.name}.${veld.name}`));
        }
      };
    }
  }
}

/** The subgraph that a field is of. */
const createHouders = (werkgevers: ReadonlyMap<string, Velden>) => (plek: string): string => {
  const [type = '', veld = ''] = plek.split('.');
  if (type === 'Query' && veld in logboekvelden) return veld.replace(/Logboek$/, '');
  return veld in (werkgevers.get(type) ?? {}) ? 'werkgevers' : 'werkcentrum';
};

const leesSdl = (): string => readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8');

/** Makes the schema that clients see, resolved by the product's own resolvers over the world of the mock. */
export function createMockschema(delen: Schemadelen): GraphQLSchema {
  const schema = makeExecutableSchema({ typeDefs: leesSdl() });
  const werkcentrum = leesResolvers(schema, vanWerkcentrum, ({ werkcentrum: context }) => context);
  const werkgevers = leesResolvers(schema, vanWerkgevers, ({ werkgevers: context }) => context);
  const samen = new Map([...new Set([...werkcentrum.keys(), ...werkgevers.keys()])].map((type): [string, Velden] => [type, { ...werkcentrum.get(type), ...werkgevers.get(type) }]));
  verbind(schema, new Map([...samen, ['Query', { ...samen.get('Query'), ...listEigen(delen, samen) }]]), listAanvullingen(delen), createHouders(werkgevers));
  return schema;
}

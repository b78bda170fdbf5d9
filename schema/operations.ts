import { readFileSync, readdirSync } from 'node:fs';
import { GraphQLError, Kind, parse, specifiedRules, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { bsnAlleenAlsVariabele } from '../gateway/operation/bsn.ts';
import { toId, type GeregistreerdeOperatie } from '../gateway/operation/manifest.ts';
import { noReservedVariables } from '../gateway/operation/reserved-variables.ts';
import type { Toegangsbeleid } from '../subgraphs/shared/toegang/beleid.ts';
import type { Doelregister } from '../subgraphs/shared/toegang/doelen.ts';
import { listGeweigerd } from '../subgraphs/shared/toegang/weigering.ts';

/** A client team's own list: its name, what it is, and for each operation by name the purpose it is asked for. */
const clientSchema = z.strictObject({
  client: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/),
  omschrijving: z.string().min(1),
  operaties: z.record(z.string().regex(/^[A-Z][A-Za-z0-9]*$/), z.strictObject({ doel: z.string() })),
});

/** The schema that operations are written for, its policy, and the purposes that there are. */
export type Operatiegrond = { readonly schema: GraphQLSchema; readonly beleid: Toegangsbeleid; readonly doelregister: Pick<Doelregister, 'find'> };

/** The operations of every client, in the order of the manifest, and what is wrong with them, one sentence each. */
export type Operatielijst = { readonly operaties: readonly GeregistreerdeOperatie[]; readonly problemen: readonly string[] };

type Gelezen = { readonly naam: string; readonly tekst: string; readonly document: DocumentNode };

const rules = [...specifiedRules, bsnAlleenAlsVariabele, noReservedVariables];

function readOperatie(pad: string, tekst: string): Gelezen {
  const document = parse(tekst);
  const operaties = document.definitions.filter((een) => een.kind === Kind.OPERATION_DEFINITION);
  const naam = operaties[0]?.name?.value;
  if (operaties.length !== 1 || naam === undefined) throw new GraphQLError(`${pad}: geen bestand met precies één operatie die een naam heeft`);
  return { naam, tekst, document };
}

/** Why an operation may not be registered for a purpose; empty when it may. */
function listBezwaren({ document, naam }: Gelezen, doel: string, { schema, beleid, doelregister }: Operatiegrond): string[] {
  const ongeldig = validate(schema, document, rules).map(({ message }) => `${naam}: ${message || 'een nummer dat van een persoon kan zijn staat in de tekst'}`);
  if (ongeldig.length > 0) return ongeldig;
  const doelbinding = doelregister.find(doel);
  if (!doelbinding) return [`${naam}: het doel ${doel} bestaat niet`];
  const geweigerd = doelbinding.rollen.map((rol) => ({ rol, velden: [...listGeweigerd(document, schema, beleid.oordeelOver({ doel, rol }))].map((veld) => veld.name.value) }));
  if (geweigerd.some(({ velden }) => velden.length === 0)) return [];
  return geweigerd.map(({ rol, velden }) => `${naam}: voor doel ${doel} mag ${rol} dit niet zien: ${velden.join(', ')}`);
}

function readClient(map: URL, grond: Operatiegrond): Operatielijst {
  const lees = (bestand: string): string => readFileSync(new URL(bestand, map), 'utf8');
  const { client, operaties: genoemd } = clientSchema.parse(JSON.parse(lees('client.json')));
  const gelezen = readdirSync(map).filter((bestand) => bestand.endsWith('.graphql')).sort().map((bestand) => readOperatie(bestand, lees(bestand)));
  const weg = Object.keys(genoemd).filter((naam) => !gelezen.some((een) => een.naam === naam)).map((naam) => `${client}: ${naam} staat in client.json en heeft geen bestand`);
  const delen = gelezen.map((een): Operatielijst => {
    const doel = genoemd[een.naam]?.doel;
    if (doel === undefined) return { operaties: [], problemen: [`${client}: ${een.naam} staat niet in client.json`] };
    return { operaties: [{ id: toId(een.tekst), client, naam: een.naam, doel, document: een.tekst }], problemen: listBezwaren(een, doel, grond).map((bezwaar) => `${client}: ${bezwaar}`) };
  });
  return { operaties: delen.flatMap(({ operaties }) => operaties), problemen: [...weg, ...delen.flatMap(({ problemen }) => problemen)] };
}

/**
 * Reads the operations of all clients, a folder each with one file an operation, and checks them: valid for the schema, for a purpose that
 * there is, with at least one role of that purpose to whom nothing of it is denied.
 * @param map the folder of the clients, with a slash at its end.
 * @throws when a folder has no client.json in its form, or a file is not one operation with a name.
 */
export function readOperaties(map: URL, grond: Operatiegrond): Operatielijst {
  const clients = readdirSync(map, { withFileTypes: true }).filter((deel) => deel.isDirectory()).map(({ name }) => name).sort();
  const delen = clients.map((naam) => readClient(new URL(`${naam}/`, map), grond));
  const operaties = delen.flatMap((deel) => deel.operaties);
  const dubbel = operaties.filter(({ id }, plek) => operaties.findIndex((een) => een.id === id) !== plek).map(({ client, naam }) => `${client}: ${naam} staat er al, met dezelfde tekst`);
  return { operaties, problemen: [...delen.flatMap((deel) => deel.problemen), ...dubbel] };
}

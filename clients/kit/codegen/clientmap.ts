import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import type { Registratie } from '../operatie.ts';

/** What is wrong with the folder of a client: one sentence each. */
export class Registratiefout extends Error {
  override name = 'Registratiefout';
  readonly problemen: readonly string[];
  constructor(problemen: readonly string[]) {
    super(`De operaties kloppen niet:\n${problemen.map((probleem) => `- ${probleem}`).join('\n')}`);
    this.problemen = problemen;
  }
}

/** An operation as its file has it. `document` is the text to the letter: its hash is the id. */
export type Bestandsoperatie = Registratie & { readonly document: string };

/** What a client team wrote: who it is, and its operations in the order of their files. */
export type Clientmap = { readonly client: string; readonly operaties: readonly Bestandsoperatie[] };

type Lijst = { readonly client: string; readonly doelen: ReadonlyMap<string, string> };

const isMap = (waarde: unknown): waarde is Readonly<Record<string, unknown>> => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

// As the graph wants them; the name of an operation also becomes one in code.
const naamvorm = /^[A-Z][A-Za-z0-9]*$/;
const clientvorm = /^[a-z][a-z0-9-]{1,39}$/;

function leesLijst(map: string): Lijst {
  const bestand = join(map, 'client.json');
  let inhoud: unknown;
  try {
    inhoud = JSON.parse(readFileSync(bestand, 'utf8'));
  } catch {
    throw new Registratiefout([`${bestand} is er niet, of is geen JSON`]);
  }
  if (!isMap(inhoud) || typeof inhoud['client'] !== 'string' || !clientvorm.test(inhoud['client']) || !isMap(inhoud['operaties'])) {
    throw new Registratiefout([`${bestand}: nodig zijn "client" (kleine letters, cijfers en streepjes) en "operaties"`]);
  }
  const doelen = Object.entries(inhoud['operaties']).map(([naam, wat]): [string, string] => {
    if (!isMap(wat) || typeof wat['doel'] !== 'string') throw new Registratiefout([`${bestand}: ${naam} heeft geen "doel"`]);
    return [naam, wat['doel']];
  });
  return { client: inhoud['client'], doelen: new Map(doelen) };
}

function leesOperatie(map: string, bestand: string, { client, doelen }: Lijst): Bestandsoperatie | string {
  const document = readFileSync(join(map, bestand), 'utf8');
  const [operatie, ...meer] = parse(document).definitions.filter((een) => een.kind === Kind.OPERATION_DEFINITION);
  const naam = operatie?.name?.value;
  if (!operatie || naam === undefined || meer.length > 0) return `${bestand}: geen bestand met precies één operatie die een naam heeft`;
  if (!naamvorm.test(naam)) return `${bestand}: ${naam} moet met een hoofdletter beginnen, met daarna alleen letters en cijfers`;
  const doel = doelen.get(naam);
  if (doel === undefined) return `${bestand}: ${naam} staat niet in client.json`;
  return { id: `sha256:${createHash('sha256').update(document, 'utf8').digest('hex')}`, naam, soort: operatie.operation, doel, client, document };
}

/**
 * Reads the folder of a client: `client.json` (its name, and the purpose of each operation) and one file an operation.
 * @throws Registratiefout with everything that is wrong. @throws GraphQLError when a file is no GraphQL.
 */
export function leesClientmap(map: string): Clientmap {
  const lijst = leesLijst(map);
  const bestanden = readdirSync(map).filter((bestand) => bestand.endsWith('.graphql')).sort();
  const gelezen = bestanden.map((bestand) => leesOperatie(map, bestand, lijst));
  const operaties = gelezen.filter((een) => typeof een !== 'string');
  const weg = [...lijst.doelen.keys()].filter((naam) => !operaties.some((een) => een.naam === naam)).map((naam) => `${naam} staat in client.json en heeft geen bestand`);
  const problemen = [...gelezen.filter((een) => typeof een === 'string'), ...weg];
  if (problemen.length > 0) throw new Registratiefout(problemen);
  return { client: lijst.client, operaties };
}

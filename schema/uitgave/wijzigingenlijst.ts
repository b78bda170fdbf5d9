import type { GraphQLSchema } from 'graphql';
import { listDelen } from './deel.ts';
import { listWijzigingen, type Ernst, type Wijziging } from './verschil.ts';
import type { Versie } from './versies.ts';
import { toZin } from './zinnen.ts';

const koppen: readonly (readonly [Ernst, string])[] = [['BREKEND', 'Brekend'], ['LET_OP', 'Let op'], ['VEILIG', 'Zonder gevolgen voor bestaande vragen']];

// What a new type or field consists of is on its page.
const isDeelVanNieuw = ({ plek }: Wijziging, alle: readonly Wijziging[]): boolean =>
  alle.some((ander) => (ander.soort === 'TYPE_ADDED' || ander.soort === 'FIELD_ADDED') && plek.startsWith(`${ander.plek}.`));

async function toDelen(oud: GraphQLSchema, nieuw: GraphQLSchema): Promise<readonly string[]> {
  const alle = await listWijzigingen(oud, nieuw);
  const [was, is] = [listDelen(oud), listDelen(nieuw)];
  const wijzigingen = alle.filter((een) => !isDeelVanNieuw(een, alle));
  if (wijzigingen.length === 0) return ['Er is niets veranderd.'];
  return koppen.flatMap(([ernst, kop]) => {
    const regels = [...new Set(wijzigingen.filter((een) => een.ernst === ernst).map((een) => toZin(een, was, is)))].sort();
    return regels.length === 0 ? [] : [`### ${kop}`, regels.map((regel) => `- ${regel}`).join('\n')];
  });
}

const telTypen = (schema: GraphQLSchema): number => Object.keys(schema.getTypeMap()).filter((naam) => !naam.startsWith('__')).length;

/** What changed in the schema by version, newest first, and on top what the next version changes. @returns Markdown. */
export async function toWijzigingenlijst(versies: readonly Versie[], nieuw: GraphQLSchema): Promise<string> {
  const paren = versies.map((versie, plek) => ({ versie, vorige: versies[plek - 1] }));
  const secties = await Promise.all(paren.map(async ({ versie, vorige }) => [
    `## ${versie.versie} (${versie.datum})`,
    ...(vorige ? await toDelen(vorige.schema, versie.schema) : [`De eerste uitgave, met ${telTypen(versie.schema)} typen.`]),
  ]));
  const laatste = versies.at(-1);
  const komend = laatste ? ['## Nog niet uitgegeven', ...await toDelen(laatste.schema, nieuw)] : [];
  const uitleg = 'Gemaakt door de uitgaven in `schema/versies/` naast elkaar te leggen (`npm run generate`).';
  return `${['# Wijzigingen van het schema', uitleg, ...komend, ...secties.reverse().flat()].join('\n\n')}\n`;
}

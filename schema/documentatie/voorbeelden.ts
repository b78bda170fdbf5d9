import { existsSync, readFileSync, readdirSync } from 'node:fs';
import {
  Kind, getNamedType, isCompositeType, parse, print,
  type DocumentNode, type FieldNode, type GraphQLNamedType, type GraphQLSchema, type SelectionNode, type SelectionSetNode,
} from 'graphql';

/** A question with its answer, as one of the journeys has it. */
export type Voorbeeld = { readonly naam: string; readonly titel: string; readonly toelichting: readonly string[]; readonly vraag: string; readonly antwoord: unknown };

/** The part of an example that is about one type: what is asked of it, and the first answer to that. */
export type Voorbeelddeel = { readonly voorbeeld: Voorbeeld; readonly vraag: string; readonly antwoord: unknown };

/** Comment lines that steer the test and say nothing to a reader. */
const isSturing = (regel: string): boolean => /^(?:persoon|peildatum|aanroeper|storing|melding|geen vraag aan): /.test(regel);

function toVoorbeeld(naam: string, tekst: string, antwoord: unknown): Voorbeeld {
  const regels = tekst.split('\n');
  const kop = regels.slice(0, regels.findIndex((regel) => !regel.startsWith('#') && regel.trim() !== '')).filter((regel) => regel.startsWith('# ')).map((regel) => regel.slice(2));
  const vraag = regels.filter((regel) => !/^# /.test(regel)).join('\n').trim();
  const titel = naam.replace(/^\d+-/, '').replaceAll('-', ' ');
  return { naam, titel: titel.charAt(0).toUpperCase() + titel.slice(1), toelichting: kop.filter((regel) => !isSturing(regel)), vraag, antwoord };
}

/**
 * Reads the journeys, of which the tests prove that they are answered so. Where they did not come along there are none.
 * @param map their folder, with a slash at its end.
 */
export function readVoorbeelden(map: URL): readonly Voorbeeld[] {
  if (!existsSync(map)) return [];
  const lees = (bestand: string): string => readFileSync(new URL(bestand, map), 'utf8');
  return readdirSync(map).filter((bestand) => /^\d.*\.graphql$/.test(bestand)).sort().map((bestand) => {
    const naam = bestand.slice(0, -'.graphql'.length);
    return toVoorbeeld(naam, lees(bestand), JSON.parse(lees(`${naam}.expected.json`)));
  });
}

/** A long answer as somebody would quote it: of every list the first ones. */
export function verkort(waarde: unknown, meeste = 2): unknown {
  if (Array.isArray(waarde)) return [...waarde.slice(0, meeste).map((deel) => verkort(deel, meeste)), ...(waarde.length > meeste ? [`… nog ${waarde.length - meeste}`] : [])];
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, verkort(deel, meeste)]));
}

const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** The first object in a list or lists of them. */
function findObject(waarde: unknown): Readonly<Record<string, unknown>> | null {
  if (!Array.isArray(waarde)) return isObject(waarde) ? waarde : null;
  return waarde.map(findObject).find((een) => een !== null) ?? null;
}

type Loop = { readonly schema: GraphQLSchema; readonly document: DocumentNode; readonly zie: (type: GraphQLNamedType, selectie: SelectionSetNode, waarde: Readonly<Record<string, unknown>>) => void };

const listVelden = ({ selections }: SelectionSetNode, document: DocumentNode): FieldNode[] => selections.flatMap((een: SelectionNode): FieldNode[] => {
  if (een.kind === Kind.FIELD) return [een];
  if (een.kind === Kind.INLINE_FRAGMENT) return listVelden(een.selectionSet, document);
  const deel = document.definitions.find((ander) => ander.kind === Kind.FRAGMENT_DEFINITION && ander.name.value === een.name.value);
  return deel?.kind === Kind.FRAGMENT_DEFINITION ? listVelden(deel.selectionSet, document) : [];
});

function loop(type: GraphQLNamedType, selectie: SelectionSetNode, waarde: Readonly<Record<string, unknown>>, { schema, document, zie }: Loop): void {
  zie(type, selectie, waarde);
  if (!('getFields' in type)) return;
  for (const veld of listVelden(selectie, document)) {
    const onder = getNamedType(type.getFields()[veld.name.value]?.type);
    const gevonden = findObject(waarde[(veld.alias ?? veld.name).value]);
    if (isCompositeType(onder) && veld.selectionSet && gevonden) loop(onder, veld.selectionSet, gevonden, { schema, document, zie });
  }
}

/** For each type the parts of examples that are about it, in the order of the examples; of one example the first. */
export function listVoorbeelddelen(voorbeelden: readonly Voorbeeld[], schema: GraphQLSchema): ReadonlyMap<string, readonly Voorbeelddeel[]> {
  const gevonden = new Map<string, Voorbeelddeel[]>();
  for (const voorbeeld of voorbeelden) {
    const document = parse(voorbeeld.vraag, { noLocation: true });
    const zie: Loop['zie'] = ({ name }, selectie, waarde) => {
      const delen = gevonden.get(name) ?? [];
      if (!delen.some((deel) => deel.voorbeeld === voorbeeld)) gevonden.set(name, [...delen, { voorbeeld, vraag: print(selectie), antwoord: verkort(waarde, 1) }]);
    };
    const data = isObject(voorbeeld.antwoord) ? voorbeeld.antwoord['data'] : null;
    for (const een of document.definitions) {
      const wortel = een.kind === Kind.OPERATION_DEFINITION ? schema.getRootType(een.operation) : null;
      if (een.kind === Kind.OPERATION_DEFINITION && wortel && isObject(data)) loop(wortel, een.selectionSet, data, { schema, document, zie });
    }
  }
  return gevonden;
}

import { Kind, parse, valueFromASTUntyped, type ConstDirectiveNode, type DocumentNode, type FieldDefinitionNode, type InputValueDefinitionNode, type SelectionSetNode, type TypeNode } from 'graphql';

/** Where a field comes from, and what it is estimated at. */
export type Herkomst = {
  /** The subgraphs that give it. */
  readonly subgrafen: readonly string[];
  /** The subgraphs whose contributions it is merged from. */
  readonly bijdragers: readonly string[];
  /** What it costs each time, as @cost says; null: what it usually does. */
  readonly gewicht: number | null;
  /** Length that @listSize says, and the arguments that decide it; null: it says nothing. */
  readonly lijst: { readonly geschat: number | null; readonly argumenten: readonly string[] } | null;
};

/** What a supergraph says of where things come from, by type and by `Type.veld`. */
export type Herkomsten = { readonly subgrafen: readonly string[]; readonly vanType: (naam: string) => readonly string[]; readonly vanVeld: (type: string, veld: string) => Herkomst };

type Velddefinitie = FieldDefinitionNode | InputValueDefinitionNode;
type Deel = { readonly subgrafen: readonly string[]; readonly velden: ReadonlyMap<string, Velddefinitie> };
type Argumenten = Readonly<Record<string, unknown>>;

const toArgumenten = ({ arguments: gegeven = [] }: ConstDirectiveNode): Argumenten => Object.fromEntries(gegeven.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));

const listArgumenten = ({ directives = [] }: { readonly directives?: readonly ConstDirectiveNode[] }, naam: string): Argumenten[] =>
  directives.filter(({ name }) => name.value === naam).map(toArgumenten);

const getal = (waarde: unknown): number | null => (typeof waarde === 'number' ? waarde : null);
const teksten = (waarde: unknown): string[] => (Array.isArray(waarde) ? waarde.filter((een) => typeof een === 'string') : []);
const naamVan = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : naamVan(type.type));

/** Subgraphs by the name that the supergraph has for them. */
function readSubgrafen({ definitions }: DocumentNode): ReadonlyMap<string, string> {
  const grafen = definitions.find((een) => een.kind === Kind.ENUM_TYPE_DEFINITION && een.name.value === 'join__Graph');
  if (grafen?.kind !== Kind.ENUM_TYPE_DEFINITION) return new Map();
  return new Map((grafen.values ?? []).map((waarde) => {
    const naam = listArgumenten(waarde, 'join__graph')[0]?.['name'];
    return [waarde.name.value, typeof naam === 'string' ? naam : waarde.name.value];
  }));
}

/** Reads from a supergraph which subgraph gives what. Of a schema that is no supergraph it says nothing. */
export function readHerkomsten(document: DocumentNode): Herkomsten {
  const namen = readSubgrafen(document);
  const naam = (graaf: unknown): string[] => (typeof graaf === 'string' ? [namen.get(graaf) ?? graaf] : []);
  const delen = new Map(document.definitions.flatMap((een): (readonly [string, Deel])[] => {
    if (!('name' in een) || !een.name || !('directives' in een) || een.kind === Kind.OPERATION_DEFINITION || een.kind === Kind.FRAGMENT_DEFINITION) return [];
    const subgrafen = [...new Set(listArgumenten(een, 'join__type').flatMap(({ graph }) => naam(graph)))];
    return [[een.name.value, { subgrafen, velden: new Map('fields' in een ? (een.fields ?? []).map((veld) => [veld.name.value, veld]) : []) }]];
  }));
  const gevers = (type: string, veld: Velddefinitie): readonly string[] => {
    const eigen = listArgumenten(veld, 'join__field').filter(({ graph, external }) => graph !== undefined && external !== true).flatMap(({ graph }) => naam(graph));
    return eigen.length > 0 ? eigen : delen.get(type)?.subgrafen ?? [];
  };
  // What a merged field requires: the first field on the way that others give is theirs.
  const listBijdragers = (type: string, { selections }: SelectionSetNode, eigen: ReadonlySet<string>): string[] => selections.flatMap((een): string[] => {
    const veld = een.kind === Kind.FIELD ? delen.get(type)?.velden.get(een.name.value) : undefined;
    if (!veld || een.kind !== Kind.FIELD) return [];
    const anderen = gevers(type, veld).filter((graaf) => !eigen.has(graaf));
    return anderen.length > 0 || !een.selectionSet ? anderen : listBijdragers(naamVan(veld.type), een.selectionSet, eigen);
  });
  const listVereist = (type: string, veld: Velddefinitie, eigen: readonly string[]): string[] => listArgumenten(veld, 'join__field').flatMap(({ requires }) => {
    const [vraag] = typeof requires === 'string' ? parse(`{ ${requires} }`).definitions : [];
    return vraag?.kind === Kind.OPERATION_DEFINITION ? listBijdragers(type, vraag.selectionSet, new Set(eigen)) : [];
  });
  return {
    subgrafen: [...namen.values()],
    vanType: (type) => delen.get(type)?.subgrafen ?? [],
    vanVeld(type, naamVeld) {
      const veld = delen.get(type)?.velden.get(naamVeld);
      if (!veld) return { subgrafen: [], bijdragers: [], gewicht: null, lijst: null };
      const subgrafen = gevers(type, veld);
      const [grootte] = listArgumenten(veld, 'listSize');
      return {
        subgrafen, bijdragers: [...new Set(listVereist(type, veld, subgrafen))],
        gewicht: getal(listArgumenten(veld, 'cost')[0]?.['weight']),
        lijst: grootte ? { geschat: getal(grootte['assumedSize']), argumenten: teksten(grootte['slicingArguments']) } : null,
      };
    },
  };
}

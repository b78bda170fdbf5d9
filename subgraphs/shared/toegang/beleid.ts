import { Kind, type ConstDirectiveNode, type DocumentNode, type FieldDefinitionNode, type InputValueDefinitionNode, type TypeNode } from 'graphql';

// The whole policy is in the SDL (DESIGN.md section 3): @toegang says for which purposes, and for which roles, something may be read.
// Lists are OR within one application, applications are AND. What no application and no @nietPersoonlijk covers, nobody may read.

/** One application of @toegang; `rollen` null is any role. */
export type Toegangsregel = { readonly doelen: readonly string[]; readonly rollen: readonly string[] | null };

/** Who asks, as far as fields are concerned. */
export type Vrager = { readonly doel: string; readonly rol: string };

/** What is denied to one purpose and role. @property sleutel the same for verdicts that deny the same. */
export type Oordeel = { readonly sleutel: string; readonly geweigerd: ReadonlySet<string> };

/**
 * The policy of a schema. Coordinates are `Type.veld`, `Type.veld(argument:)` and `Invoertype.veld`.
 */
export type Toegangsbeleid = {
  /** Rules by coordinate; an empty list is a field that no one may read. What is open to everybody who is signed in is absent. */
  readonly regels: ReadonlyMap<string, readonly Toegangsregel[]>;
  /** The verdict for a purpose and role, made once. */
  readonly oordeelOver: (vrager: Vrager) => Oordeel;
};

/** What nothing is denied to: a schema that does not speak of access. */
export const allesOpen: Oordeel = { sleutel: '', geweigerd: new Set() };

/** Name of the argument of a field in the policy. */
export const argumentplek = (type: string, veld: string, argument: string): string => `${type}.${veld}(${argument}:)`;

const directive = 'toegang';
const openDirective = 'nietPersoonlijk';

const readTexts = ({ arguments: given = [] }: ConstDirectiveNode, wanted: string): string[] | null => {
  const value = given.find(({ name }) => name.value === wanted)?.value;
  if (value?.kind === Kind.STRING) return [value.value];
  return value?.kind === Kind.LIST ? value.values.flatMap((one) => (one.kind === Kind.STRING ? [one.value] : [])) : null;
};

const readRegels = (directives: readonly ConstDirectiveNode[] = []): Toegangsregel[] =>
  directives.filter(({ name }) => name.value === directive).map((one) => ({ doelen: readTexts(one, 'doelen') ?? [], rollen: readTexts(one, 'rollen') }));

const isOpen = (directives: readonly ConstDirectiveNode[] = []): boolean => directives.some(({ name }) => name.value === openDirective);

/** Whether all rules let this purpose and role through. No rule at all lets nobody through. */
export const laatDoor = (regels: readonly Toegangsregel[], { doel, rol }: Vrager): boolean =>
  regels.length > 0 && regels.every(({ doelen, rollen }) => doelen.includes(doel) && (rollen === null || rollen.includes(rol)));

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

type Deel = { readonly naam: string; regels: Toegangsregel[]; isOpen: boolean; readonly isInvoer: boolean; readonly velden: (FieldDefinitionNode | InputValueDefinitionNode)[]; readonly interfaces: string[] };

// A type and its extensions, as one.
function readDelen(document: DocumentNode): ReadonlyMap<string, Deel> {
  const delen = new Map<string, Deel>();
  for (const node of document.definitions) {
    if (!('name' in node) || !node.name || node.kind === Kind.OPERATION_DEFINITION || node.kind === Kind.FRAGMENT_DEFINITION || node.kind === Kind.DIRECTIVE_DEFINITION) continue;
    const isInvoer = node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION || node.kind === Kind.INPUT_OBJECT_TYPE_EXTENSION;
    const deel = delen.get(node.name.value) ?? { naam: node.name.value, regels: [], isOpen: false, isInvoer, velden: [], interfaces: [] };
    deel.regels.push(...readRegels(node.directives));
    deel.isOpen ||= isOpen(node.directives);
    if ('fields' in node) deel.velden.push(...(node.fields ?? []));
    if ('interfaces' in node) deel.interfaces.push(...(node.interfaces ?? []).map(({ name }) => name.value));
    delen.set(deel.naam, deel);
  }
  return delen;
}

const isTechnisch = (naam: string): boolean => naam.startsWith('_') || naam.startsWith('join__') || naam.startsWith('link__') || naam === 'core__Purpose';

/** Distinct rules, so that what composition repeats is looked at once. */
const ontdubbel = (regels: readonly Toegangsregel[]): Toegangsregel[] => [...new Map(regels.map((regel) => [JSON.stringify(regel), regel])).values()];

function leesVelden(delen: ReadonlyMap<string, Deel>): Map<string, readonly Toegangsregel[]> {
  const gevonden = new Map<string, readonly Toegangsregel[]>();
  for (const deel of delen.values()) {
    if (isTechnisch(deel.naam)) continue;
    for (const veld of deel.velden) {
      const plek = `${deel.naam}.${veld.name.value}`;
      if (isTechnisch(veld.name.value)) continue;
      const onder = delen.get(namedType(veld.type));
      const regels = ontdubbel([...deel.regels, ...readRegels(veld.directives), ...(onder?.regels ?? [])]);
      const vrij = deel.isInvoer || deel.isOpen || isOpen(veld.directives);
      if (regels.length > 0 || !vrij) gevonden.set(plek, regels);
      if (veld.kind === Kind.FIELD_DEFINITION) {
        for (const argument of veld.arguments ?? []) {
          const eigen = readRegels(argument.directives);
          if (eigen.length > 0) gevonden.set(argumentplek(deel.naam, veld.name.value, argument.name.value), ontdubbel(eigen));
        }
      }
    }
  }
  return gevonden;
}

type Velden = ReadonlyMap<string, readonly Toegangsregel[]>;

const samen = (een: readonly Toegangsregel[] | undefined, ander: readonly Toegangsregel[] | undefined): readonly Toegangsregel[] =>
  (een?.length === 0 || ander?.length === 0 ? [] : ontdubbel([...(een ?? []), ...(ander ?? [])]));

// Every field of an interface with that of a type behind it.
const listParen = (delen: ReadonlyMap<string, Deel>): { readonly onder: string; readonly boven: string }[] => [...delen.values()].flatMap((deel) =>
  deel.interfaces.flatMap((naam) => (delen.get(naam)?.velden ?? []).map(({ name: { value: veld } }) => ({ onder: `${deel.naam}.${veld}`, boven: `${naam}.${veld}` }))));

// What an interface says (not: what it forgets to say) holds for the types behind it, for whoever asks those by name (GHSA-mx7m-j9xf-62hw); and who reads a field through
// an interface reads that of whichever type is behind it: all of their rules hold.
function metInterfaces(velden: Velden, delen: ReadonlyMap<string, Deel>): Velden {
  const uitkomst = new Map(velden);
  const paren = listParen(delen);
  for (const { onder, boven } of paren) if (velden.get(boven)?.length) uitkomst.set(onder, samen(uitkomst.get(onder), velden.get(boven)));
  for (const { onder, boven } of paren) if (velden.has(onder)) uitkomst.set(boven, samen(uitkomst.get(boven), velden.get(onder)));
  return uitkomst;
}

const specificatie = /\/toegang\/v[\d.]+$/;

// SDL that links to the specification of @toegang speaks of access, under whatever name it took that in: renamed, no rule is recognised, and
// then nobody may read anything, in place of everybody everything.
const spreektErover = ({ definitions }: DocumentNode): boolean => definitions.some((node) => {
  if (node.kind === Kind.DIRECTIVE_DEFINITION) return node.name.value === directive;
  if (node.kind !== Kind.SCHEMA_DEFINITION && node.kind !== Kind.SCHEMA_EXTENSION) return false;
  return (node.directives ?? []).some((een) => een.name.value === 'link' && specificatie.test(readTexts(een, 'url')?.[0] ?? ''));
});

/**
 * Reads the policy from the SDL of a subgraph or from a supergraph. A field has the rules of its type, its own, and those of the type that
 * it gives: who may not see any of a thing may not learn that it is there. SDL that neither defines @toegang nor links to it says nothing
 * about access, and nothing of it is denied.
 */
export function readToegang(document: DocumentNode): Toegangsbeleid {
  if (!spreektErover(document)) return { regels: new Map(), oordeelOver: () => allesOpen };
  const delen = readDelen(document);
  const regels = metInterfaces(leesVelden(delen), delen);
  const oordelen = new Map<string, Oordeel>();
  const bijSleutel = new Map<string, Oordeel>();
  return {
    regels,
    oordeelOver(vrager) {
      const naam = `${vrager.doel} ${vrager.rol}`;
      const bekend = oordelen.get(naam);
      if (bekend) return bekend;
      const geweigerd = [...regels].filter(([, eigen]) => !laatDoor(eigen, vrager)).map(([plek]) => plek);
      const inhoud = geweigerd.join();
      const oordeel = bijSleutel.get(inhoud) ?? { sleutel: geweigerd.length === 0 ? '' : `${bijSleutel.size + 1}`, geweigerd: new Set(geweigerd) };
      bijSleutel.set(inhoud, oordeel);
      // Purposes and roles come from tokens that were accepted and from the register: there are few.
      if (oordelen.size >= maxOordelen) oordelen.clear();
      oordelen.set(naam, oordeel);
      return oordeel;
    },
  };
}

const maxOordelen = 1_000;

import { Kind, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import { createNotes, type Notes } from './notes.ts';

/** What a selection holds, fragments counted as often as they are spread. */
type Maat = {
  readonly diepte: number;
  /** Fields and fragments. */
  readonly velden: number;
  readonly aliassen: number;
  readonly directives: number;
  /** Fields directly under it. */
  readonly wortelvelden: number;
};

/** What a document holds: depth, root fields and lists at their largest, the rest in all of it together. */
export type Documentmaat = Maat & { readonly voorwaarden: number; readonly lijst: number };

const niets: Maat = { diepte: 0, velden: 0, aliassen: 0, directives: 0, wortelvelden: 0 };
const eindeloos: Maat = { ...niets, diepte: Number.POSITIVE_INFINITY };

/** Selections inside each other, fragments included, that are followed; beyond it the depth counts as endless. */
const maxStappen = 500;

const plus = (a: Maat, b: Maat): Maat => ({
  diepte: Math.max(a.diepte, b.diepte),
  velden: a.velden + b.velden,
  aliassen: a.aliassen + b.aliassen,
  directives: a.directives + b.directives,
  wortelvelden: a.wortelvelden + b.wortelvelden,
});

/** The fragments of a document by name; of two with one name, which validation refuses, the first. */
export function listFragmenten({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragmenten = new Map<string, FragmentDefinitionNode>();
  for (const definitie of definitions) {
    if (definitie.kind === Kind.FRAGMENT_DEFINITION && !fragmenten.has(definitie.name.value)) fragmenten.set(definitie.name.value, definitie);
  }
  return fragmenten;
}

type Meter = { readonly meetFragment: (fragment: FragmentDefinitionNode) => Maat; readonly meetOperatie: (operatie: OperationDefinitionNode) => Maat; readonly isGemeten: (fragment: FragmentDefinitionNode) => boolean };

function createMeter(fragmenten: ReadonlyMap<string, FragmentDefinitionNode>, notes: Notes): Meter {
  const gemeten = new Map<FragmentDefinitionNode, Maat>();
  const meetFragment = (fragment: FragmentDefinitionNode, stap: number): Maat => {
    const eerder = gemeten.get(fragment);
    if (eerder) return eerder;
    gemeten.set(fragment, eindeloos); // what is found when the fragment comes back to itself
    const maat = plus(meetSelecties(fragment.selectionSet, stap), { ...niets, directives: notes.directives(fragment.directives) });
    gemeten.set(fragment, maat);
    return maat;
  };
  const meetSelectie = (selectie: SelectionNode, stap: number): Maat => {
    const eigen: Maat = { ...niets, velden: 1, directives: notes.directives(selectie.directives) };
    if (selectie.kind === Kind.INLINE_FRAGMENT) return plus(meetSelecties(selectie.selectionSet, stap), eigen);
    if (selectie.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragmenten.get(selectie.name.value);
      return fragment ? plus(meetFragment(fragment, stap), eigen) : eigen;
    }
    notes.arguments(selectie.arguments);
    const onder = selectie.selectionSet ? meetSelecties(selectie.selectionSet, stap) : niets;
    return { ...plus(onder, { ...eigen, aliassen: selectie.alias ? 1 : 0 }), diepte: onder.diepte + 1, wortelvelden: 1 };
  };
  const meetSelecties = ({ selections }: SelectionSetNode, stap: number): Maat => {
    if (stap > maxStappen) return eindeloos;
    return selections.reduce((maat, selectie) => plus(maat, meetSelectie(selectie, stap + 1)), niets);
  };
  const meetOperatie = ({ selectionSet, directives, variableDefinitions }: OperationDefinitionNode): Maat =>
    plus(meetSelecties(selectionSet, 0), { ...niets, directives: notes.directives(directives) + notes.variables(variableDefinitions) });
  return { meetFragment: (fragment) => meetFragment(fragment, 0), meetOperatie, isGemeten: (fragment) => gemeten.has(fragment) };
}

/**
 * Measures a document, valid or not. Each fragment is measured once, so that the time follows from the length of the document and
 * not from what it expands to. A fragment that comes back to itself is endlessly deep.
 */
export function measureDocument(document: DocumentNode): Documentmaat {
  const notes = createNotes();
  const meter = createMeter(listFragmenten(document), notes);
  let geheel = niets;
  for (const definitie of document.definitions) {
    if (definitie.kind !== Kind.OPERATION_DEFINITION) continue;
    const maat = meter.meetOperatie(definitie);
    geheel = { ...plus(geheel, maat), wortelvelden: Math.max(geheel.wortelvelden, maat.wortelvelden) };
  }
  for (const definitie of document.definitions) {
    // Validation reads fragments that no operation uses as well.
    if (definitie.kind !== Kind.FRAGMENT_DEFINITION || meter.isGemeten(definitie)) continue;
    geheel = { ...plus(geheel, meter.meetFragment(definitie)), wortelvelden: geheel.wortelvelden };
  }
  return { ...geheel, voorwaarden: notes.voorwaarden(), lijst: notes.lijst() };
}

import { once } from 'node:events';
import { Readable } from 'node:stream';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { DataFactory, Parser, Store, type Quad_Object, type Quad_Subject } from 'n3';
import ShaclValidator from 'rdf-validate-shacl';

const sh = (naam: string): string => `http://www.w3.org/ns/shacl#${naam}`;
const kort = (adres: string): string => adres.replace(/^.*[/#]/, '');

/** A document as a graph. Nothing is fetched: a context has to be in the document itself. */
export async function leesJsonld(tekst: string): Promise<Store> {
  const graaf = new Store();
  const parser = new JsonLdParser({ documentLoader: { load: (adres) => Promise.reject(new Error(`De context ${adres} staat niet in het document.`)) } });
  await once(graaf.import(parser.import(Readable.from([tekst]))), 'end');
  return graaf;
}

/** Shapes as a graph. */
export const leesTurtle = (tekst: string): Store => new Store(new Parser().parse(tekst));

/** The nodes of a class, by its address. */
export const listVanKlasse = (graaf: Store, klasse: string): Quad_Subject[] => graaf.getSubjects('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', klasse, null);

/** What a node does not keep to: `soort` is the parameter of SHACL that says it. */
export type Bevinding = { readonly knoop: string; readonly pad: string; readonly soort: string; readonly ernst: string };

type Rapport = Awaited<ReturnType<ShaclValidator['validate']>>;

const toBevindingen = ({ results }: Rapport): Bevinding[] => results.map(({ focusNode, path, sourceConstraintComponent, severity }) => {
  const onderdeel = kort(sourceConstraintComponent.value).replace(/ConstraintComponent$/, '');
  return { knoop: focusNode.value, pad: path.value, soort: `${onderdeel.slice(0, 1).toLowerCase()}${onderdeel.slice(1)}`, ernst: kort(severity.value) };
});

/** One thing that the shapes say of a property of a class. `rest` is what they say of it in the same breath. */
export type Eis = {
  readonly klasse: string; readonly pad: string; readonly soort: string; readonly waarde: Quad_Object; readonly ernst: string;
  readonly rest: Readonly<Record<string, Quad_Object>>;
};

/** Everything that shapes say of the properties of a class: whatever is no path and no severity is something that can be broken. */
export function listEisen(vormen: Store): Eis[] {
  return vormen.getQuads(null, sh('targetClass'), null, null).flatMap(({ subject: vorm, object: klasse }) => vormen.getObjects(vorm, sh('property'), null).flatMap((eigenschap) => {
    const { path, severity, ...rest }: Record<string, Quad_Object> = Object.fromEntries(vormen.getQuads(eigenschap, null, null, null).map(({ predicate, object }) => [kort(predicate.value), object]));
    return Object.entries(rest).map(([soort, waarde]) => ({ klasse: klasse.value, pad: path?.value ?? '', soort, waarde, ernst: kort(severity?.value ?? sh('Violation')), rest }));
  }));
}

const isTekst = ({ rest }: Eis): boolean => rest['nodeKind']?.value === sh('Literal');
const maakWaarde = (isLetterlijk: boolean, nummer = 1): Quad_Object =>
  (isLetterlijk ? DataFactory.literal(`waarde ${String(nummer)}`) : DataFactory.namedNode(`https://voorbeeld.example.nl/${String(nummer)}`));

/** For each thing that can be asked: with which values a property breaks it. */
export const breekwijzen: Readonly<Record<string, readonly ((eis: Eis) => readonly Quad_Object[])[]>> = {
  minCount: [() => []],
  maxCount: [(eis) => Array.from({ length: Number(eis.waarde.value) + 1 }, (_, nummer) => maakWaarde(isTekst(eis), nummer))],
  nodeKind: [(eis) => [maakWaarde(!isTekst(eis))]],
  class: [() => [maakWaarde(false)]],
  datatype: [() => [maakWaarde(true)], ({ waarde }) => [DataFactory.literal('?', DataFactory.namedNode(waarde.value))]],
  node: [() => [maakWaarde(true)]],
};

/** A graph in which the first node of each class has what breaks what is asked of it, and no other values of that property. */
export function maakGebroken(graaf: Store, eisen: readonly Eis[], waarden: (eis: Eis) => readonly Quad_Object[]): Store {
  const kopie = new Store(graaf.getQuads(null, null, null, null));
  for (const eis of eisen) for (const knoop of listVanKlasse(graaf, eis.klasse).slice(0, 1)) {
    kopie.removeQuads(kopie.getQuads(knoop, eis.pad, null, null));
    kopie.addQuads(waarden(eis).map((waarde) => DataFactory.quad(knoop, DataFactory.namedNode(eis.pad), waarde)));
  }
  return kopie;
}

/** What a graph does not keep to. */
export const toets = async (vormen: Store, graaf: Store): Promise<Bevinding[]> => toBevindingen(await new ShaclValidator(vormen).validate(graaf));

import { dirname } from 'node:path';
import { preset as clientPreset } from '@graphql-codegen/client-preset';
import { leesClientmap, type Bestandsoperatie } from './clientmap.ts';
import { listKeuzes } from './keuzes.ts';

type Opties = Parameters<typeof clientPreset.buildGeneratesSection>[0];
type Secties = Awaited<ReturnType<typeof clientPreset.buildGeneratesSection>>;

// As the graph gives them: days and moments as text, never yet a Date.
const scalars = { ID: 'string', Datum: 'string', DatumTijd: 'string' };

// An operation as a constant of its own name: the document of the client preset, with what is registered of it.
const toConstante = ({ id, naam, soort, doel, client }: Bestandsoperatie): string => {
  const type = `${soort.charAt(0).toUpperCase()}${soort.slice(1)}`;
  const kenmerk = Object.entries({ id, naam, soort, doel, client }).map(([sleutel, waarde]) => `${sleutel}: ${JSON.stringify(waarde)}`).join(', ');
  return `export const ${naam}: Operatie<${naam}${type}, ${naam}${type}Variables, "${soort}"> = { ...${naam}Document, ${kenmerk} };`;
};

async function schrijfClient(opties: Opties, map: string): Promise<Secties> {
  const { client, operaties } = leesClientmap(map);
  const documents = opties.documents.filter(({ location }) => location !== undefined && dirname(location) === map);
  // Fragments as they are written: what a front-end reads is what it asked. Names as they are written: they are those of the registration.
  const presetConfig = { ...opties.presetConfig, fragmentMasking: false, skipIndexFile: true };
  const config = { ...opties.config, namingConvention: 'keep', immutableTypes: true, strictScalars: true, scalars };
  const secties = await clientPreset.buildGeneratesSection({ ...opties, documents, presetConfig, config });
  const kit: unknown = Object.entries(opties.presetConfig).find(([naam]) => naam === 'kit')?.[1];
  const tekst = { prepend: [`import type { Operatie } from '${typeof kit === 'string' ? kit : '@loketgraaf/kit'}';`], content: [...listKeuzes(opties.schemaAst, documents.flatMap(({ document }) => document ?? [])), ...operaties.map(toConstante)].join('\n') };
  // The function `graphql` of the client preset repeats every text, for documents inside code; these are files.
  return secties.filter(({ filename }) => filename.endsWith('graphql.ts')).map((sectie) => ({
    ...sectie,
    filename: `${opties.baseOutputDir}${client}.ts`,
    pluginMap: { ...sectie.pluginMap, operaties: { plugin: () => tekst } },
    plugins: [...sectie.plugins, { operaties: {} }],
  }));
}

/**
 * The client preset of GraphQL Code Generator, for registered operations: of each folder with a `client.json` it writes one file, with the
 * types, the typed documents, for each operation a constant that knows its id, its purpose and its client, and for each enum that they can send
 * its values in words. In `presetConfig`, `kit` says where the types of this package come from.
 * @throws Registratiefout when a folder is not in order.
 */
export const preset: typeof clientPreset = {
  ...clientPreset,
  buildGeneratesSection: async (opties) => {
    const mappen = new Set(opties.documents.flatMap(({ location }) => (location === undefined ? [] : [dirname(location)])));
    const perClient = await Promise.all([...mappen].sort().map((map) => schrijfClient(opties, map)));
    return perClient.flat();
  },
};

import { buildSchema, parse, validate } from 'graphql';
import type { Registratie } from '../operatie.ts';
import { leesClientmap, Registratiefout } from './clientmap.ts';

/** An operation as the manifest of the graph has it. */
export type Manifestoperatie = Pick<Registratie, 'id' | 'client' | 'naam' | 'doel'> & { readonly document: string };

/**
 * What a team delivers to have its operations registered: its part of the manifest. Whether each purpose exists and allows what is asked is
 * looked at when the graph takes it in.
 * @param map the folder with `client.json` and one file an operation.
 * @param sdl the schema to write for.
 * @throws Registratiefout with everything that is wrong.
 */
export function toManifest(map: string, sdl: string): Manifestoperatie[] {
  const { operaties } = leesClientmap(map);
  const schema = buildSchema(sdl);
  const problemen = operaties.flatMap(({ naam, document }) => validate(schema, parse(document)).map(({ message }) => `${naam}: ${message}`));
  if (problemen.length > 0) throw new Registratiefout(problemen);
  return operaties.map(({ id, client, naam, doel, document }) => ({ id, client, naam, doel, document }));
}

import { readSubgraafSdl, subgraafnamen } from '../../../subgraphs/shared/sdl.ts';
import { abstract } from './abstract.ts';
import { interfaceObject, interfaceObjectRequires } from './interface-object.ts';
import { keys } from './keys.ts';
import { mutations } from './mutations.ts';
import { nullability } from './nullability.ts';
import { requiresArguments } from './requires-arguments.ts';
import { requires } from './requires.ts';
import { shop } from './shop.ts';
import type { TestGraph } from './supergraph.ts';
import { values } from './values.ts';

/** The graph of this project, over subgraphs that answer anything. */
const loketgraaf: TestGraph = { name: 'loketgraaf', subgraphs: Object.fromEntries(subgraafnamen.map((naam) => [naam, readSubgraafSdl(naam)])) };

/** Every graph over which the executors are compared. */
export const testGraphs: readonly TestGraph[] = [interfaceObject, interfaceObjectRequires, shop, requires, keys, abstract, nullability, requiresArguments, mutations, values, loketgraaf];

import { buildSubgraphSchema, type GraphQLSchemaModule } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import type { Controleur } from './verzoektoken.ts';
import type { Verwerkingen } from './verwerkingen.ts';
import type { Verzoek } from './verzoek.ts';
import type { Klok } from './klok.ts';
import type { Logger } from './logger.ts';
import { readSubgraafSdl, type Subgraafnaam } from './sdl.ts';

/** A running subgraph, ready to be executed in-process or served over HTTP. */
export type Subgraaf<Context extends object = object> = {
  readonly naam: Subgraafnaam;
  readonly sdl: string;
  readonly schema: GraphQLSchema;
  /** Context of one request: loaders live exactly that long. What is done with data of persons is noted in `verwerkingen`. */
  readonly createContext: (verzoek: Verzoek, verwerkingen?: Verwerkingen) => Context;
  /** Starts the notes of one request for the Logboek; absent where nothing of persons is processed. */
  readonly openVerwerkingen?: (verzoek: Verzoek) => Verwerkingen;
  /** Verifies the signed request context when the subgraph is served over HTTP. */
  readonly controleer: Controleur;
  /** Rejects when the subgraph cannot work at all, as without its store; absent when there is nothing that can be away. */
  readonly ping?: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** What the outside hands to a subgraph: its settings, the clock and where to log. */
export type Omstandigheden = { readonly omgeving: NodeJS.ProcessEnv; readonly klok: Klok; readonly logger: Logger };

type Resolvers = NonNullable<GraphQLSchemaModule['resolvers']>;

/** Builds the schema of a subgraph from its SDL and resolvers. */
export const buildSubgraafSchema = (naam: Subgraafnaam, resolvers: Resolvers): GraphQLSchema =>
  buildSubgraphSchema([{ typeDefs: parse(readSubgraafSdl(naam)), resolvers }]);

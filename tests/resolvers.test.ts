import { expect, test } from '@jest/globals';
import { makeExecutableSchema, type IExecutableSchemaDefinition } from '@graphql-tools/schema';
import { printSchema } from 'graphql';
import { buildSubgraafSchema } from '../subgraphs/shared/subgraaf.ts';
import { subgraafnamen, type Subgraafnaam } from '../subgraphs/shared/sdl.ts';
import { resolvers as gemeente } from '../subgraphs/gemeente/resolvers.ts';
import { resolvers as oofonds } from '../subgraphs/oofonds/resolvers.ts';
import { resolvers as sbb } from '../subgraphs/sbb/resolvers.ts';
import { resolvers as uwv } from '../subgraphs/uwv/resolvers.ts';
import { resolvers as werkcentrum } from '../subgraphs/werkcentrum/resolvers.ts';
import { resolvers as werkgevers } from '../subgraphs/werkgevers/resolvers.ts';

type Resolvers = NonNullable<IExecutableSchemaDefinition['resolvers']>;

const resolvers = { werkcentrum, werkgevers, uwv, gemeente, sbb, oofonds } satisfies Record<Subgraafnaam, Resolvers>;


const build = (naam: Subgraafnaam, own: Resolvers): unknown =>
  makeExecutableSchema({ typeDefs: printSchema(buildSubgraafSchema(naam, {})), resolvers: own, resolverValidationOptions: { requireResolversToMatchSchema: 'error' } });

test.each([...subgraafnamen])('%s resolves only what stands in its SDL', (naam) => {
  expect(() => build(naam, resolvers[naam])).not.toThrow();
  expect(() => build(naam, { Query: { bestaatNiet: () => null } })).toThrow(/bestaatNiet/);
});

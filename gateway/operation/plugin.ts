import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { z } from 'zod';
import { codeVan, logOnvoorzien } from '../../subgraphs/shared/foutmasker.ts';
import type { Logger } from '../../subgraphs/shared/logger.ts';
import { metTraceId, vormFout } from './foutvorm.ts';
import type { GatewayContext } from './operatie.ts';
import { requireValidVariables } from './variables.ts';

const aanvulling = z.object({ valueCompletion: z.array(z.object({ path: z.array(z.union([z.string(), z.number()])).optional() })) });

/** A field that may not be null and was, without an error that says why: the executor reports that apart, we as an error. */
const toVormfouten = (extensions: unknown): GraphQLFormattedError[] => {
  const gelezen = aanvulling.safeParse(extensions);
  return gelezen.success ? gelezen.data.valueCompletion.map(({ path }) => vormFout({ message: '', ...(path ? { path } : {}) })) : [];
};

/** Checks variables before anything is asked, and makes the answer what the contract says: data, and errors with a trace id. */
export const createOperatieplugin = (logger: Logger): ApolloServerPlugin<GatewayContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, operation, request }) {
        if (operation) requireValidVariables(schema, operation, request.variables ?? {});
      },
      async didEncounterErrors({ errors, contextValue }) {
        for (const fout of errors) {
          if (codeVan(fout) === 'INTERNE_FOUT' && fout.extensions['code'] === undefined) logOnvoorzien(logger, `graaf ${contextValue.operatie.traceId}`, fout);
        }
      },
      async willSendResponse({ response, contextValue: { operatie } }) {
        if (response.body.kind !== 'single') return;
        const { data, errors = [], extensions } = response.body.singleResult;
        const fouten = metTraceId([...errors, ...toVormfouten(extensions)], operatie.traceId);
        response.body.singleResult = { ...(data === undefined ? {} : { data }), ...(fouten.length > 0 ? { errors: fouten } : {}) };
      },
    };
  },
});

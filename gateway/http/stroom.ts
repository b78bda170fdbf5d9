import { Readable } from 'node:stream';
import type { CompiledOperation } from '../executor/loaded-supergraph.ts';
import { oordeelOver, type ExecutorGateway, type Loaded } from '../executor/gateway.ts';
import type { Executed } from '../executor/run/execute.ts';
import { Subgraaffout, toGraphqlFout } from '../executor/subgraaffout.ts';
import { metTraceId } from '../operation/foutvorm.ts';
import type { Documenteis } from '../operation/geldig-document.ts';
import type { Keuring } from '../operation/keuring.ts';
import type { GatewayContext, Operatie } from '../operation/operatie.ts';
import { requireValidVariables } from '../operation/variables.ts';
import type { Graphqlverzoek } from './lees-verzoek.ts';

/** The media type of server-sent events. */
export const stroomtype = 'text/event-stream';

/** Answers an operation event by event (GraphQL over SSE, distinct connections). @throws GraphQLError when it may not run. */
export type Stroom = (verzoek: Graphqlverzoek, context: GatewayContext) => Promise<Readable>;

const toTekst = ({ data, errors }: Executed, { traceId }: Operatie): string =>
  `event: next\ndata: ${JSON.stringify(errors.length > 0 ? { data, errors: metTraceId(errors, traceId) } : { data })}\n\n`;

async function* run({ runner }: Loaded, compiled: CompiledOperation, { variables }: Graphqlverzoek, operatie: Operatie): AsyncGenerator<string> {
  const program = compiled.programFor(variables);
  try {
    if (program?.subscription) for await (const event of runner.subscribe(program, variables, operatie)) yield toTekst(event, operatie);
    else if (program) yield toTekst(await runner.run(program, variables, operatie), operatie);
  } catch (fout) {
    if (!(fout instanceof Subgraaffout)) throw fout;
    yield toTekst({ data: null, errors: [toGraphqlFout({ reden: fout.reden, subgraaf: fout.subgraaf }, [])] }, operatie);
  }
  yield 'event: complete\ndata:\n\n';
}

/** Makes what answers event by event: subscriptions above all, for Apollo Server answers once. */
export function createStroom({ gateway, keuring, eis }: { readonly gateway: ExecutorGateway; readonly keuring: Keuring; readonly eis: Documenteis }): Stroom {
  return async (verzoek, { operatie }) => {
    const loaded = gateway.current();
    if (!loaded) throw new Error('geen supergraaf');
    const document = keuring.keurNieuw(loaded, verzoek);
    eis(loaded.supergraph.apiSchema, document);
    const compiled = await loaded.operations.get(verzoek.query, document, verzoek.operationName, oordeelOver(loaded, operatie));
    requireValidVariables(loaded.supergraph.apiSchema, compiled.operation, verzoek.variables);
    return Readable.from(run(loaded, compiled, verzoek, operatie));
  };
}

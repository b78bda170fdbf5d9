import { createServer, type Server, type ServerResponse } from 'node:http';
import { Kind, parse, type FieldNode } from 'graphql';
import { z } from 'zod';

/** How a subgraph elsewhere misbehaves. */
export const gedragingen = ['verbreekt', 'hangt', 'rommel', 'foutstatus', 'vervuilt', 'liegt', 'telt verkeerd', 'weigert'] as const;

/** One way of misbehaving. */
export type Gedrag = (typeof gedragingen)[number];

/** A text of the party's own that no user may see. */
export const partijtekst = 'INTERNE-PARTIJTEKST db-partij.example:5432 at Object.resolve';

/** A subgraph that listens and misbehaves as it is told. `poort` is part of what no user may see. */
export type SlechteSubgraaf = { readonly url: string; readonly poort: number; readonly gedraag: (gedrag: Gedrag) => void; readonly stop: () => Promise<void> };

const lichaam = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()).default({}) });

const isEntiteitveld = (deel: { readonly kind: Kind }): deel is FieldNode => deel.kind === Kind.FIELD && 'name' in deel;

/** The entity fields of a question with how many entities each asks for. */
function listEntiteitvelden(tekst: string): { naam: string; aantal: number }[] {
  const { query, variables } = lichaam.parse(JSON.parse(tekst));
  return parse(query).definitions.flatMap((definitie) => definitie.kind !== Kind.OPERATION_DEFINITION ? [] : definitie.selectionSet.selections.flatMap((deel) => {
    if (!isEntiteitveld(deel)) return [];
    const waarde = deel.arguments?.[0]?.value;
    const lijst = waarde?.kind === Kind.VARIABLE ? variables[waarde.name.value] : null;
    return [{ naam: deel.alias?.value ?? deel.name.value, aantal: Array.isArray(lijst) ? lijst.length : 0 }];
  }));
}

const entiteiten = (tekst: string, erbij: number, entiteit: string): string =>
  `{${listEntiteitvelden(tekst).map(({ naam, aantal }) => `${JSON.stringify(naam)}:[${Array.from({ length: aantal + erbij }, () => entiteit).join(',')}]`).join(',')}}`;

const gif = '"__proto__":{"vervuild":"ja"},"constructor":{"prototype":{"vervuild":"ja"}}';
const leugen = '{"__typename":"Persoon","uwvSituatiebijdragen":"geen lijst","uwvWerkplanbijdragen":[{"bron":null,"activiteiten":7}],"uwvDoelgroepregisterbijdrage":[true]}';
const fouten = (code: string): string => `[{"message":"${partijtekst}","extensions":{"code":"${code}","stack":"${partijtekst}",${gif}}}]`;

function antwoord(gedrag: Gedrag, tekst: string): string {
  switch (gedrag) {
    case 'vervuilt': return `{"data":${entiteiten(tekst, 0, `{"__typename":"Persoon",${gif}}`)},"errors":${fouten('ECHT_INTERN')},${gif}}`;
    case 'liegt': return `{"data":${entiteiten(tekst, 0, leugen)}}`;
    case 'telt verkeerd': return `{"data":${entiteiten(tekst, 1, leugen)}}`;
    case 'weigert': return `{"data":null,"errors":${fouten('NIET_BEVOEGD')}}`;
    default: return `<html><body>${partijtekst}</body></html>`;
  }
}

function reageer(gedrag: Gedrag, tekst: string, reply: ServerResponse): void {
  if (gedrag === 'verbreekt') return void reply.destroy();
  if (gedrag === 'hangt') return;
  reply.writeHead(gedrag === 'foutstatus' ? 500 : 200, { 'content-type': 'application/json' }).end(antwoord(gedrag, tekst));
}

const luister = (server: Server): Promise<number> => new Promise((klaar) => {
  server.listen(0, '127.0.0.1', () => {
    const adres = server.address();
    klaar(typeof adres === 'object' && adres !== null ? adres.port : 0);
  });
});

/** Starts a subgraph that misbehaves; it begins by breaking every connection. */
export async function startSlechteSubgraaf(): Promise<SlechteSubgraaf> {
  let gedrag: Gedrag = 'verbreekt';
  const server = createServer((request, reply) => {
    const stukken: Buffer[] = [];
    request.on('data', (stuk: Buffer) => stukken.push(stuk)).on('end', () => { reageer(gedrag, Buffer.concat(stukken).toString('utf8'), reply); });
  });
  const poort = await luister(server);
  return {
    url: `http://127.0.0.1:${poort}/graphql`, poort,
    gedraag: (nieuw) => { gedrag = nieuw; },
    stop: () => new Promise((klaar) => {
      server.close(() => { klaar(); });
      server.closeAllConnections();
    }),
  };
}

/** An address on this machine where nobody listens. */
export async function vindDodePoort(): Promise<number> {
  const server = createServer();
  const poort = await luister(server);
  await new Promise<void>((klaar) => { server.close(() => { klaar(); }); });
  return poort;
}

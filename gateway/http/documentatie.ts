import type { FastifyInstance } from 'fastify';
import type { Documentatie } from '../../schema/documentatie/index.ts';
import type { Doelbinding } from '../../subgraphs/shared/toegang/doelen.ts';
import type { LoadedSupergraph } from '../executor/loaded-supergraph.ts';
import type { GeregistreerdeOperatie } from '../operation/manifest.ts';
import { stuurFout } from './app.ts';
import { stuurInhoud } from './statisch.ts';

/** Where the documentation of the schema is. */
export const documentatiepad = '/documentatie/';

/** What the documentation is made from. */
export type Documentatiedelen = {
  /** The supergraph in use; null before it is loaded. */
  readonly supergraaf: () => LoadedSupergraph | null;
  readonly doelbindingen: readonly Doelbinding[];
  readonly operaties: () => readonly GeregistreerdeOperatie[];
};

const koppen = {
  'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
} as const;

// Loaded and made when somebody looks, not at the start: most gateways are never asked.
async function maak({ apiSchema: api, sdl: supergraph, beleid }: LoadedSupergraph, { doelbindingen, operaties }: Documentatiedelen): Promise<Documentatie> {
  const [{ createDocumentatie }, { createModel }, { readBijlagen }] = await Promise.all([
    import('../../schema/documentatie/index.ts'), import('../../schema/documentatie/model.ts'), import('../../schema/documentatie/bijlagen.ts'),
  ]);
  return createDocumentatie(createModel({ api, supergraph, beleid, doelbindingen, operaties: operaties(), ...readBijlagen() }));
}

/** Serves the documentation of the schema in use at /documentatie/; each page is written when it is asked for. */
export function registerDocumentatie(app: FastifyInstance, delen: Documentatiedelen): void {
  const gemaakt = new WeakMap<LoadedSupergraph, Promise<Documentatie>>();
  app.get(documentatiepad.slice(0, -1), (_request, reply) => reply.redirect(documentatiepad));
  app.get<{ Params: { '*': string } }>(`${documentatiepad}*`, async (request, reply) => {
    const supergraaf = delen.supergraaf();
    if (!supergraaf) return stuurFout(reply, 503);
    const bezig = gemaakt.get(supergraaf) ?? maak(supergraaf, delen);
    gemaakt.set(supergraaf, bezig);
    const naam = request.params['*'] || 'index.html';
    const inhoud = (await bezig).schrijf(naam);
    return inhoud === null ? reply.callNotFound() : stuurInhoud(request, reply, { naam, inhoud, koppen });
  });
}

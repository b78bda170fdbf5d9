import { GraphQLError } from 'graphql';
import { meldingVan, type Foutcode } from '../../shared/foutcodes.ts';
import { toDatumTijd } from '../../shared/klok.ts';
import type { Aanroeper } from '../../shared/verzoek.ts';
import type { WerkcentrumContext } from '../context.ts';
import type { GebeurtenisResolvers, SubscriptionResolvers } from '../generated.ts';
import { checkId, eisGeldig } from '../../shared/invoer.ts';
import { findLoket } from '../regio/loketten.ts';
import type { Gebeurtenisrecord, Gebeurtenisfilter } from '../store/gebeurtenissen.ts';

/** What is told, with the id by which its client reads on after it (`shared/volg-subgraaf.ts`). */
type Verteld = { readonly gebeurtenisId: string; readonly gebeurtenis: Gebeurtenisrecord };

const weiger = (code: Foutcode): GraphQLError => new GraphQLError(meldingVan(code), { extensions: { code } });

async function* vertel(gebeurtenissen: AsyncIterable<Gebeurtenisrecord>): AsyncGenerator<Verteld, void, undefined> {
  for await (const gebeurtenis of gebeurtenissen) yield { gebeurtenisId: gebeurtenis.id, gebeurtenis };
}

/** @throws GraphQLError GEBEURTENIS_ONBEKEND when it cannot be read on from there. */
async function begin(filter: Gebeurtenisfilter, naEvent: string | null | undefined, { volgen, verzoek: { signal, naGebeurtenis } }: WerkcentrumContext): Promise<AsyncGenerator<Verteld, void, undefined>> {
  // The header is what the client had last; the argument may be what it once began with.
  const na = naGebeurtenis ?? naEvent ?? null;
  const positie = na !== null && checkId('naEvent', na) !== null ? null : await volgen.beginNa(na);
  if (positie === null) throw weiger('GEBEURTENIS_ONBEKEND');
  return vertel(volgen.volg(filter, positie, signal));
}

/** Whose work a loket's events are: of who stands there, and of the same party in its region. */
function isVanLoket({ loket: eigen, partij, regios }: Aanroeper, id: string): boolean {
  const loket = findLoket(id);
  if (loket === undefined) return false;
  return eigen === id || (loket.partij === partij && loket.regio !== null && regios.includes(loket.regio));
}

const volgLoket = (soortbegin: string) => async (loketId: string, naEvent: string | null | undefined, context: WerkcentrumContext): Promise<AsyncGenerator<Verteld, void, undefined>> => {
  if (!isVanLoket(context.verzoek.aanroeper, loketId)) throw weiger('NIET_BEVOEGD');
  return begin({ loket: loketId, soortbegin }, naEvent, context);
};

const volgOverdrachten = volgLoket('overdracht.');
const volgAanmeldingen = volgLoket('aanmelding.');

// Who may not see the person gets no more than that there is something.
const toLoketgebeurtenis = async ({ gebeurtenis }: Verteld, { loaders }: WerkcentrumContext) => {
  const { persoonId } = gebeurtenis;
  const persoon = persoonId === null ? null : await loaders.persoon.load(persoonId);
  return { gebeurtenis, persoon: persoon && { id: persoon.id }, werkplan: persoon && await loaders.werkplanVanPersoon.load(persoon.id) };
};

/** What can be followed. Each event is answered as a question of its own: who may see what, is decided again. */
export const gebeurtenisResolvers = {
  Subscription: {
    werkplanGewijzigd: {
      async subscribe(_bron: unknown, { id, naEvent }: { id: string; naEvent?: string | null | undefined }, context: WerkcentrumContext) {
        eisGeldig(checkId('id', id));
        if (await context.loaders.werkplan.load(id) === null) throw weiger('NIET_GEVONDEN');
        return begin({ onderwerp: id }, naEvent, context);
      },
      // Without a relation any more there is nothing, and the road there ends.
      async resolve({ gebeurtenis }: Verteld, { id }: { id: string }, { loaders }: WerkcentrumContext) {
        const werkplan = await loaders.werkplan.load(id);
        if (werkplan === null) throw weiger('NIET_BEVOEGD');
        return { gebeurtenis, werkplan };
      },
    },
    overdrachten: {
      subscribe: (_bron: unknown, { loketId, naEvent }: { loketId: string; naEvent?: string | null | undefined }, context: WerkcentrumContext) => volgOverdrachten(loketId, naEvent, context),
      resolve: (verteld: Verteld, _vraag: unknown, context: WerkcentrumContext) => toLoketgebeurtenis(verteld, context),
    },
    aanmeldingen: {
      subscribe: (_bron: unknown, { loketId, naEvent }: { loketId: string; naEvent?: string | null | undefined }, context: WerkcentrumContext) => volgAanmeldingen(loketId, naEvent, context),
      resolve: (verteld: Verteld, _vraag: unknown, context: WerkcentrumContext) => toLoketgebeurtenis(verteld, context),
    },
  } satisfies SubscriptionResolvers,
  Gebeurtenis: {
    op: ({ op }) => toDatumTijd(op),
  } satisfies GebeurtenisResolvers,
};

import { GraphQLError } from 'graphql';
import { createBurgerzegel, type Burgerzegel } from '../../subgraphs/shared/burgerzegel.ts';
import { Bronfout } from '../../subgraphs/shared/bronfout.ts';
import { meldingVan } from '../../subgraphs/shared/foutcodes.ts';
import type { Logger } from '../../subgraphs/shared/logger.ts';
import type { Limiet } from '../../subgraphs/shared/limiet.ts';
import type { BrpClient } from '../../subgraphs/shared/brp/client.ts';
import { createOntzegelaar } from '../../subgraphs/shared/sleutel.ts';
import type { Doelregister } from '../../subgraphs/shared/toegang/doelen.ts';
import type { Verzoek } from '../../subgraphs/shared/verzoek.ts';
import type { WerkcentrumContext } from '../../subgraphs/werkcentrum/context.ts';
import { createProcesbus } from '../../subgraphs/werkcentrum/gebeurtenissen/bus.ts';
import { toCloudevent } from '../../subgraphs/werkcentrum/gebeurtenissen/cloudevent.ts';
import { createVolgen } from '../../subgraphs/werkcentrum/gebeurtenissen/volgen.ts';
import type { Graafvraag } from '../../subgraphs/werkcentrum/graafvraag.ts';
import { createVerwijzingen } from '../../subgraphs/werkcentrum/kandidaten/verwijzing.ts';
import { createLoaders } from '../../subgraphs/werkcentrum/loaders.ts';
import { createKoppelaar } from '../../subgraphs/werkcentrum/persoon/koppelen.ts';
import type { Store } from '../../subgraphs/werkcentrum/store/index.ts';
import { createBurger } from '../../subgraphs/werkcentrum/toegang/burger.ts';
import type { WerkgeversContext } from '../../subgraphs/werkgevers/context.ts';
import { createCatalogus } from './catalogus.ts';
import { peildatum, type Mockklok } from './klok.ts';
import { openLogboeken, type Logboeken, type Verzoeknotities } from './logboeken.ts';
import { createOpslag } from './opslag/index.ts';
import { createPartijen, type Partijen, type Partijvraag } from './partijen.ts';
import { createMensen, findProefpersoon, type Mensen } from './personen.ts';
import type { Reeks } from './reeks.ts';
import { zaai } from './zaai.ts';
import { createZoeken, type Zoeken } from './zoeken.ts';

/** What resolvers have at hand during one request: what those of werkcentrum and of werkgevers have, and what parties answer by. */
export type Verzoekcontext = { readonly werkcentrum: WerkcentrumContext; readonly werkgevers: WerkgeversContext; readonly partijvraag: Partijvraag; readonly notities: Verzoeknotities };

/** Everything that there is in the mock. */
export type Wereld = {
  readonly partijen: Partijen;
  readonly logboeken: Logboeken;
  readonly burgerzegel: Burgerzegel;
  readonly contextVan: (verzoek: Verzoek, graafvraag: Graafvraag) => Verzoekcontext;
  readonly stop: () => Promise<void>;
};

/** What a world is made from. */
export type Werelddelen = { readonly zaad: number; readonly tijd: Mockklok; readonly reeks: Reeks; readonly doelregister: Doelregister; readonly logger: Logger };

const onbegrensd: Limiet = { neem: () => true, wachttijd: () => 0, grootte: () => 0 };
const dagMs = 86_400_000;
const oin = '00000009999999990001';

/** The BRP: knows the people of the mock, and is silent about whoever shows that. */
const createBrp = ({ vindOpBsn }: Mensen): Pick<BrpClient, 'zoek'> => ({
  async zoek(bsns) {
    if (bsns.some((bsn) => findProefpersoon(bsn)?.storing === 'BRP_STIL')) throw new Bronfout('gemeente.BRP', 'STORING');
    return new Map(bsns.flatMap((bsn) => {
      const mens = vindOpBsn(bsn);
      return mens ? [[bsn, { bsn, naam: null, geboortedatum: mens.geboortedatum, gemeente: mens.gmCode, geheimhouding: false, opschorting: null }] as const] : [];
    }));
  },
});

/** Tells whoever follows what was kept since the last time. */
function createWekker({ gebeurtenissen }: Store, bus: ReturnType<typeof createProcesbus>): () => void {
  let gegeven = 0;
  return () => {
    void gebeurtenissen.listNa(gegeven, Number.MAX_SAFE_INTEGER).then(async (nieuw) => {
      for (const een of nieuw) {
        gegeven = Math.max(gegeven, een.positie);
        await bus.publiceer({ gebeurtenis: toCloudevent(een, oin), loket: een.loket });
      }
    });
  };
}

/** What a question about a person of whom something fails meets. */
export const storingVan = (bsn: string): GraphQLError | null => {
  const storing = findProefpersoon(bsn)?.storing;
  return storing === undefined || storing === 'BRP_STIL' ? null : new GraphQLError(meldingVan(storing), { extensions: { code: storing } });
};

/** Makes the world: the people, what is kept of them, what parties and sources say, and the product's own rooms around it. */
export async function createWereld({ zaad, tijd: { klok }, reeks, doelregister, logger }: Werelddelen): Promise<Wereld> {
  const mensen = createMensen(zaad, peildatum);
  const opslag = createOpslag();
  const { store } = opslag;
  const catalogus = createCatalogus(zaad, klok());
  await zaai(opslag, { mensen: mensen.mensen, moment: klok(), zaad, instrumenten: [...catalogus.laatste()?.instrumenten.keys() ?? []].slice(0, 12) });
  const logboeken = await openLogboeken(klok, reeks);
  const [zegelgeheim, kandidaatgeheim] = [reeks.bytes(32), reeks.bytes(32)];
  const burgerzegel = createBurgerzegel(zegelgeheim);
  const koppelaar = createKoppelaar({ store, brp: createBrp(mensen), klok, woonplaatsGeldigMs: Number.MAX_SAFE_INTEGER, verversGeduldMs: 0, maakId: reeks.nieuweId });
  const zoeken: Zoeken = createZoeken({ zaad, peildatum, reeks, kandidaatgeheim, klok, logger });
  const partijen = createPartijen({ mensen, koppelingen: store.koppelingen, logboeken, klok });
  const bus = createProcesbus();
  const wek = createWekker(store, bus);
  const volgen = createVolgen({ gebeurtenissen: store.gebeurtenissen, bus });
  const kandidaatzoek = { ontzegelaar: createOntzegelaar(kandidaatgeheim), verwijzingen: createVerwijzingen(kandidaatgeheim, reeks.bytes) };
  const termijnen = { aanmeldingGeldigMs: 90 * dagMs, overdrachtTermijnMs: 7 * dagMs };
  const loaderdelen = {
    store, koppelaar, klok, verversWoonplaatsen: async <P>(personen: readonly P[]) => personen, burger: createBurger(burgerzegel, koppelaar),
    aanmeldingGeldigMs: termijnen.aanmeldingGeldigMs, limieten: { vrager: onbegrensd, persoon: onbegrensd },
    // No party is asked over a wire here, so nothing is sealed.
    maakSleutels: () => ({ uwv: null, gemeente: null, sbb: null, oofonds: null }),
  };
  return {
    partijen, logboeken, burgerzegel,
    contextVan(verzoek, graafvraag) {
      const notities = logboeken.open(verzoek);
      const loaders = createLoaders({ ...loaderdelen, openVerwerkingen: () => notities.werkcentrum }, verzoek);
      return {
        notities,
        partijvraag: { verzoek, loaders, notities },
        werkcentrum: {
          verzoek, klok, loaders, catalogus, uitgavenadres: null, kandidaatzoek, volgen, doelregister, partijlogboek: logboeken.partijlogboek('werkcentrum'),
          handelingen: { store, maakId: reeks.nieuweId, wek, graafvraag, heeftPartijweg: false, ...termijnen },
        },
        werkgevers: { verzoek, partijlogboek: logboeken.partijlogboek('werkgevers'), loaders: zoeken.loadersVan(verzoek, notities.werkgevers) },
      };
    },
    async stop() { await Promise.all([zoeken.stop(), logboeken.stop()]); },
  };
}


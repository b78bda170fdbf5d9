import { toDatum, toDatumTijd } from '../../shared/klok.ts';
import type { ContactverzoekResolvers, KandidatenzoekopdrachtResolvers, OntvangenContactverzoekResolvers, PersoonResolvers, QueryResolvers, WerkvoorraadResolvers } from '../generated.ts';
import { geefKandidaatbijdrage } from '../kandidaten/bijdrage.ts';
import { findLoket } from '../regio/loketten.ts';
import type { Contactverzoekrecord } from '../store/contactverzoeken.ts';
import { leesBladzijde, type Plek } from '../werkvoorraad/bladzijde.ts';
import { createZichtbaar } from '../werkvoorraad/zichtbaar.ts';

const plekVan = ({ op, id }: Contactverzoekrecord): Plek => ({ sleutel: String(op), id });

/** Who can be found to work, and who asks for contact with them. */
export const contactResolvers = {
  Query: {
    contactverzoeken: (_bron, { status = null, ...vraag }, { loaders }) => leesBladzijde(vraag, ['contactverzoeken', status], (na, aantal) => loaders.bladGesteld(status, na, aantal), plekVan, async (rijen) => new Set(rijen)),
  } satisfies QueryResolvers,
  Persoon: {
    contactverzoeken: async ({ id }, _vraag, { loaders }) => {
      await loaders.noteer(id, 'contactverzoeken');
      return loaders.contactverzoeken.load(id);
    },
  } satisfies PersoonResolvers,
  Werkvoorraad: {
    contactverzoeken: ({ loket: { id: loket } }, vraag, context) =>
      leesBladzijde(vraag, ['contactverzoeken', loket], (na, aantal) => context.handelingen.store.contactverzoeken.listBij(loket, na, aantal), plekVan, createZichtbaar(context, 'contactverzoeken')),
  } satisfies WerkvoorraadResolvers,
  Contactverzoek: {
    op: ({ op }) => toDatum(op),
    vacature: (verzoek) => verzoek.open().vacature,
    bericht: (verzoek) => verzoek.open().bericht,
    // Only who wants contact says by this where they are helped.
    loket: ({ status, loket }) => (status === 'WIL_CONTACT' ? findLoket(loket) ?? null : null),
  } satisfies ContactverzoekResolvers,
  OntvangenContactverzoek: {
    van: ({ vanLoket }) => (vanLoket === null ? null : findLoket(vanLoket) ?? null),
    vacature: (verzoek) => verzoek.open().vacature,
    bericht: (verzoek) => verzoek.open().bericht,
    op: ({ op }) => toDatumTijd(op),
    loket: ({ loket }) => findLoket(loket) ?? null,
    beantwoordOp: ({ beantwoordOp }) => (beantwoordOp === null ? null : toDatumTijd(beantwoordOp)),
    persoon: ({ persoonId }, _vraag, { loaders }) => loaders.persoon.load(persoonId),
  } satisfies OntvangenContactverzoekResolvers,
  Kandidatenzoekopdracht: {
    werkcentrumKandidaatbijdragen: async ({ werkcentrumZoeksleutel: sleutel }, _vraag, context) => (sleutel ? [await geefKandidaatbijdrage(sleutel, context)] : []),
  } satisfies KandidatenzoekopdrachtResolvers,
};

import { toDatum, toDatumTijd } from '../../shared/klok.ts';
import type { ArbeidsmarktregioResolvers, CatalogusResolvers, InstrumentResolvers, MenukaartResolvers, MijnMenukaartResolvers, PersoonResolvers, QueryResolvers } from '../generated.ts';
import { checkId, eisGeldig } from '../../shared/invoer.ts';
import { adressen } from '../uitgave/http/adressen.ts';
import { geldendeRegeling, REGELINGEN } from '../rules/regelingen.ts';
import { listBeschikbaarheid, listDekking, toCatalogusinstrumenten, toFacetten } from './catalogusvraag.ts';
import { checkInstrumentId } from './invoer.ts';
import { toInstrumenten, toMenukaart } from './menukaart.ts';
import { itemVan } from './menukaartitems.ts';
import { toPersoonsmenukaart } from './persoonsmenukaart.ts';
import { voegAanbodSamen } from './regioaanbod.ts';

/** The menukaart: of a region, of a person, and one instrument of it; and the catalogue of the whole country. */
export const catalogusResolvers = {
  Query: {
    instrument: (_, { id }, { catalogus }) => {
      eisGeldig(checkInstrumentId('id', id));
      return catalogus.laatste()?.instrumenten.get(id) ?? null;
    },
    catalogus: (_, _args, { catalogus }) => catalogus.laatste(),
  } satisfies QueryResolvers,
  Arbeidsmarktregio: {
    menukaart: ({ amCode }, _, { catalogus }) => toMenukaart(catalogus, amCode),
    aanbod: (parent, _, { verzoek }) => voegAanbodSamen(parent, verzoek),
  } satisfies ArbeidsmarktregioResolvers,
  Catalogus: {
    gemaaktOp: ({ gemaaktOp }) => toDatumTijd(gemaaktOp),
    uitgave: ({ versie }, _, { uitgavenadres }) => uitgavenadres && `${uitgavenadres}${adressen.versie(versie)}`,
    bronnen: ({ alles: { bronnen } }) => bronnen,
    instrumenten: (momentopname, args, { catalogus }) => toCatalogusinstrumenten(catalogus, momentopname, args),
    facetten: (momentopname, { filter }) => toFacetten(momentopname, filter),
    dekking: (momentopname, { filter }) => listDekking(momentopname, filter),
  } satisfies CatalogusResolvers,
  Menukaart: {
    instrumenten: (parent, args, { catalogus, klok }) => toInstrumenten(catalogus, parent, args, klok),
  } satisfies MenukaartResolvers,
  Instrument: {
    beschikbaarheid: ({ id }, { regio }, { catalogus }) => listBeschikbaarheid(catalogus.laatste(), id, regio),
    regeling: ({ itemcode }, _, { klok }) => {
      const { regeling } = itemVan(itemcode);
      return regeling === null ? null : geldendeRegeling(regeling, REGELINGEN, toDatum(klok()));
    },
  } satisfies InstrumentResolvers,
  Persoon: {
    menukaart: (parent, args, context) => toPersoonsmenukaart(parent, args, context),
  } satisfies PersoonResolvers,
  MijnMenukaart: {
    __resolveReference: async (verwijzing, { loaders }) => {
      if (checkId('id', verwijzing.id) !== null) return null;
      return (await loaders.persoon.load(verwijzing.id)) && { ...verwijzing };
    },
    persoon: ({ id }) => ({ id }),
    instrumenten: ({ id, persoon }, args, context) => toPersoonsmenukaart({ ...persoon, id }, args, context),
  } satisfies MijnMenukaartResolvers,
};

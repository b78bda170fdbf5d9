import { toDatumTijd } from '../../shared/klok.ts';
import { findRegio } from '../../shared/referentie/referentie.ts';
import { toInstrumenten, toMenukaart } from '../catalogus/menukaart.ts';
import type { QueryResolvers, WerkgeverskoppelingResolvers, WerkgeversvraagResolvers } from '../generated.ts';
import { checkId, eisGeldig } from '../../shared/invoer.ts';
import { findLoket } from '../regio/loketten.ts';
import { toWerkgeversvraagblad } from './lijst.ts';
import type { Werkgeverskoppelingrecord } from '../store/werkgeversvragen.ts';
import { grondVan } from './routering.ts';
import { toSector } from './sectoren.ts';

/** A link as it is seen from one of its questions. */
export type WerkgeverskoppelingParent = Werkgeverskoppelingrecord & { readonly anderId: string };

const toMoment = (op: number | null): string | null => (op === null ? null : toDatumTijd(op));

/** Questions of employers: which there are, and what is in one. */
export const werkgeversResolvers = {
  Query: {
    werkgeversvraag: (_bron, { id }, { loaders }) => {
      eisGeldig(checkId('id', id));
      return loaders.werkgevers.vraag.load(id);
    },
    werkgeversvragen: (_bron, vraag, context) => toWerkgeversvraagblad(vraag, context),
  } satisfies QueryResolvers,
  Werkgeversvraag: {
    bedrijfsnaam: ({ gegevens }) => gegevens.bedrijfsnaam,
    kvkNummer: ({ gegevens }) => gegevens.kvkNummer,
    contact: ({ gegevens }) => gegevens.contact,
    beroep: ({ gegevens }) => gegevens.beroep,
    aantal: ({ gegevens }) => gegevens.aantal,
    toelichting: ({ gegevens }) => gegevens.toelichting,
    afhandeling: ({ gegevens }) => gegevens.afhandeling,
    regios: ({ regios }) => regios.flatMap((amCode) => findRegio(amCode) ?? []),
    sector: ({ sector }) => (sector === null ? null : toSector(sector)),
    loket: ({ loket }) => findLoket(loket) ?? null,
    grond: ({ route }) => grondVan(route),
    aangemeldBij: ({ aangemeldLoket }) => (aangemeldLoket === null ? null : findLoket(aangemeldLoket) ?? null),
    aangemeldOp: ({ aangemeldOp }) => toDatumTijd(aangemeldOp),
    opgenomenOp: ({ opgenomenOp }) => toMoment(opgenomenOp),
    afgehandeldOp: ({ afgehandeldOp }) => toMoment(afgehandeldOp),
    koppelingen: async ({ id }, _vraag, { loaders }) =>
      (await loaders.werkgevers.koppelingen.load(id)).map((koppeling) => ({ ...koppeling, anderId: koppeling.overschotId === id ? koppeling.vacaturesId : koppeling.overschotId })),
    menukaart: ({ regios: [regio = ''] }, { tekst, first, after }, { catalogus, klok }) =>
      toInstrumenten(catalogus, toMenukaart(catalogus, regio), { filter: { typen: ['IT02'], tekst }, first, after }, klok),
  } satisfies WerkgeversvraagResolvers,
  Werkgeverskoppeling: {
    op: ({ op }) => toDatumTijd(op),
    met: ({ anderId }, _vraag, { loaders }) => loaders.werkgevers.vraag.load(anderId),
  } satisfies WerkgeverskoppelingResolvers,
};

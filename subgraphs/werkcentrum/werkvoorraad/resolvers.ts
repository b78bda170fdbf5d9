import { toDatum } from '../../shared/klok.ts';
import type { WerkcentrumContext } from '../context.ts';
import type { AgendapuntResolvers, Loket, OpenAanmeldingResolvers, QueryResolvers, WerkvoorraadResolvers } from '../generated.ts';
import { eisGeldig, type Invoerfout } from '../../shared/invoer.ts';
import { findLoket } from '../regio/loketten.ts';
import type { Agendarecord, Agendasoort } from '../store/agenda.ts';
import { leesBladzijde, type Bladvraag, type Connectie } from './bladzijde.ts';
import { createZichtbaar } from './zichtbaar.ts';

/** A loket of which somebody may see what it still has to do. */
export type WerkvoorraadParent = { readonly loket: Loket };

const dagMs = 86_400_000;
const langsteDagen = 366;

const checkDagen = (dagen: number): Invoerfout | null =>
  dagen >= 0 && dagen <= langsteDagen ? null : { veld: 'binnenDagen', code: 'BUITEN_BEREIK', melding: `Vraag 0 tot en met ${langsteDagen} dagen vooruit.` };

async function leesAgenda({ loket }: WerkvoorraadParent, soort: Agendasoort, dagen: number, vraag: Bladvraag, context: WerkcentrumContext): Promise<Connectie<Agendarecord>> {
  eisGeldig(checkDagen(dagen));
  const { klok, handelingen: { store } } = context;
  const totEnMet = toDatum(klok() + dagen * dagMs);
  return leesBladzijde(vraag, [loket.id, soort, dagen], async (na, aantal) => store.agenda.list({ loket: loket.id, soort, totEnMet }, na, aantal),
    ({ dag: sleutel, activiteit: id }) => ({ sleutel, id }), createZichtbaar(context, 'werkplan'));
}

/** What a loket still has to do. */
export const werkvoorraadResolvers = {
  Query: {
    werkvoorraad: (_bron, { loket: id }, { verzoek: { aanroeper } }) => {
      const loket = findLoket(id);
      const mag = loket !== undefined && loket.partij === aanroeper.partij && (loket.regio === null ? loket.id === aanroeper.loket : aanroeper.regios.includes(loket.regio));
      return mag ? { loket } : null;
    },
  } satisfies QueryResolvers,
  Werkvoorraad: {
    openAanmeldingen: ({ loket: { id: loket } }, vraag, context) => {
      const { klok, verzoek: { aanroeper: { organisatie } }, handelingen: { store, aanmeldingGeldigMs } } = context;
      const sinds = klok() - aanmeldingGeldigMs;
      return leesBladzijde(vraag, ['aanmeldingen', loket], (na, aantal) => store.aanmeldingen.listOpen({ loket, organisatie, sinds }, na, aantal),
        ({ op, id }) => ({ sleutel: String(op), id }), createZichtbaar(context, 'aanmeldingen'));
    },
    overdrachten: ({ loket: { id: loket } }, { richting, teLaat, ...vraag }, context) => {
      const { klok, handelingen: { store } } = context;
      const vanLoket = { loket, richting: richting ?? 'ONTVANGEN', ...(teLaat == null ? {} : { teLaat: { nu: klok(), isTeLaat: teLaat } }) } as const;
      return leesBladzijde(vraag, ['overdrachten', loket, vanLoket.richting, teLaat ?? null], (na, aantal) => store.overdrachten.listBij(vanLoket, na, aantal),
        ({ termijn, id }) => ({ sleutel: String(termijn), id }), createZichtbaar(context, 'overdrachten'));
    },
    aflopendeActiviteiten: (parent, { binnenDagen, ...vraag }, context) => leesAgenda(parent, 'ACTIVITEIT_EINDIGT', binnenDagen ?? 30, vraag, context),
    werkfitBeoordelingen: (parent, { binnenDagen, ...vraag }, context) => leesAgenda(parent, 'WERKFIT_BEOORDELEN', binnenDagen ?? 14, vraag, context),
  } satisfies WerkvoorraadResolvers,
  OpenAanmelding: {
    aanmelding: (aanmelding) => aanmelding,
    persoon: ({ persoonId }, _vraag, { loaders }) => loaders.persoon.load(persoonId),
    wachtDagen: ({ op }, _vraag, { klok }) => Math.floor((klok() - op) / dagMs),
  } satisfies OpenAanmeldingResolvers,
  Agendapunt: {
    werkplan: ({ werkplanId }, _vraag, { loaders }) => loaders.werkplan.load(werkplanId),
    activiteitId: ({ activiteit }) => activiteit,
    isTeLaat: ({ dag }, _vraag, { klok }) => dag < toDatum(klok()),
  } satisfies AgendapuntResolvers,
};

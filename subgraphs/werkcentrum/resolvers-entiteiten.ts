import { toDatumTijd } from '../shared/klok.ts';
import { findRegio, listGemeenten } from '../shared/referentie/referentie.ts';
import type { ArbeidsmarktregioResolvers, PersoonResolvers, WerkplanResolvers } from './generated.ts';
import { laadAanvragen } from './aanvragen/toon.ts';
import { checkId } from '../shared/invoer.ts';
import { listLoketten } from './regio/loketten.ts';
import { portfolioSocialePartners } from './regio/portfolio.ts';
import { findRegioVanGemeente, getCentrumgemeente } from './regio/regio.ts';
import { laadSamenvoeging } from './werkplan/delen.ts';
import { toArrangeur, toInstemming, toIntake, toOverkoepelendPlan, toSituatiewijzigingen, toVerantwoordelijke, toWerkplanversie } from './werkplan/toon.ts';

// A reference that is not (or no longer) there resolves to null; what it carries along stays on the parent for the merges.

export const persoonResolvers = {
  __resolveReference: async (verwijzing, { loaders }) => {
    if (checkId('id', verwijzing.id) !== null) return null;
    return (await loaders.persoon.load(verwijzing.id)) && { ...verwijzing };
  },
  uwvSleutel: async ({ id }, _vraag, { loaders }) => (await loaders.sleutels.load(id))?.uwv ?? null,
  gemeenteSleutel: async ({ id }, _vraag, { loaders }) => (await loaders.sleutels.load(id))?.gemeente ?? null,
  sbbSleutel: async ({ id }, _vraag, { loaders }) => (await loaders.sleutels.load(id))?.sbb ?? null,
  oofondsSleutel: async ({ id }, _vraag, { loaders }) => (await loaders.sleutels.load(id))?.oofonds ?? null,
  regio: async ({ id }, _vraag, { loaders }) => findRegioVanGemeente((await loaders.persoon.load(id))?.gemeente ?? null),
  werkplan: ({ id }, _vraag, { loaders }) => loaders.werkplanVanPersoon.load(id),
} satisfies PersoonResolvers;

export const werkplanResolvers = {
  __resolveReference: async (verwijzing, { loaders }) => {
    if (checkId('id', verwijzing.id) !== null) return null;
    const plan = await loaders.werkplanversie.load({ id: verwijzing.id, versie: verwijzing.versie });
    return plan && { ...verwijzing, ...plan };
  },
  isTerugblik: ({ isTerugblik }) => isTerugblik === true,
  persoon: ({ persoonId }) => ({ id: persoonId }),
  arrangeur: (plan) => toArrangeur(plan),
  intake: (plan) => toIntake(plan),
  instemming: (plan) => toInstemming(plan),
  overkoepelendPlan: (plan) => toOverkoepelendPlan(plan),
  verantwoordelijke: (plan) => toVerantwoordelijke(plan),
  vastgesteldOp: ({ vastgesteldOp }) => (vastgesteldOp === null ? null : toDatumTijd(vastgesteldOp)),
  gewijzigdOp: ({ gewijzigdOp }) => toDatumTijd(gewijzigdOp),
  situatiewijzigingen: (plan) => toSituatiewijzigingen(plan),
  einde: ({ uitkomst }) => uitkomst && { uitkomst: uitkomst.code, toelichting: uitkomst.toelichting, op: uitkomst.op },
  aanvragen: laadAanvragen,
  geschiedenis: async ({ id }, _vraag, { loaders }) => (await loaders.geschiedenis.load(id)).map(toWerkplanversie),
  activiteiten: async (plan, _vraag, context) => (await laadSamenvoeging(plan, context)).activiteiten,
  bronnen: async (plan, _vraag, context) => (await laadSamenvoeging(plan, context)).bronnen,
} satisfies WerkplanResolvers;

export const regioResolvers = {
  __resolveReference: (verwijzing) => {
    const regio = findRegio(verwijzing.amCode);
    return regio ? { ...verwijzing, ...regio } : null;
  },
  centrumgemeente: (regio) => getCentrumgemeente(regio),
  gemeenten: ({ amCode }) => listGemeenten(amCode),
  loketten: ({ amCode }, { soorten }) => listLoketten(amCode, soorten),
  portfolioSocialePartners: () => portfolioSocialePartners,
} satisfies ArbeidsmarktregioResolvers;

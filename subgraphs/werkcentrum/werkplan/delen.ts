import { toDatumTijd } from '../../shared/klok.ts';
import { vouwIn } from '../aanvragen/stand.ts';
import { koppelpartijen, toOntbrekend } from '../bronnen.ts';
import type { WerkcentrumContext } from '../context.ts';
import type { Koppelpartij } from '../loaders.ts';
import type { Werkplanbijdragen, WerkplanParent } from '../parents.ts';
import { zietDoelgroepregister } from '../toegang/doelgroepregister.ts';
import { verbergInstrumenten } from './instrumentzicht.ts';
import { toSocialePartnersBijdrage } from './sociale-partners.ts';
import { toonNietVastgelegd, toonVastgelegd } from './terugblik.ts';
import { leesVastlegging } from './vastlegging.ts';
import { voegSamen, type Partijdeel, type Samenvoeging } from './voeg-samen.ts';

const velden = {
  UWV: 'uwvWerkplanbijdragen', GEMEENTE: 'gemeenteWerkplanbijdragen', SBB: 'sbbWerkplanbijdragen', OOFONDS: 'oofondsWerkplanbijdragen',
} as const satisfies Record<Koppelpartij, keyof Werkplanbijdragen>;

/**
 * Merges what the parties sent along with what the plan and werkcentrum itself keep. A version that was asked by its number is shown as it was:
 * as it was vastgesteld, or, when there is a later one and nothing was kept with it, without the parties. Which
 * instruments are used, is only for who may see the doelgroepregister (`instrumentzicht.ts`).
 */
export async function laadSamenvoeging(plan: WerkplanParent, context: WerkcentrumContext): Promise<Samenvoeging> {
  const alles = await laadAlles(plan, context);
  return zietDoelgroepregister(context.verzoek) ? alles : verbergInstrumenten(alles, plan.activiteiten);
}

async function laadAlles(plan: WerkplanParent, context: WerkcentrumContext): Promise<Samenvoeging> {
  const delen = await laadDelen(plan, context);
  if (plan.isTerugblik === true) {
    const vastgelegd = leesVastlegging(plan);
    const { rol, partij } = context.verzoek.aanroeper;
    const zietAlles = rol === 'burger' || (rol === plan.wijziging?.rol && partij === plan.wijziging.partij);
    if (vastgelegd !== null) return toonVastgelegd(vastgelegd, plan.activiteiten, delen, { zietAlles });
    if ((await context.loaders.werkplan.load(plan.id))?.versie !== plan.versie) return toonNietVastgelegd(plan.activiteiten, delen);
  }
  const activiteiten = vouwIn(plan.activiteiten, await context.loaders.partijaanvragen.load(plan.id));
  return voegSamen(plan.id, delen, { activiteiten, sinds: plan.gewijzigdOp });
}

async function laadDelen(plan: WerkplanParent, { loaders, klok, verzoek }: WerkcentrumContext): Promise<Partijdeel[]> {
  const [gekoppeld, eigen] = await Promise.all([loaders.koppelpartijen.load(plan.persoonId), loaders.socialePartners.load(plan.persoonId), loaders.noteer(plan.persoonId, 'werkplan')]);
  const delen = koppelpartijen.map((partij): Partijdeel => {
    const veld = velden[partij];
    const bijdragen = plan.persoon?.[veld] ?? null;
    const isStil = bijdragen === null || bijdragen.length === 0;
    return { partij, bijdragen: bijdragen ?? [], ontbreekt: isStil ? toOntbrekend(partij, veld, gekoppeld.has(partij), verzoek, bijdragen !== null) : null };
  });
  const socialePartners = toSocialePartnersBijdrage(eigen, toDatumTijd(klok()));
  return [...delen, { partij: 'SOCIALE_PARTNERS', bijdragen: [socialePartners], ontbreekt: null }];
}

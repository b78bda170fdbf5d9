import { regios } from '../shared/referentie/referentie.ts';
import { checkBsn } from './bsn.ts';
import { toCode } from './catalogus/codelijsten.ts';
import type { QueryResolvers } from './generated.ts';
import { checkId, checkVersie, eisGeldig } from '../shared/invoer.ts';
import { vraagtTweedePartij } from './rules/activiteit.ts';
import { DOELGROEPKENMERKEN } from './rules/feiten.ts';
import { activiteitsoorten, toActiviteitsoort } from './werkplan/soorten.ts';
import { checkGmCode, findRegioVanGemeente, getRegio } from './regio/regio.ts';

/** The root fields that find something by what the asker knows. */
export const vraagResolvers = {
  persoonOpBsn: (_bron, { bsn }, { loaders }) => {
    eisGeldig(checkBsn('bsn', bsn));
    return loaders.persoonOpBsn.load(bsn);
  },
  persoon: (_bron, { id }, { loaders }) => {
    eisGeldig(checkId('id', id));
    return loaders.persoon.load(id);
  },
  werkplan: async (_bron, { id, versie }, { loaders }) => {
    eisGeldig(checkId('id', id), checkVersie('versie', versie));
    if (versie == null) return loaders.werkplan.load(id);
    const plan = await loaders.werkplanversie.load({ id, versie });
    return plan && { ...plan, isTerugblik: true };
  },
  mijnGegevens: async (_bron, _vraag, { loaders }) => {
    const zelf = await loaders.eigen();
    return zelf && loaders.persoon.load(zelf.id);
  },
  mijnWerkplan: async (_bron, _vraag, { loaders }) => {
    const zelf = await loaders.eigen();
    return zelf && loaders.werkplanVanPersoon.load(zelf.id);
  },
  mijnMenukaart: async (_bron, _vraag, { loaders }) => {
    const zelf = await loaders.eigen();
    return zelf && loaders.persoon.load(zelf.id);
  },
  arbeidsmarktregios: () => regios,
  arbeidsmarktregio: (_bron, vraag) => getRegio(vraag),
  activiteitsoorten: () => activiteitsoorten.filter((soort) => !vraagtTweedePartij(soort)).map(toActiviteitsoort),
  doelgroepvragen: () => DOELGROEPKENMERKEN.map((code) => toCode('doelgroep', code)),
  arbeidsmarktregioVanGemeente: (_bron, { gmCode }) => {
    eisGeldig(checkGmCode('gmCode', gmCode));
    return findRegioVanGemeente(gmCode);
  },
} satisfies QueryResolvers;

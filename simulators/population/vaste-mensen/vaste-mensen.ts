import { adresIn } from '../adres.ts';
import type { Dag, Mens } from '../types.ts';
import { vastePersonen, type VasteNaam } from '../vaste-personen.ts';
import { bijzonder } from './bijzonder.ts';
import { createKader, type Kader, type Vastefeiten } from './kader.ts';
import { metOntslagBedreigd } from './met-ontslag-bedreigd.ts';
import { metUitkering } from './met-uitkering.ts';
import { perGemeente } from './per-gemeente.ts';

const feitenPerNaam: Record<VasteNaam, (kader: Kader) => Vastefeiten> = { ...metOntslagBedreigd, ...metUitkering, ...bijzonder, ...perGemeente };

const isVasteNaam = (naam: string): naam is VasteNaam => Object.hasOwn(vastePersonen, naam);

/** The fixed persons with all their facts, in the order of the list. Their numbers follow from that order: append only. */
export const createVasteMensen = (peildatum: Dag): Mens[] => Object.keys(vastePersonen).filter(isVasteNaam).map((naam, index) => {
  const { bsn, persona, gmCode } = vastePersonen[naam];
  const plaats = index + 1;
  const adres = adresIn(gmCode, naam === 'partnerVanBijstand' ? plaats - 1 : plaats);
  return { bsn, persona, gmCode, ...adres, ...feitenPerNaam[naam](createKader(peildatum, plaats, gmCode)) };
});

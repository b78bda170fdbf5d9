import { eigenVoorzieningen, voorzieningen, type Codewaarde } from '../codes.ts';
import { activiteit, dossier, uitkering } from '../feiten.ts';
import type { Activiteitfeit, GemeenteFeiten, Mens, Persona, Uitkeringsfeit } from '../types.ts';
import type { Kader } from '../vaste-mensen/kader.ts';
import type { Willekeur } from '../willekeur.ts';

const activiteiten = (
  lijst: readonly Codewaarde[], hoogstens: number, nummer: (volgnummer: number) => string, { dag }: Kader, { geheel, kans, kies }: Willekeur,
): Activiteitfeit[] => Array.from({ length: geheel(0, hoogstens) }, (_, index) => {
  const begin = -geheel(-15, 150);
  const eind = begin + geheel(60, 270);
  const status = begin > 0 ? 'GEPLAND' : eind >= 0 ? 'LOPEND' : kans(0.8) ? 'AFGEROND' : 'GESTOPT';
  return activiteit(kies(lijst), nummer(index + 1), { begin: dag(begin), eind: kans(0.1) && status === 'LOPEND' ? null : dag(eind), status });
});

const wetten: Readonly<Partial<Record<Persona, readonly string[]>>> = {
  BIJSTAND: ['ABW', 'ABW', 'ABW', 'IOAW', 'IOAZ'], WW_EN_BIJSTAND: ['ABW'], ZELFSTANDIGE: ['BBZ'],
};

const kansOpDossier: Readonly<Partial<Record<Persona, number>>> = {
  BIJSTAND: 1, WW_EN_BIJSTAND: 1, ZELFSTANDIGE: 0.5, BANENAFSPRAAK: 0.5, NIET_UITKERINGSGERECHTIGD: 0.5, JONGERE: 0.4, ONBEKEND_BIJ_BRONNEN: 0,
};

const bijstandVan = (persona: Persona, { maand }: Kader, { geheel, kies }: Willekeur): Uitkeringsfeit[] => {
  const mogelijk = wetten[persona];
  return mogelijk ? [uitkering(kies(mogelijk), maand(-geheel(1, 60)))] : [];
};

/** A file that the former gemeente keeps running after a move: no benefit any more, a provision that is being finished. */
const achtergebleven = (gmCode: string, tot: string, kader: Kader): GemeenteFeiten => dossier(gmCode, {
  bijstand: [uitkering('ABW', kader.maand(-48), { eind: tot })],
  voorzieningen: [activiteit(voorzieningen.beroepsopleiding, kader.nummers.gemeente(gmCode, 1), { begin: kader.maand(-10), eind: kader.maand(3), status: 'LOPEND' })],
});

/** What the gemeente of residence, and one that was left, hold of a person; `partnerBsn` only lands in a file with bijstand. */
export const bijGemeenten = (
  persona: Persona, kader: Kader, willekeur: Willekeur, verhuizingen: Mens['verhuizingen'], partnerBsn: string | null,
): GemeenteFeiten[] => {
  if (!willekeur.kans(kansOpDossier[persona] ?? 0.05)) return [];
  const { gmCode, nummers } = kader;
  const isAanvrager = persona === 'BIJSTAND' && partnerBsn === null && willekeur.kans(0.15);
  const hier = dossier(gmCode, {
    bijstand: isAanvrager ? [] : bijstandVan(persona, kader, willekeur),
    bijstandAangevraagdOp: isAanvrager ? kader.dag(-willekeur.geheel(1, 50)) : null,
    voorzieningen: activiteiten(Object.values(voorzieningen), 2, (volgnummer) => nummers.gemeente(gmCode, volgnummer), kader, willekeur),
    eigenDossier: activiteiten(Object.values(eigenVoorzieningen), 2, (volgnummer) => nummers.eigen(gmCode, volgnummer), kader, willekeur),
    partnerBsn: persona === 'BIJSTAND' ? partnerBsn : null,
  });
  return [hier, ...verhuizingen.map((verhuizing) => achtergebleven(verhuizing.gmCode, verhuizing.tot, kader))];
};

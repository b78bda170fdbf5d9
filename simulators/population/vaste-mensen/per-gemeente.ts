import { eigenVoorzieningen, voorzieningen } from '../codes.ts';
import { activiteit, dossier, opgave, uitkering } from '../feiten.ts';
import type { Mens } from '../types.ts';
import { mens, plan, type Kader, type Vastefeiten } from './kader.ts';

/** Bijstand with one provision in Suwinet and one in the gemeente's own system, so that both its doors are seen to answer. */
const bijEenGemeente = (k: Kader, voornamen: string, geslachtsnaam: string, geslacht: Mens['geslacht'], leeftijd: number): Vastefeiten =>
  mens(voornamen, null, geslachtsnaam, geslacht, k.geboren(leeftijd), {
    gemeenten: [dossier(k.gmCode, {
      bijstand: [uitkering('ABW', k.maand(-16))],
      voorzieningen: [activiteit(voorzieningen.training, k.nummers.gemeente(k.gmCode, 1), { begin: k.dag(-25), eind: k.dag(95), status: 'LOPEND' })],
      eigenDossier: [activiteit(eigenVoorzieningen.taal, k.nummers.eigen(k.gmCode, 1), { begin: k.dag(-20), eind: k.dag(160), status: 'LOPEND' })],
    })],
    startkwalificatie: true,
    opgaveDatum: k.dag(-30),
    opgave: opgave({ werkzaam: false, ontslagdreiging: false, zelfstandig: false, arbeidsbeperking: false, opleidingsniveau: 'MBO2', taalniveauMondeling: 'B1', uitkeringen: ['ABW'] }),
    plan: plan(k, 'Werk vinden in de eigen regio'),
  });

/** The same situation in five gemeenten, for the suppliers' dialects. */
export const perGemeente = {
  rotterdam: (k) => bijEenGemeente(k, 'Shanti', 'Ramdin', 'V', 45),
  utrecht: (k) => bijEenGemeente(k, 'Erik', 'Visser', 'M', 50),
  groningen: (k) => bijEenGemeente(k, 'Geertje', 'Dijkstra', 'V', 33),
  eindhoven: (k) => bijEenGemeente(k, 'Carlos', 'Mendes', 'M', 41),
  texel: (k) => bijEenGemeente(k, 'Neeltje', 'Bakker', 'V', 54),
} as const satisfies Record<string, (kader: Kader) => Vastefeiten>;

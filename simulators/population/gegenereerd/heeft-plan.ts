import { sociaalPartneraanbod } from '../codes.ts';
import { activiteit } from '../feiten.ts';
import type { Persona, Planfeiten } from '../types.ts';
import type { Kader } from '../vaste-mensen/kader.ts';
import type { Willekeur } from '../willekeur.ts';

const bijPartners: readonly Persona[] = ['SOCIAAL_PLAN', 'MKB_ZONDER_SOCIAAL_PLAN', 'TIJDELIJK_CONTRACT', 'ZELFSTANDIGE'];
const bijUwv: readonly Persona[] = ['WW', 'WIA', 'WW_EN_BIJSTAND'];

const arrangeur = (persona: Persona, { loket, regionaam }: Kader, { kans, kies }: Willekeur): Planfeiten['arrangeur'] => {
  const naam = `${kies(['A.', 'B.', 'F.', 'J.', 'K.', 'S.'])} ${kies(['Aarts', 'Bouwman', 'Demir', 'Groen', 'Kok', 'Willemsen'])}`;
  if (bijUwv.includes(persona) && kans(0.6)) return { naam, organisatie: 'UWV', loket: loket('UWV') };
  if (bijPartners.includes(persona) && kans(0.4)) return { naam, organisatie: 'Vakbond', loket: loket('SOCIALE_PARTNERS') };
  return { naam, organisatie: `Werkcentrum ${regionaam}`, loket: loket('WERKCENTRUM') };
};

const vanPartners = ({ dag, nummers }: Kader, { geheel, kies }: Willekeur): Planfeiten['socialePartners'] => {
  const begin = -geheel(-10, 60);
  return [activiteit(kies(Object.values(sociaalPartneraanbod)), nummers.socialePartner(1), { begin: dag(begin), eind: dag(begin + 90), status: begin > 0 ? 'GEPLAND' : 'LOPEND' })];
};

const doelen = ['Binnen een half jaar aan het werk', 'Omscholen naar een beroep met kans op werk', 'Werkervaring opdoen', 'Werk behouden', 'Een diploma halen naast het werk'] as const;

/** A plan: some are a draft, most are established; some hang under a plan of another kind. `dagenGeleden` is the day of the intake. */
export const heeftPlan = (persona: Persona, dagenGeleden: number, kader: Kader, willekeur: Willekeur): Planfeiten => {
  const { kans, kies, geheel } = willekeur;
  const doel = kies(doelen);
  const verder = dagenGeleden > 25;
  return {
    doel,
    arrangeur: arrangeur(persona, kader, willekeur),
    overkoepelendPlan: kans(0.06) ? { soort: 'SCHULDHULP', omschrijving: 'Plan van aanpak schuldhulpverlening' } : null,
    intake: { datum: kader.dag(-dagenGeleden), loket: kader.loket('WERKCENTRUM'), samenvatting: `Intake gehouden. Doel: ${doel.toLowerCase()}` },
    diagnose: verder ? { datum: kader.dag(7 - dagenGeleden), uitkomst: kies(['Direct bemiddelbaar', 'Bemiddelbaar na scholing', 'Eerst werken aan belemmeringen']) } : null,
    vastgesteldOp: verder ? kader.dag(14 - dagenGeleden) : null,
    versie: verder ? geheel(1, 4) : 1,
    socialePartners: bijPartners.includes(persona) && kans(0.6) ? vanPartners(kader, willekeur) : [],
  };
};

import { RondActiviteitAf } from '../../../clients/kit/operaties/referentieloket.ts';
import { useFormulier } from '../../formulier/Formulier.tsx';
import { toTekst } from '../../formulier/stand.ts';
import { Keuzerondjes, Tekstvak, Tekstveld } from '../../formulier/velden.tsx';
import type { Activiteit, Werkplan } from './gegevens.ts';
import type { Handelruimte } from './handelruimte.ts';
import { eisKeus, uitkomsten } from './keuzes.ts';
import { Planformulier } from './Planformulier.tsx';
import { toNaam } from './tijdlijn.ts';

type Eigenschappen = { readonly plan: Werkplan; readonly activiteit: Activiteit; readonly ruimte: Handelruimte };

/** Ends an activity with what came of it, or does not take a proposal over. */
export function ActiviteitAfronden({ plan, activiteit, ruimte }: Eigenschappen) {
  const isVoorstel = activiteit.status === 'VOORGESTELD';
  const formulier = useFormulier({
    operatie: RondActiviteitAf,
    versie: plan.versie,
    begin: { uitkomst: isVoorstel ? 'NIET_OVERGENOMEN' : '', einddatum: '', toelichting: '' },
    controleer: ({ uitkomst }) => eisKeus('uitkomst', uitkomst, 'Kies wat ervan kwam.'),
    toInput: ({ uitkomst, einddatum, toelichting }, versie) => ({
      werkplanId: plan.id, verwachteVersie: versie ?? plan.versie, activiteitId: activiteit.id, uitkomst: uitkomsten.find(([waarde]) => waarde === uitkomst)?.[0] ?? 'NIET_OVERGENOMEN',
      einddatum: toTekst(einddatum), toelichting: toTekst(toelichting),
    }),
    bijGelukt: ({ rondActiviteitAf }) => { ruimte.gedaan(rondActiviteitAf?.werkplan, isVoorstel ? 'Het voorstel is niet overgenomen.' : 'De activiteit is afgerond.'); },
  });
  const { waarden } = formulier;
  return (
    <Planformulier
      titel={isVoorstel ? `${toNaam(activiteit)} niet overnemen` : `${toNaam(activiteit)} afronden`} plan={plan} formulier={formulier} knop={isVoorstel ? 'Niet overnemen' : 'Afronden'} ruimte={ruimte}
      invoer={[['Uitkomst', uitkomsten.find(([waarde]) => waarde === waarden.uitkomst)?.[1] ?? 'Niet overgenomen'], ['Toelichting', waarden.toelichting]]}
    >
      {!isVoorstel && <Keuzerondjes veld="uitkomst" label="Wat kwam ervan?" keuzes={uitkomsten.map(([waarde, tekst]) => ({ waarde, tekst }))} />}
      {!isVoorstel && <Tekstveld veld="einddatum" label="Laatste dag" uitleg="Leeg is vandaag." soort="date" isVerplicht={false} />}
      <Tekstvak veld="toelichting" label="Toelichting" rijen={2} isVerplicht={false} />
    </Planformulier>
  );
}

import { WijzigActiviteit } from '../../../clients/kit/operaties/referentieloket.ts';
import { useFormulier } from '../../formulier/Formulier.tsx';
import { listBedragfouten, toBedrag, toTekst } from '../../formulier/stand.ts';
import { Tekstvak, Tekstveld } from '../../formulier/velden.tsx';
import { toDagtekst } from '../../onderdelen/woorden.ts';
import type { Activiteit, Werkplan } from './gegevens.ts';
import type { Handelruimte } from './handelruimte.ts';
import { Planformulier } from './Planformulier.tsx';
import { toNaam } from './tijdlijn.ts';

type Eigenschappen = { readonly plan: Werkplan; readonly activiteit: Activiteit; readonly ruimte: Handelruimte };

const toVeld = (bedrag: number | null): string => (bedrag === null ? '' : String(bedrag).replace('.', ','));

/** Changes what was agreed of an activity; what the person proposed is taken over by it. */
export function ActiviteitWijzigen({ plan, activiteit, ruimte }: Eigenschappen) {
  const formulier = useFormulier({
    operatie: WijzigActiviteit,
    versie: plan.versie,
    begin: {
      omschrijving: activiteit.omschrijving ?? '', begindatum: activiteit.begindatum ?? '', einddatum: activiteit.einddatum ?? '', uitvoerder: activiteit.uitvoerder ?? '', bedragEuro: toVeld(activiteit.bedragEuro),
    },
    controleer: (waarden) => listBedragfouten('bedragEuro', waarden.bedragEuro),
    toInput: (waarden, versie) => ({
      werkplanId: plan.id, verwachteVersie: versie ?? plan.versie, activiteitId: activiteit.id, omschrijving: toTekst(waarden.omschrijving), begindatum: toTekst(waarden.begindatum),
      einddatum: toTekst(waarden.einddatum), uitvoerder: toTekst(waarden.uitvoerder), bedragEuro: toBedrag(waarden.bedragEuro),
    }),
    bijGelukt: ({ wijzigActiviteit }) => { ruimte.gedaan(wijzigActiviteit?.werkplan, 'De activiteit is gewijzigd.'); },
  });
  const { waarden } = formulier;
  return (
    <Planformulier
      titel={`${toNaam(activiteit)} wijzigen`} plan={plan} formulier={formulier} knop="Wijziging opslaan" ruimte={ruimte}
      invoer={[['Omschrijving', waarden.omschrijving], ['Vanaf', waarden.begindatum === '' ? '' : toDagtekst(waarden.begindatum)], ['Tot en met', waarden.einddatum === '' ? '' : toDagtekst(waarden.einddatum)], ['Uitvoerder', waarden.uitvoerder], ['Kosten', waarden.bedragEuro]]}
    >
      <Tekstvak veld="omschrijving" label="Omschrijving" uitleg="In gewone woorden; de persoon leest dit ook." rijen={2} isVerplicht={false} />
      <div className="loket-naast">
        <Tekstveld veld="begindatum" label="Eerste dag" soort="date" isVerplicht={false} />
        <Tekstveld veld="einddatum" label="Laatste dag" soort="date" isVerplicht={false} />
        <Tekstveld veld="uitvoerder" label="Naam van de uitvoerder" isVerplicht={false} />
        <Tekstveld veld="bedragEuro" label="Kosten in euro" toetsen="decimal" isVerplicht={false} />
      </div>
    </Planformulier>
  );
}

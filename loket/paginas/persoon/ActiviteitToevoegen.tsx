import { VoegActiviteitToe, type Partij } from '../../../clients/kit/operaties/referentieloket.ts';
import { useFormulier } from '../../formulier/Formulier.tsx';
import { listBedragfouten, toBedrag, toTekst } from '../../formulier/stand.ts';
import { Keuzelijst, Tekstvak, Tekstveld } from '../../formulier/velden.tsx';
import { toDagtekst, toPartijnaam } from '../../onderdelen/woorden.ts';
import { eisKeus, partijen } from './keuzes.ts';
import type { Activiteitsoort, Werkplan } from './gegevens.ts';
import type { Handelruimte } from './handelruimte.ts';
import { Planformulier } from './Planformulier.tsx';

type Eigenschappen = { readonly plan: Werkplan; readonly soorten: readonly Activiteitsoort[]; readonly ruimte: Handelruimte };

const kiesPartij = (waarde: string): Partij | undefined => partijen.find((partij) => partij === waarde);

/** Adds an activity that was agreed. */
export function ActiviteitToevoegen({ plan, soorten, ruimte }: Eigenschappen) {
  const formulier = useFormulier({
    operatie: VoegActiviteitToe,
    versie: plan.versie,
    begin: { partij: '', soort: '', omschrijving: '', begindatum: '', einddatum: '', uitvoerder: '', bedragEuro: '' },
    controleer: (waarden) => [...eisKeus('partij', kiesPartij(waarden.partij) ?? '', 'Kies wie de activiteit uitvoert.'), ...eisKeus('soort', waarden.soort, 'Kies het soort activiteit.'), ...listBedragfouten('bedragEuro', waarden.bedragEuro)],
    toInput: (waarden, versie) => ({
      werkplanId: plan.id, verwachteVersie: versie ?? plan.versie, partij: kiesPartij(waarden.partij) ?? 'WERKCENTRUM', soort: waarden.soort, omschrijving: toTekst(waarden.omschrijving),
      begindatum: toTekst(waarden.begindatum), einddatum: toTekst(waarden.einddatum), uitvoerder: toTekst(waarden.uitvoerder), bedragEuro: toBedrag(waarden.bedragEuro),
    }),
    bijGelukt: ({ voegActiviteitToe }) => { ruimte.gedaan(voegActiviteitToe?.werkplan, 'De activiteit is toegevoegd.'); },
  });
  const { waarden } = formulier;
  const soortnaam = soorten.find(({ code }) => code === waarden.soort)?.omschrijving ?? waarden.soort;
  return (
    <Planformulier
      titel="Activiteit toevoegen" plan={plan} formulier={formulier} knop="Activiteit toevoegen" ruimte={ruimte}
      invoer={[['Soort', soortnaam], ['Omschrijving', waarden.omschrijving], ['Uitgevoerd door', toPartijnaam(waarden.partij)], ['Vanaf', waarden.begindatum === '' ? '' : toDagtekst(waarden.begindatum)], ['Tot en met', waarden.einddatum === '' ? '' : toDagtekst(waarden.einddatum)]]}
    >
      <Keuzelijst veld="soort" label="Soort activiteit" keuzes={soorten.map(({ code, omschrijving }) => ({ waarde: code, tekst: omschrijving ?? code }))} />
      <Tekstvak veld="omschrijving" label="Omschrijving" uitleg="In gewone woorden; de persoon leest dit ook." rijen={2} isVerplicht={false} />
      <div className="loket-naast">
        <Keuzelijst veld="partij" label="Wie voert het uit?" keuzes={partijen.map((partij) => ({ waarde: partij, tekst: toPartijnaam(partij) }))} />
        <Tekstveld veld="uitvoerder" label="Naam van de uitvoerder" isVerplicht={false} />
        <Tekstveld veld="begindatum" label="Eerste dag" soort="date" isVerplicht={false} />
        <Tekstveld veld="einddatum" label="Laatste dag" soort="date" isVerplicht={false} />
      </div>
      <Tekstveld veld="bedragEuro" label="Kosten in euro" uitleg="Bijvoorbeeld 1250,50." toetsen="decimal" isVerplicht={false} />
    </Planformulier>
  );
}

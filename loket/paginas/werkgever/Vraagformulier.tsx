import { MeldWerkgeversvraagAan, type MeldWerkgeversvraagAanMutation, type WerkgeversvragenpaginaQuery } from '../../../clients/kit/operaties/referentieloket.ts';
import { Formulier, useFormulier } from '../../formulier/Formulier.tsx';
import { Keuzelijst, Keuzerondjes, Tekstvak, Tekstveld, Vinkje } from '../../formulier/velden.tsx';
import { useSessie } from '../../kader/sessiecontext.tsx';
import { Uitklap } from '../../onderdelen/Uitklap.tsx';
import { controleer, leeg, sectoren, toInput, vraagsoorten, type Vraagwaarden } from './vraag.ts';

/** What came of registering a question. */
export type Aangemeld = NonNullable<NonNullable<MeldWerkgeversvraagAanMutation['meldWerkgeversvraagAan']>['werkgeversvraag']>;

type Eigenschappen = { readonly regios: WerkgeversvragenpaginaQuery['arbeidsmarktregios']; readonly sluit: () => void; readonly bijAangemeld: (vraag: Aangemeld) => void };

/** Registers a question of an employer, at whichever loket it comes in. */
export function Vraagformulier({ regios, sluit, bijAangemeld }: Eigenschappen) {
  const { vrager } = useSessie();
  const begin: Vraagwaarden = { ...leeg, regios: vrager.regios[0] ?? '' };
  const formulier = useFormulier({
    operatie: MeldWerkgeversvraagAan, begin, controleer, toInput,
    bijGelukt: ({ meldWerkgeversvraagAan }) => { if (meldWerkgeversvraagAan?.werkgeversvraag) bijAangemeld(meldWerkgeversvraagAan.werkgeversvraag); },
  });
  return (
    <Uitklap titel="Vraag van een werkgever vastleggen">
      <Formulier formulier={formulier} knop="Vraag vastleggen" annuleer={sluit}>
        <Keuzerondjes veld="soort" label="Waar komt de werkgever mee?" keuzes={Object.entries(vraagsoorten).map(([waarde, tekst]) => ({ waarde, tekst }))} />
        <div className="loket-naast">
          <Tekstveld veld="bedrijfsnaam" label="Naam van het bedrijf" />
          <Tekstveld veld="kvkNummer" label="KVK-nummer" uitleg="Acht cijfers." toetsen="numeric" />
          <Tekstveld veld="contact.naam" label="Contactpersoon" />
          <Tekstveld veld="contact.telefoon" label="Telefoonnummer" uitleg="Of een e-mailadres." isVerplicht={false} />
          <Tekstveld veld="contact.email" label="E-mailadres" uitleg="Of een telefoonnummer." isVerplicht={false} />
          <Keuzelijst veld="regios" label="Arbeidsmarktregio" keuzes={regios.map(({ amCode, naam }) => ({ waarde: amCode, tekst: naam }))} />
          <Keuzelijst veld="sector" label="Sector" uitleg="Nodig bij vacatures en bij een overschot." keuzes={sectoren.map(([waarde, naam]) => ({ waarde, tekst: naam }))} isVerplicht={false} />
          <Tekstveld veld="beroep" label="Beroep" uitleg="Zoals de werkgever het noemt." isVerplicht={false} />
          <Tekstveld veld="aantal" label="Hoeveel plaatsen of mensen?" uitleg="Nodig bij vacatures en bij een overschot." toetsen="numeric" isVerplicht={false} />
        </div>
        <Tekstvak veld="toelichting" label="Wat vertelt de werkgever erbij?" uitleg="Niets over personen. Nodig bij een vraag om advies." isVerplicht={false} />
        <Vinkje veld="leerplaatsen" label="Het gaat over leerplaatsen of praktijkleren" />
        <Vinkje veld="zonderPersoneel" label="De ondernemer werkt alleen, zonder personeel" />
      </Formulier>
    </Uitklap>
  );
}

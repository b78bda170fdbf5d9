import { useState } from 'react';
import { Button } from '@utrecht/button-react';
import { StelKandidaatVoor, type VoorstelpaginaQuery } from '../../../clients/kit/operaties/referentieloket.ts';
import { Formulier, useFormulier } from '../../formulier/Formulier.tsx';
import { toTekst } from '../../formulier/stand.ts';
import { Tekstvak } from '../../formulier/velden.tsx';
import { useMeld } from '../../kader/meldingen.tsx';
import { Label } from '../../onderdelen/Label.tsx';
import { Melding } from '../../onderdelen/Melding.tsx';
import { Uitklap } from '../../onderdelen/Uitklap.tsx';

/** The plan of the person for whom vacancies are searched. */
export type Voorstelplan = NonNullable<NonNullable<VoorstelpaginaQuery['persoon']>['werkplan']>;

type Eigenschappen = { readonly plan: Pick<Voorstelplan, 'id' | 'versie'>; readonly vacatureId: string; readonly naam: string; readonly bijVoorgesteld: (versie: number | null) => void };

function Paneel({ plan, vacatureId, naam, bijVoorgesteld, sluit }: Eigenschappen & { readonly sluit: (isGedaan: boolean) => void }) {
  const meld = useMeld();
  const formulier = useFormulier({
    operatie: StelKandidaatVoor, versie: plan.versie, begin: { toelichting: '' },
    toInput: ({ toelichting }, versie) => ({ werkplanId: plan.id, verwachteVersie: versie ?? plan.versie, vacatureId, toelichting: toTekst(toelichting) }),
    bijGelukt: ({ stelKandidaatVoor }) => {
      sluit(true);
      bijVoorgesteld(stelKandidaatVoor?.werkplan?.versie ?? null);
      meld('Het voorstel staat in het werkplan.');
    },
  });
  const conflict = formulier.uitkomst?.conflict ?? null;
  return (
    <Uitklap titel={`Voorstellen voor: ${naam}`}>
      {conflict !== null && <Melding soort="warning" dringend><p className="utrecht-paragraph"><strong>Iemand anders wijzigde het werkplan intussen.</strong> Er is nog niets voorgesteld. Kijk op de pagina van de persoon wat er is gewijzigd, of verstuur het voorstel nog een keer om het er ook in te zetten.</p></Melding>}
      <Formulier formulier={conflict === null ? formulier : { ...formulier, verstuur: () => { formulier.verstuur(conflict.versie ?? plan.versie); } }} knop="Voorstellen" annuleer={() => { sluit(false); }}>
        <Tekstvak veld="toelichting" label="Waarom past dit?" uitleg="Ten hoogste 500 tekens. De persoon leest dit ook, en kan nee zeggen." rijen={3} isVerplicht={false} />
      </Formulier>
    </Uitklap>
  );
}

/** Puts the person of a plan forward for a vacancy. */
export function Voorstellen(eigenschappen: Eigenschappen) {
  const [stand, zet] = useState<'dicht' | 'open' | 'gedaan'>('dicht');
  if (stand === 'gedaan') return <Label soort="goed" icoon="goed">Voorgesteld in het werkplan</Label>;
  if (stand === 'open') return <Paneel {...eigenschappen} sluit={(isGedaan) => { zet(isGedaan ? 'gedaan' : 'dicht'); }} />;
  return <Button appearance="secondary-action-button" onClick={() => { zet('open'); }}>Voorstellen<span className="loket-onzichtbaar"> voor: {eigenschappen.naam}</span></Button>;
}

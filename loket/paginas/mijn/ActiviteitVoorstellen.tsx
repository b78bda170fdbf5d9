import { useState } from 'react';
import { StelActiviteitVoor } from '../../../clients/kit/operaties/referentieloket.ts';
import { useFormulier } from '../../formulier/Formulier.tsx';
import { toTekst } from '../../formulier/stand.ts';
import { Keuzelijst, Tekstvak, Tekstveld } from '../../formulier/velden.tsx';
import { Uitklap } from '../../onderdelen/Uitklap.tsx';
import type { Activiteitsoort } from '../persoon/gegevens.ts';
import { eisKeus } from '../persoon/keuzes.ts';
import type { Mijnplan, Mijnruimte } from './gegevens.ts';
import { Planknop } from './Planknop.tsx';

type Eigenschappen = { readonly plan: Mijnplan; readonly soorten: readonly Activiteitsoort[]; readonly ruimte: Mijnruimte; readonly sluit: () => void };

/** Proposes something that the person wants to do. */
export function ActiviteitVoorstellen({ plan, soorten, ruimte, sluit }: Eigenschappen) {
  const [gezien] = useState(Math.max(plan.versie, ruimte.eigenVersie));
  const formulier = useFormulier({
    operatie: StelActiviteitVoor, versie: gezien, begin: { soort: '', omschrijving: '', begindatum: '', einddatum: '' },
    controleer: ({ soort }) => eisKeus('soort', soort, 'Kies waar het bij past.'),
    toInput: ({ soort, omschrijving, begindatum, einddatum }, versie) => ({
      werkplanId: plan.id, verwachteVersie: versie ?? plan.versie, soort, omschrijving: omschrijving.trim(), begindatum: toTekst(begindatum), einddatum: toTekst(einddatum),
    }),
    bijGelukt: ({ stelActiviteitVoor }) => {
      sluit();
      ruimte.gedaan('Uw voorstel staat in uw plan. Uw loket bespreekt het met u.', stelActiviteitVoor?.werkplan?.versie);
    },
  });
  return (
    <Uitklap titel="Zelf iets voorstellen">
      <Planknop plan={plan} gezien={gezien} formulier={formulier} ververs={ruimte.ververs} knop="Voorstel versturen" annuleer={sluit}>
        <Tekstvak veld="omschrijving" label="Wat wilt u doen?" uitleg="Schrijf het in uw eigen woorden." rijen={3} />
        <Keuzelijst veld="soort" label="Waar past dit bij?" keuzes={soorten.map(({ code, omschrijving }) => ({ waarde: code, tekst: omschrijving ?? code }))} />
        <div className="loket-naast">
          <Tekstveld veld="begindatum" label="Eerste dag" soort="date" isVerplicht={false} />
          <Tekstveld veld="einddatum" label="Laatste dag" soort="date" isVerplicht={false} />
        </div>
      </Planknop>
    </Uitklap>
  );
}

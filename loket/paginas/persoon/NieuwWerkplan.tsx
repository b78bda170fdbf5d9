import { StelWerkplanOp } from '../../../clients/kit/operaties/referentieloket.ts';
import { Formulier, useFormulier } from '../../formulier/Formulier.tsx';
import { Tekstvak, Tekstveld } from '../../formulier/velden.tsx';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Deel } from '../../onderdelen/Deel.tsx';
import type { Handelruimte } from './handelruimte.ts';

/** Begins the one plan of somebody who has none. */
export function NieuwWerkplan({ persoonId, ruimte }: { readonly persoonId: string; readonly ruimte: Handelruimte }) {
  const formulier = useFormulier({
    operatie: StelWerkplanOp,
    begin: { doel: '', naam: '', organisatie: '' },
    toInput: ({ doel, naam, organisatie }) => ({ persoonId, doel: doel.trim(), arrangeur: { naam: naam.trim(), organisatie: organisatie.trim() } }),
    bijGelukt: ({ stelWerkplanOp }) => { ruimte.gedaan(stelWerkplanOp?.werkplan, 'Het werkplan is begonnen.'); },
  });
  return (
    <Deel titel="Werkplan">
      <Alinea>Deze persoon heeft nog geen werkplan. Begin het hier; daarna legt u de intake vast.</Alinea>
      <Formulier formulier={formulier} knop="Werkplan beginnen">
        <Tekstvak veld="doel" label="Waar werkt het plan naartoe?" uitleg="Bijvoorbeeld: aan het werk als zorgmedewerker. De persoon leest dit ook." rijen={2} />
        <div className="loket-naast">
          <Tekstveld veld="naam" label="Naam van de arrangeur" vulAan="name" />
          <Tekstveld veld="organisatie" label="Organisatie van de arrangeur" vulAan="organization" />
        </div>
      </Formulier>
    </Deel>
  );
}

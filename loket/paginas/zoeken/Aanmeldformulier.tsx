import { MeldAan, type MeldAanMutation } from '../../../clients/kit/operaties/referentieloket.ts';
import { Formulier, useFormulier } from '../../formulier/Formulier.tsx';
import { Tekstvak, Tekstveld } from '../../formulier/velden.tsx';

type Eigenschappen = {
  /** The number that was searched for; empty when there was none. */
  readonly bsn: string;
  readonly bijGelukt: (data: MeldAanMutation) => void;
};

/** Registers somebody at the own loket. */
export function Aanmeldformulier({ bsn, bijGelukt }: Eigenschappen) {
  const formulier = useFormulier({
    operatie: MeldAan,
    begin: { bsn, reden: '' },
    toInput: (waarden) => ({ bsn: waarden.bsn.replaceAll(/[\s.-]/g, ''), reden: waarden.reden.trim() }),
    bijGelukt,
  });
  return (
    <Formulier formulier={formulier} knop="Aanmelden">
      <Tekstveld veld="bsn" label="Burgerservicenummer van wie u aanmeldt" uitleg="Negen cijfers." toetsen="numeric" />
      <Tekstvak veld="reden" label="Waarom meldt u deze persoon aan?" uitleg="10 tot en met 500 tekens. De persoon leest dit ook." rijen={3} />
    </Formulier>
  );
}

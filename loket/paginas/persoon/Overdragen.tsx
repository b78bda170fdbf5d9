import { DraagOver } from '../../../clients/kit/operaties/referentieloket.ts';
import { useFormulier } from '../../formulier/Formulier.tsx';
import { Keuzelijst, Tekstvak } from '../../formulier/velden.tsx';
import type { Persoon, Werkplan } from './gegevens.ts';
import type { Handelruimte } from './handelruimte.ts';
import { Planformulier } from './Planformulier.tsx';

type Eigenschappen = { readonly plan: Werkplan; readonly loketten: NonNullable<Persoon['regio']>['loketten']; readonly ruimte: Handelruimte };

/** Offers the plan to another loket of the region. */
export function Overdragen({ plan, loketten, ruimte }: Eigenschappen) {
  const formulier = useFormulier({
    operatie: DraagOver,
    versie: plan.versie,
    begin: { naarLoket: '', reden: '' },
    toInput: ({ naarLoket, reden }, versie) => ({ werkplanId: plan.id, verwachteVersie: versie ?? plan.versie, naarLoket, reden: reden.trim() }),
    bijGelukt: ({ draagOver }) => { ruimte.gedaan(draagOver?.werkplan, `De overdracht aan ${draagOver?.overdracht?.naar?.naam ?? 'het andere loket'} is aangeboden.`); },
  });
  const { waarden } = formulier;
  return (
    <Planformulier
      titel="Overdragen aan een ander loket" plan={plan} formulier={formulier} knop="Overdracht aanbieden" ruimte={ruimte}
      invoer={[['Naar', loketten.find(({ id }) => id === waarden.naarLoket)?.naam ?? ''], ['Reden', waarden.reden]]}
    >
      <Keuzelijst veld="naarLoket" label="Naar welk loket?" keuzes={loketten.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} />
      <Tekstvak veld="reden" label="Waarom draagt u over?" uitleg="10 tot en met 500 tekens. De persoon leest dit ook." rijen={3} />
    </Planformulier>
  );
}

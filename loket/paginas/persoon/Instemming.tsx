import { RegistreerInstemming } from '../../../clients/kit/operaties/referentieloket.ts';
import { useFormulier } from '../../formulier/Formulier.tsx';
import { Keuzerondjes, Tekstveld } from '../../formulier/velden.tsx';
import { toDagtekst } from '../../onderdelen/woorden.ts';
import type { Werkplan } from './gegevens.ts';
import type { Handelruimte } from './handelruimte.ts';
import { eisKeus, wijzen } from './keuzes.ts';
import { Planformulier } from './Planformulier.tsx';

/** Records that the person agreed in a conversation, with the version that was put to them. */
export function Instemming({ plan, ruimte }: { readonly plan: Werkplan; readonly ruimte: Handelruimte }) {
  const formulier = useFormulier({
    operatie: RegistreerInstemming,
    versie: plan.versie,
    begin: { op: '', wijze: '' },
    controleer: ({ op, wijze }) => [...eisKeus('op', op, 'Vul de dag in waarop de persoon instemde.'), ...eisKeus('wijze', wijze, 'Kies hoe de persoon instemde.')],
    toInput: ({ op, wijze }, versie) => ({ werkplanId: plan.id, verwachteVersie: versie ?? plan.versie, op, wijze: wijzen.find(([waarde]) => waarde === wijze)?.[0] ?? 'MONDELING' }),
    bijGelukt: ({ registreerInstemming }) => { ruimte.gedaan(registreerInstemming?.werkplan, 'De instemming van de persoon is vastgelegd.'); },
  });
  const { op, wijze } = formulier.waarden;
  return (
    <Planformulier
      titel="Instemming van de persoon vastleggen" plan={plan} formulier={formulier} knop="Instemming vastleggen" ruimte={ruimte}
      invoer={[['Op', op === '' ? '' : toDagtekst(op)], ['Hoe', wijzen.find(([waarde]) => waarde === wijze)?.[1] ?? '']]}
    >
      <Tekstveld veld="op" label="Op welke dag stemde de persoon in?" soort="date" />
      <Keuzerondjes veld="wijze" label="Hoe stemde de persoon in?" keuzes={wijzen.map(([waarde, tekst]) => ({ waarde, tekst }))} />
    </Planformulier>
  );
}

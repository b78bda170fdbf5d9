import { ZetInstrumentIn } from '../../../clients/kit/operaties/referentieloket.ts';
import { useFormulier } from '../../formulier/Formulier.tsx';
import { listBedragfouten, toBedrag, toTekst } from '../../formulier/stand.ts';
import { Tekstvak, Tekstveld, Vinkje } from '../../formulier/velden.tsx';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { toDagtekst } from '../../onderdelen/woorden.ts';
import type { Menuregel, Werkplan } from './gegevens.ts';
import type { Handelruimte } from './handelruimte.ts';
import { eisKeus } from './keuzes.ts';
import { Planformulier } from './Planformulier.tsx';

type Eigenschappen = { readonly plan: Werkplan; readonly regel: Menuregel; readonly ruimte: Handelruimte };

/** Puts an instrument in. The rules decide again on its first day; where they cannot say, a professional may, with a reason. */
export function InstrumentInzetten({ plan, regel: { instrument, status }, ruimte }: Eigenschappen) {
  const isOnbekend = status === 'ONBEKEND';
  const formulier = useFormulier({
    operatie: ZetInstrumentIn,
    versie: plan.versie,
    begin: { begindatum: '', bedragEuro: '', toelichting: '', ondanksOnbekend: '' },
    controleer: ({ begindatum, bedragEuro }) => [...eisKeus('begindatum', begindatum, 'Vul de eerste dag in.'), ...listBedragfouten('bedragEuro', bedragEuro)],
    toInput: ({ begindatum, bedragEuro, toelichting, ondanksOnbekend }, versie) => ({
      werkplanId: plan.id, verwachteVersie: versie ?? plan.versie, instrumentId: instrument.id, begindatum, bedragEuro: toBedrag(bedragEuro), toelichting: toTekst(toelichting), ondanksOnbekend: ondanksOnbekend === 'ja',
    }),
    bijGelukt: ({ zetInstrumentIn }) => { ruimte.gedaan(zetInstrumentIn?.werkplan, `${instrument.naam} is ingezet.`); },
  });
  const { waarden, uitkomst } = formulier;
  const eerst = uitkomst?.data?.zetInstrumentIn?.gaatVoor ?? [];
  return (
    <Planformulier
      titel={`${instrument.naam} inzetten`} plan={plan} formulier={formulier} knop="Inzetten" ruimte={ruimte}
      invoer={[['Instrument', instrument.naam], ['Vanaf', waarden.begindatum === '' ? '' : toDagtekst(waarden.begindatum)], ['Bedrag', waarden.bedragEuro], ['Toelichting', waarden.toelichting]]}
    >
      {eerst.length > 0 && <Alinea><strong>Dit gaat eerst: {eerst.map(({ naam }) => naam).join(', ')}.</strong></Alinea>}
      <div className="loket-naast">
        <Tekstveld veld="begindatum" label="Eerste dag" uitleg="Op die dag moet het beschikbaar zijn." soort="date" />
        <Tekstveld veld="bedragEuro" label="Bedrag in euro" uitleg="Nodig bij maatwerk." toetsen="decimal" isVerplicht={false} />
      </div>
      <Tekstvak veld="toelichting" label="Toelichting" uitleg={isOnbekend ? 'Waarom zet u dit in, terwijl nog niet te zeggen is of het beschikbaar is?' : 'Ten hoogste 500 tekens.'} rijen={2} isVerplicht={isOnbekend} />
      {isOnbekend && <Vinkje veld="ondanksOnbekend" label="Ik zet dit in, ook al is nog niet te zeggen of het beschikbaar is" />}
    </Planformulier>
  );
}

import type { ReactNode } from 'react';
import { Button } from '@utrecht/button-react';
import { SituatiewijzigingsoortKeuzes } from '../../../clients/kit/operaties/referentieloket.ts';
import { useSessie } from '../../kader/sessiecontext.tsx';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Deel } from '../../onderdelen/Deel.tsx';
import { Gegevens } from '../../onderdelen/Gegevens.tsx';
import { Tabel } from '../../onderdelen/Tabel.tsx';
import { toDagtekst, toPartijnaam } from '../../onderdelen/woorden.ts';
import { DiagnoseVastleggen } from './DiagnoseVastleggen.tsx';
import type { Gesprekseigenschappen, Werkplan } from './gegevens.ts';
import { isOpen, type Openpaneel } from './handelruimte.ts';
import { IntakeVastleggen } from './IntakeVastleggen.tsx';
import { SituatieWijzigen } from './SituatieWijzigen.tsx';
import { Verteld } from './Verteld.tsx';

const Citaat = ({ kop, tekst }: { readonly kop: string; readonly tekst: string }) => <><span>{kop}</span><blockquote className="loket-citaat">{tekst}</blockquote></>;

function toIntake({ intake }: Werkplan): ReactNode {
  if (intake === null) return 'Nog niet geweest';
  const kop = `Op ${toDagtekst(intake.datum)}${intake.loket ? `, bij ${intake.loket.naam}` : ''}`;
  // Who may not see it is told so: it is there.
  return intake.samenvatting === null ? `${kop}. De samenvatting zien alleen de arrangeur en de persoon zelf.` : <Citaat kop={kop} tekst={intake.samenvatting} />;
}

function toDiagnose({ diagnose }: Werkplan, rol: string): ReactNode {
  // Who may not see it gets none, whether it is there or not.
  if (rol !== 'arrangeur') return 'Deze zien alleen de arrangeur en de persoon zelf.';
  if (diagnose === null) return 'Nog niet gesteld';
  return <Citaat kop={`Op ${toDagtekst(diagnose.datum)}${diagnose.herhaling === null ? '' : `, herhaald: ${diagnose.herhaling}`}`} tekst={diagnose.uitkomst} />;
}

type Actie = { readonly soort: Extract<Openpaneel['soort'], 'intake' | 'diagnose' | 'situatie'>; readonly tekst: string };

/** What this user can do now, the first of it first. There is one intake; a diagnosis is made by an arrangeur. */
function actiesVan({ status, intake, diagnose }: Werkplan, rol: string): readonly Actie[] {
  if (status === 'BEEINDIGD' || (rol !== 'arrangeur' && rol !== 'loket')) return [];
  return [
    ...(intake === null ? [{ soort: 'intake', tekst: 'Intake vastleggen' } as const] : []),
    ...(rol === 'arrangeur' ? [{ soort: 'diagnose', tekst: diagnose === null ? 'Diagnose vastleggen' : 'Diagnose herhalen' } as const] : []),
    { soort: 'situatie', tekst: 'Verandering van de situatie vastleggen' },
  ];
}

function Veranderingen({ plan: { situatiewijzigingen } }: { readonly plan: Werkplan }) {
  if (situatiewijzigingen === null) return <Alinea stil>Wat er is veranderd zien alleen de arrangeur en de persoon zelf.</Alinea>;
  if (situatiewijzigingen.length === 0) return null;
  return (
    <Tabel
      titel="Wat er is veranderd, laatst vastgelegde eerst" rijen={[...situatiewijzigingen].reverse()} sleutel={({ vastgelegdOp, soort }) => `${vastgelegdOp} ${soort}`} leeg="Er is niets veranderd."
      kolommen={[
        { sleutel: 'wat', kop: 'Wat', isRijkop: true, toon: ({ soort }) => SituatiewijzigingsoortKeuzes.find(({ waarde }) => waarde === soort)?.tekst ?? soort },
        { sleutel: 'vanaf', kop: 'Vanaf', toon: ({ ingangsdatum }) => toDagtekst(ingangsdatum) },
        { sleutel: 'toelichting', kop: 'Toelichting', toon: ({ toelichting }) => toelichting ?? '' },
        { sleutel: 'voorstel', kop: 'Voorstel', toon: ({ voorstel }) => (voorstel ? `Overdragen aan ${toPartijnaam(voorstel.partij)} (${voorstel.grondslag.vindplaats}); u beslist` : 'Geen') },
      ]}
    />
  );
}

/** What came of the first conversations: the intake, the diagnosis, what the person told, and what changed since. */
export function Gesprek(eigenschappen: Gesprekseigenschappen) {
  const { plan, situatie, ruimte } = eigenschappen;
  const { vrager } = useSessie();
  return (
    <Deel anker="intake" titel="Intake, diagnose en situatie">
      <Gegevens regels={[['Intake', toIntake(plan)], ['Diagnose', toDiagnose(plan, vrager.rol)]]} />
      <div className="loket-acties">
        {/* By their place: the focus that was on what is done now stands on what comes next. */}
        {actiesVan(plan, vrager.rol).map(({ soort, tekst }, plek) => <Button key={plek} appearance="secondary-action-button" onClick={() => { ruimte.kies({ soort }); }}>{tekst}</Button>)}
      </div>
      {isOpen(ruimte, 'intake') && <IntakeVastleggen {...eigenschappen} />}
      {isOpen(ruimte, 'diagnose') && <DiagnoseVastleggen plan={plan} ruimte={ruimte} />}
      {isOpen(ruimte, 'situatie') && <SituatieWijzigen {...eigenschappen} />}
      {situatie === null ? <Alinea>Wat de persoon vertelde is nu niet op te vragen.</Alinea> : <Verteld situatie={situatie} />}
      <Veranderingen plan={plan} />
    </Deel>
  );
}

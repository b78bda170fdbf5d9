import { createContext, use, type ChangeEvent, type ReactNode } from 'react';
import { Fieldset, FieldsetLegend } from '@utrecht/fieldset-react';
import { FormField } from '@utrecht/form-field-react';
import { FormFieldDescription } from '@utrecht/form-field-description-react';
import { FormFieldErrorMessage } from '@utrecht/form-field-error-message-react';
import { FormLabel } from '@utrecht/form-label-react';
import { Checkbox } from '@utrecht/checkbox-react';
import { RadioButton } from '@utrecht/radio-button-react';
import { Textbox } from '@utrecht/textbox-react';
import type { Veldfouten, Waarden } from './stand.ts';

/** What fields need to know of their form. */
export type Formulierveld = { readonly id: string; readonly waarden: Waarden; readonly zet: (veld: string, waarde: string) => void; readonly fouten: Veldfouten };

const Veldcontext = createContext<Formulierveld | null>(null);

/** Gives the fields inside their form. */
export const Veldruimte = ({ formulier, children }: { readonly formulier: Formulierveld; readonly children: ReactNode }) => <Veldcontext value={formulier}>{children}</Veldcontext>;

/** The id of a field in the page, for a link to it. */
export const toVeldId = (formulier: string, veld: string): string => `${formulier}-${veld}`;

/** What every field has. */
export type Veldeigenschappen = {
  /** The name of the field in the input of the act. */
  readonly veld: string;
  readonly label: string;
  /** How to fill it in; stands above the field. */
  readonly uitleg?: string;
  readonly isVerplicht?: boolean;
};

type Besturing = { readonly id: string; readonly naam: string; readonly waarde: string; readonly zet: (waarde: string) => void; readonly isFout: boolean; readonly beschrijving: string | undefined };

function useVeld(veld: string, heeftUitleg: boolean): Besturing & { readonly meldingen: readonly string[] } {
  const formulier = use(Veldcontext);
  if (!formulier) throw new Error('een veld buiten een formulier');
  const id = toVeldId(formulier.id, veld);
  const meldingen = formulier.fouten.perVeld.get(veld) ?? [];
  const beschrijving = [heeftUitleg ? `${id}-uitleg` : '', meldingen.length > 0 ? `${id}-fout` : ''].filter((deel) => deel !== '').join(' ');
  return {
    id, naam: veld, waarde: formulier.waarden[veld] ?? '', zet: (waarde) => { formulier.zet(veld, waarde); }, isFout: meldingen.length > 0, meldingen,
    beschrijving: beschrijving === '' ? undefined : beschrijving,
  };
}

const Fouten = ({ id, meldingen }: { readonly id: string; readonly meldingen: readonly string[] }) => (meldingen.length === 0 ? null : (
  <FormFieldErrorMessage id={`${id}-fout`}><span className="loket-onzichtbaar">Fout: </span>{meldingen.join(' ')}</FormFieldErrorMessage>
));

const Uitleg = ({ id, uitleg }: { readonly id: string; readonly uitleg: string | undefined }) => (uitleg === undefined ? null : <FormFieldDescription id={`${id}-uitleg`}>{uitleg}</FormFieldDescription>);

const Nadruk = ({ isVerplicht }: { readonly isVerplicht: boolean }) => (isVerplicht ? null : <span className="loket-stil"> (niet verplicht)</span>);

function Veld({ veld, label, uitleg, isVerplicht = true, maak }: Veldeigenschappen & { readonly maak: (besturing: Besturing) => ReactNode }) {
  const { meldingen, ...besturing } = useVeld(veld, uitleg !== undefined);
  return (
    <FormField invalid={besturing.isFout}>
      <div className="utrecht-form-field__label"><FormLabel htmlFor={besturing.id}>{label}<Nadruk isVerplicht={isVerplicht} /></FormLabel></div>
      <Uitleg id={besturing.id} uitleg={uitleg} />
      <Fouten id={besturing.id} meldingen={meldingen} />
      {maak(besturing)}
    </FormField>
  );
}

type Tekstveldsoort = { readonly soort?: 'text' | 'date'; readonly toetsen?: 'numeric' | 'decimal'; readonly vulAan?: string; readonly maxLengte?: number };

/** A field of one line. A day is JJJJ-MM-DD, whatever the browser shows. */
export const Tekstveld = ({ soort = 'text', toetsen, vulAan = 'off', maxLengte, ...veld }: Veldeigenschappen & Tekstveldsoort) => (
  <Veld {...veld} maak={({ id, naam, waarde, zet, isFout, beschrijving }) => (
    <Textbox
      id={id} name={naam} type={soort} value={waarde} invalid={isFout} required={veld.isVerplicht ?? true} autoComplete={vulAan}
      {...(toetsen === undefined ? {} : { inputMode: toetsen })} {...(maxLengte === undefined ? {} : { maxLength: maxLengte })} aria-describedby={beschrijving}
      onChange={(wijziging: ChangeEvent<HTMLInputElement>) => { zet(wijziging.target.value); }}
    />
  )} />
);

/** A field of more lines. */
export const Tekstvak = ({ rijen = 4, ...veld }: Veldeigenschappen & { readonly rijen?: number }) => (
  <Veld {...veld} maak={({ id, naam, waarde, zet, isFout, beschrijving }) => (
    <textarea
      className={`utrecht-textarea utrecht-textarea--html-textarea${isFout ? ' utrecht-textarea--invalid' : ''}`} id={id} name={naam} rows={rijen} value={waarde}
      aria-invalid={isFout || undefined} aria-required={veld.isVerplicht ?? true} aria-describedby={beschrijving} onChange={(wijziging) => { zet(wijziging.target.value); }}
    />
  )} />
);

/** One of a list, with what is shown and what is sent. */
export type Keus = { readonly waarde: string; readonly tekst: string };

/** A choice from a list. @param leeg shown as long as nothing is chosen. */
export const Keuzelijst = ({ keuzes, leeg = 'Kies…', ...veld }: Veldeigenschappen & { readonly keuzes: readonly Keus[]; readonly leeg?: string }) => (
  <Veld {...veld} maak={({ id, naam, waarde, zet, isFout, beschrijving }) => (
    <select
      className={`utrecht-select utrecht-select--html-select${isFout ? ' utrecht-select--invalid' : ''}`} id={id} name={naam} value={waarde}
      aria-invalid={isFout || undefined} aria-required={veld.isVerplicht ?? true} aria-describedby={beschrijving} onChange={(wijziging) => { zet(wijziging.target.value); }}
    >
      <option value="">{leeg}</option>
      {keuzes.map((keus) => <option key={keus.waarde} value={keus.waarde}>{keus.tekst}</option>)}
    </select>
  )} />
);

/** One choice of a few, all in sight. */
export function Keuzerondjes({ veld, label, uitleg, keuzes }: Veldeigenschappen & { readonly keuzes: readonly Keus[] }) {
  const { id, naam, waarde, zet, isFout, beschrijving, meldingen } = useVeld(veld, uitleg !== undefined);
  return (
    <Fieldset role="radiogroup" invalid={isFout} {...(beschrijving === undefined ? {} : { 'aria-describedby': beschrijving })}>
      <FieldsetLegend>{label}</FieldsetLegend>
      <Uitleg id={id} uitleg={uitleg} />
      <Fouten id={id} meldingen={meldingen} />
      {keuzes.map((keus, plek) => (
        <label key={keus.waarde} className="loket-vinkje">
          <RadioButton id={plek === 0 ? id : `${id}-${plek}`} name={toVeldId(id, naam)} value={keus.waarde} checked={waarde === keus.waarde} onChange={() => { zet(keus.waarde); }} />
          <span>{keus.tekst}</span>
        </label>
      ))}
    </Fieldset>
  );
}

/** A tick; "ja" when it is set. */
export function Vinkje({ veld, label, uitleg }: Veldeigenschappen) {
  const { id, naam, waarde, zet, isFout, beschrijving, meldingen } = useVeld(veld, uitleg !== undefined);
  return (
    <div className={isFout ? 'utrecht-form-field utrecht-form-field--invalid' : 'utrecht-form-field'}>
      <Fouten id={id} meldingen={meldingen} />
      <label className="loket-vinkje">
        <Checkbox id={id} name={naam} checked={waarde === 'ja'} invalid={isFout} aria-describedby={beschrijving} onChange={(wijziging: ChangeEvent<HTMLInputElement>) => { zet(wijziging.target.checked ? 'ja' : ''); }} />
        <span>{label}</span>
      </label>
      <Uitleg id={id} uitleg={uitleg} />
    </div>
  );
}

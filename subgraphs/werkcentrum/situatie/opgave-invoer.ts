import type { OpgaveInput } from '../generated.ts';
import type { Invoerfout } from '../../shared/invoer.ts';
import type { Opgave } from '../opgave.ts';
import { DOELGROEPKENMERKEN, type Doelgroepkenmerk } from '../rules/feiten.ts';
import { checkDag, checkTekst, toTekst } from '../werkplan/invoer.ts';

const isDoelgroep = (code: string): code is Doelgroepkenmerk => DOELGROEPKENMERKEN.some((een) => een === code);

const checkBereik = (veld: string, waarde: number | null | undefined, hoogste: number): Invoerfout | null =>
  waarde == null || (waarde >= 0 && waarde <= hoogste) ? null : { veld, code: 'BUITEN_BEREIK', melding: `Geef 0 tot en met ${hoogste}.` };

// The code of a law and no sentence: the kinds of benefit that sources name are of this form.
const checkUitkeringen = (codes: OpgaveInput['uitkeringen']): Invoerfout | null =>
  (codes ?? []).length <= 10 && (codes ?? []).every((code) => /^[A-Z]{2,10}$/.test(code)) ? null
    : { veld: 'opgave.uitkeringen', code: 'GEEN_CODES', melding: 'Geef hoogstens 10 codes van wetten, in hoofdletters, bijvoorbeeld WW.' };

const checkDoelgroepen = (doelgroepen: OpgaveInput['doelgroepen']): Invoerfout | null =>
  (doelgroepen ?? []).every(({ code }) => isDoelgroep(code)) ? null
    : { veld: 'opgave.doelgroepen', code: 'ONBEKENDE_CODE', melding: 'Naar deze doelgroep wordt niet gevraagd.', toegestaan: DOELGROEPKENMERKEN };

/** Everything that is wrong with what a person told; null stands for what is right. */
export const listOpgavefouten = (opgave: OpgaveInput | null | undefined): readonly (Invoerfout | null)[] => opgave == null ? [] : [
  checkDag('opgave.contractEindigtOp', opgave.contractEindigtOp), checkTekst('opgave.sector', opgave.sector, 0, 100),
  checkBereik('opgave.jarenInLaatsteFunctie', opgave.jarenInLaatsteFunctie, 80), checkUitkeringen(opgave.uitkeringen),
  checkBereik('opgave.verwachteWerkloosheidMaanden', opgave.verwachteWerkloosheidMaanden, 120), checkDoelgroepen(opgave.doelgroepen),
];

/** What a person told, as it is kept: the whole of it, what is left out was not told. Null when nothing was asked. */
export const toOpgave = (input: OpgaveInput | null | undefined): Opgave | null => input == null ? null : {
  werkzaam: input.werkzaam ?? null, ontslagdreiging: input.ontslagdreiging ?? null, sociaalPlan: input.sociaalPlan ?? null,
  contractEindigtOp: input.contractEindigtOp ?? null, zelfstandig: input.zelfstandig ?? null, inkomenOntoereikend: input.inkomenOntoereikend ?? null,
  arbeidsbeperking: input.arbeidsbeperking ?? null, sector: toTekst(input.sector), opleidingsniveau: input.opleidingsniveau ?? null,
  flexibelContract: input.flexibelContract ?? null, schoolverlater: input.schoolverlater ?? null, jarenInLaatsteFunctie: input.jarenInLaatsteFunctie ?? null,
  taalniveauMondeling: input.taalniveauMondeling ?? null, eigenBehoefte: input.eigenBehoefte ?? null, uitkeringen: input.uitkeringen ?? null,
  verwachteWerkloosheidMaanden: input.verwachteWerkloosheidMaanden ?? null,
  doelgroepen: input.doelgroepen == null ? null : Object.fromEntries(input.doelgroepen.map(({ code, hoortErbij }) => [code, hoortErbij])),
};

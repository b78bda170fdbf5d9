import { toDatum } from '../../shared/klok.ts';
import { findGemeente, findRegio, gemeenten, listGemeenten, regios } from '../../shared/referentie/referentie.ts';
import { toCode } from './codelijsten.ts';
import { isMenukaartitem, itemVan } from './menukaartitems.ts';
import type { EvaInstrument } from './source-types.ts';
import type { Catalogusinstrument } from './types.ts';

type Gebied = NonNullable<EvaInstrument['BeschikbareGebieden']>[number];

const regioPerSgr = new Map(regios.map((regio) => [regio.sgrCode, regio.amCode]));
const regioPerNaam = new Map(regios.map((regio) => [regio.naam, regio.amCode]));
const gemeentePerNaam = new Map(gemeenten.map((gemeente) => [gemeente.naam, gemeente.gmCode]));

/** An area of the register: a region (AM code) or a gemeente (GM code); nothing for an area of another kind, such as a neighbourhood. */
function toGebied({ CdGebied, NaamGebied, CdTypeGebied }: Gebied): { amCode: string | null; gmCode: string | null } {
  const code = CdGebied ?? '';
  if (regioPerSgr.has(code)) return { amCode: regioPerSgr.get(code) ?? null, gmCode: null };
  if (findRegio(code)) return { amCode: code, gmCode: null };
  const gmCode = /^\d{4}$/.test(code) ? `GM${code}` : code;
  if (findGemeente(gmCode)) return { amCode: null, gmCode };
  // Some names are both; the kind of area decides, and a region goes first without it.
  const opNaam = { amCode: regioPerNaam.get(NaamGebied) ?? null, gmCode: gemeentePerNaam.get(NaamGebied) ?? null };
  return opNaam.amCode !== null && CdTypeGebied !== '03' ? { ...opNaam, gmCode: null } : { ...opNaam, amCode: null };
}

const isTekst = (waarde: string | null): waarde is string => waarde !== null;

function toGebieden(eva: EvaInstrument): Pick<Catalogusinstrument, 'regios' | 'gemeenten'> {
  if (eva.CdBereikInstrument === '01') return { regios: null, gemeenten: null };
  const gebieden = (eva.BeschikbareGebieden ?? []).map(toGebied);
  const amCodes = gebieden.map(({ amCode }) => amCode).filter(isTekst);
  const gmCodes = gebieden.map(({ gmCode }) => gmCode).filter(isTekst);
  const vanGemeenten = gmCodes.map((gmCode) => findGemeente(gmCode)?.amCode ?? null).filter(isTekst);
  // Gemeenten outside the regions that have it whole: then the whole regions are their gemeenten, so that their neighbours do not get it.
  const isHeleRegios = gmCodes.length === 0 || vanGemeenten.every((amCode) => amCodes.includes(amCode));
  const vanRegios = amCodes.flatMap((amCode) => listGemeenten(amCode)).map(({ gmCode }) => gmCode);
  return {
    regios: [...new Set([...amCodes, ...vanGemeenten])].sort(),
    gemeenten: isHeleRegios ? null : [...new Set([...gmCodes, ...vanRegios])].sort(),
  };
}

const heeftZone = /(Z|[+-]\d{2}:?\d{2})$/;

/** A day of EVA as YYYY-MM-DD; a moment is read as the day that it is in the Netherlands, one without a zone is Dutch time already. */
function toDag(waarde: string | null): string | null {
  if (waarde === null) return null;
  if (/^\d{8}$/.test(waarde)) return `${waarde.slice(0, 4)}-${waarde.slice(4, 6)}-${waarde.slice(6, 8)}`;
  const moment = waarde.length > 10 && heeftZone.test(waarde) ? Date.parse(waarde) : NaN;
  return Number.isNaN(moment) ? waarde.slice(0, 10) : toDatum(moment);
}

const typeVan = (eva: EvaInstrument): string =>
  eva.CdInstrumentType ?? (eva.WerklandschapTegel.length > 0 && eva.WerklandschapTegel.every((tegel) => tegel.startsWith('DW')) ? 'IT02' : 'IT01');

const toDuur = ({ DuurTraject, CdEenheidDuurTraject }: EvaInstrument): Catalogusinstrument['duur'] =>
  DuurTraject == null || CdEenheidDuurTraject == null ? null : { aantal: DuurTraject, eenheid: toCode('duureenheid', CdEenheidDuurTraject) };

/** An instrument of EVA as the catalogue has it; null when EVA does not publish it. */
export function toInstrument(eva: EvaInstrument): Catalogusinstrument | null {
  if (!eva.IndPublicatieInstrument) return null;
  const itemcode = eva.Registratiecode.find(isMenukaartitem) ?? null;
  return {
    id: eva.UuidInstrument,
    naam: eva.NaamInstrument,
    omschrijving: eva.OmsDoelInstrument,
    type: toCode('instrumenttype', typeVan(eva)),
    tegels: eva.WerklandschapTegel.map((code) => toCode('tegel', code)),
    doelgroepen: eva.Doelgroep.map((code) => toCode('doelgroep', code)),
    klantkenmerken: eva.Klantkenmerk.map((code) => toCode('klantkenmerk', code)),
    uitvoeringsvormen: eva.Uitvoeringsvorm.map((code) => toCode('uitvoeringsvorm', code)),
    bereik: toCode('bereik', eva.CdBereikInstrument),
    ...toGebieden(eva),
    aanbieder: { naam: eva.Aanbieder?.NaamAanbieder ?? 'Onbekend', partij: null },
    kostenEuro: eva.BedrTotaalKosten?.WaardeBedr ?? null,
    duur: toDuur(eva),
    voorwaardenDeelname: eva.OmsVoorwaardenDeelname,
    aanmeldinstructies: eva.OmsAanmeldinstructies,
    publicatieVanaf: toDag(eva.DatBPublicatieInstrument),
    publicatieTot: toDag(eva.DatEPublicatieInstrument),
    itemcode,
    erkendLeerbedrijf: itemVan(itemcode).erkendLeerbedrijf,
  };
}

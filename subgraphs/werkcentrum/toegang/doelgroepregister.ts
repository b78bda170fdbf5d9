import { parse } from 'graphql';
import { readSubgraafSdl } from '../../shared/sdl.ts';
import { laatDoor, readToegang, type Toegangsregel } from '../../shared/toegang/beleid.ts';
import type { Verzoek } from '../../shared/verzoek.ts';

const plek = 'Persoon.doelgroepregister';

let gelezen: readonly Toegangsregel[] | null = null;

/** Who may see the doelgroepregister, as the SDL says it: there and nowhere else. */
const leesRegels = (): readonly Toegangsregel[] => (gelezen ??= readToegang(parse(readSubgraafSdl('werkcentrum'), { noLocation: true })).regels.get(plek) ?? []);

/** Whether who asks, for this purpose, may see that a person is in the doelgroepregister of the banenafspraak. */
export const zietDoelgroepregister = ({ aanroeper: { rol }, doel }: Pick<Verzoek, 'aanroeper' | 'doel'>): boolean => laatDoor(leesRegels(), { rol, doel });

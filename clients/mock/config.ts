import { z } from 'zod';
import { geheelGetal, readSettings } from '../../subgraphs/shared/settings.ts';
import { standaardzaad, type Mockopties } from './start.ts';

const schema = z.object({ MOCK_POORT: geheelGetal(4_100, 0, 65_535), MOCK_ZAAD: geheelGetal(standaardzaad, 0, 2_147_483_647), MOCK_TRAAG_MS: geheelGetal(2_000, 0, 60_000) });

/** Reads the settings of the mock, once. @throws Instellingenfout naming every wrong one. */
export function readMockconfig(omgeving: NodeJS.ProcessEnv): Omit<Mockopties, 'logger'> {
  const { MOCK_POORT, MOCK_ZAAD, MOCK_TRAAG_MS } = readSettings(omgeving, schema);
  return { poort: MOCK_POORT, zaad: MOCK_ZAAD, traagMs: MOCK_TRAAG_MS };
}

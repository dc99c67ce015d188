import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the browser tests' own server runs and keeps its data. */
const port = Number(process.env['E2E_PORT'] ?? 4173);
const folder = join(tmpdir(), `ledelsesspejl-e2e-${port}`);

export const place = {
	port,
	folder,
	origin: `http://localhost:${port}`,
	database: join(folder, 'data', 'e2e.db'),
	keys: join(folder, 'keys'),
	outbox: join(folder, 'outbox')
} as const;

/** The environment in which the server is started. */
export const serverEnvironment = {
	PORT: String(place.port),
	ORIGIN: place.origin,
	DATABASE_URL: `file:${place.database}`,
	KEY_DIR: place.keys,
	MAIL_OUTBOX: place.outbox
};

import { makePlace } from '#tests/support/command.ts';
import { startTestServer } from '#tests/support/server.ts';
import type { View } from '#tests/support/views/view.ts';

/** A server whose invented country is large enough for figures, and the pages that show them. */
export interface CountryStage {
	readonly origin: string;
	readonly views: readonly View[];
	remove(): Promise<void>;
}

/** The pages of the country by name; what a view asks for stands in its address. */
const pages: Readonly<Record<string, string>> = {
	landet: '/landet',
	aaret: '/landet/2024',
	tema: '/landet/udforsk?om=tillid',
	sektor: '/landet/udforsk?om=tillid&efter=sektor',
	'to-variable': '/landet/udforsk?om=tillid&efter=sektor&og=niveau',
	aarene: '/landet/udforsk?om=tillid&efter=niveau&og=aar',
	vilkaar: '/landet/udforsk?om=drift&svar=self&efter=niveau',
	filer: '/landet/2025/data',
	program: '/api',
	metode: '/metode'
};

/** Fills the demonstration's country into a place of its own, which takes about a minute. */
export async function setCountryStage(): Promise<CountryStage> {
	const place = makePlace();
	const filled = await place.run('demo');
	if (filled.code !== 0) throw new Error(filled.err);
	const { DATABASE_URL = '', KEY_DIR = '' } = place.env;
	const server = await startTestServer({ DATABASE_URL, KEY_DIR });

	return {
		origin: server.origin,
		views: Object.entries(pages).map(([name, path]) => ({
			...{ name: `land-${name}`, route: path, path, cookie: undefined, status: 200 }
		})),
		async remove() {
			await server.remove();
			place.remove();
		}
	};
}

import { globSync } from 'node:fs';
import { resolve } from 'node:path';

/** A route of the built program, read from what the build made and from nothing else. */
export interface BuiltRoute {
	/** As people see it: without route groups. */
	readonly address: string;
	readonly kind: 'page' | 'endpoint';
	/** The names of the page's forms. */
	readonly actions: readonly string[];
	/** The methods of an endpoint. */
	readonly methods: readonly string[];
}

interface Manifest {
	readonly _: {
		readonly nodes: readonly (() => Promise<{ readonly server?: { readonly actions?: object } }>)[];
		readonly routes: readonly {
			readonly id: string;
			readonly page: { readonly leaf: number } | null;
			readonly endpoint: (() => Promise<object>) | null;
		}[];
	};
}

/** Every route that the built program answers. A page and an endpoint at one address are two. */
export async function readBuiltRoutes(): Promise<readonly BuiltRoute[]> {
	const [file] = globSync('build/server/chunks/manifest.js-*.js');
	if (file === undefined) throw new Error('build first: node scripts/build.js');
	const { m } = (await import(/* @vite-ignore */ resolve(file))) as { readonly m: Manifest };
	const found: BuiltRoute[] = [];

	for (const { id, page, endpoint } of m._.routes) {
		const address = id.replaceAll(/\/\([^/]+\)/gu, '') || '/';
		if (page) {
			const node = await m._.nodes[page.leaf]?.();
			const actions = Object.keys(node?.server?.actions ?? {});
			found.push({ address, kind: 'page', actions, methods: [] });
		}
		if (endpoint) {
			const methods = Object.keys(await endpoint());
			found.push({ address, kind: 'endpoint', actions: [], methods });
		}
	}

	return found;
}

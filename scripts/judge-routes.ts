// Keeps a route from being built before the table of rights says who may use it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { addressOf, rights } from '../src/lib/domain/access/table.ts';

/** Ends the build where routes and the table of rights differ. */
export function judgedRoutes(): Plugin {
	return {
		name: 'judged-routes',
		apply: 'build',
		buildStart() {
			const problems = findUnjudged(listRoutes('src/routes'), rights);
			if (problems.length > 0) this.error(problems.join('\n'));
		}
	};
}

/** The addresses below a folder of routes, with the methods that their files answer. */
export function listRoutes(root: string): ReadonlyMap<string, ReadonlySet<string>> {
	const routes = new Map<string, Set<string>>();

	for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
		const [, folder = '', name] = routeFile.exec(file.replaceAll('\\', '/')) ?? [];
		if (name === undefined) continue;
		const address = addressOf(folder === '' ? '/' : `/${folder}`);
		const methods = listMethods(name, readFileSync(join(root, file), 'utf8'));
		routes.set(address, new Set([...(routes.get(address) ?? []), ...methods]));
	}

	return routes;
}

const routeFile = /^(?:(.*)\/)?(\+(?:page|server)\b[^/]*)$/u;

/** What the table of rights lacks, and what it names that is not there, as lines to read. */
export function findUnjudged(
	routes: ReadonlyMap<string, ReadonlySet<string>>,
	table: Readonly<Record<string, Readonly<Record<string, unknown>>>>
): readonly string[] {
	const lacking = [...routes].flatMap(([address, methods]) =>
		[...methods]
			.filter((method) => table[address]?.[method] === undefined)
			.map(
				(method) =>
					`${method} ${address} is not in src/lib/domain/access/table.ts: say who may use it`
			)
	);
	const gone = Object.keys(table)
		.filter((address) => !routes.has(address))
		.map((address) => `${address} is in src/lib/domain/access/table.ts and is no route`);

	return [...lacking, ...gone];
}

function listMethods(name: string, source: string): readonly string[] {
	if (name.startsWith('+server')) {
		const exported = /^export (?:const|let|async function|function) ([A-Z]+|fallback)\b/gmu;
		return [...source.matchAll(exported)].map(([, method = '']) => method);
	}

	return /^export const actions\b/mu.test(source) ? ['GET', 'POST'] : ['GET'];
}

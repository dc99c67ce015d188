import { globSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressOf, rights } from '#lib/domain/access/table.ts';

/** A route as programs that try every door need it. */
export interface OutlinedRoute {
	readonly path: string;
	/** What each part of the address stands for: a kind of object, or `link` or `login`. */
	readonly params: Readonly<Record<string, string>>;
	readonly methods: readonly string[];
	/** The names of the page's forms. */
	readonly actions: readonly string[];
}

const root = fileURLToPath(new URL('../../routes', import.meta.url));

/** What a placeholder stands for below a first part of the address. */
const kinds: Readonly<Record<string, string>> = {
	'/s [token]': 'link',
	'/log-ind [token]': 'login',
	'/organisation [org]': 'org',
	'/organisation/[org]/runde [round]': 'round',
	'/organisation/[org]/runde/[round]/leder [evaluation]': 'evaluation',
	'/organisation/[org]/ledere [leder]': 'leader',
	'/evaluering [id]': 'evaluation',
	'/rapport [id]': 'report',
	'/api/v1/reports [id]': 'report',
	'/api/v1/organisations [id]': 'org',
	'/api/v1/organisations/[id]/rounds [round]': 'round'
};

/** Every route of the table of rights, with the forms that its page takes. */
export async function outlineRoutes(): Promise<readonly OutlinedRoute[]> {
	const actions = await listActions();

	return Object.entries(rights).map(([path, methods]) => ({
		path,
		params: paramsOf(path),
		methods: Object.keys(methods),
		actions: actions.get(path) ?? []
	}));
}

function paramsOf(path: string): Readonly<Record<string, string>> {
	return Object.fromEntries(
		[...path.matchAll(/\/(\[(\w+)\])/gu)].map(({ 1: placeholder = '', 2: name = '', index }) => [
			name,
			kinds[`${path.slice(0, index)} ${placeholder}`] ?? name
		])
	);
}

/** The forms of each page, read from the page itself: what it exports is what it takes. */
async function listActions(): Promise<ReadonlyMap<string, readonly string[]>> {
	const actions = new Map<string, readonly string[]>();

	for (const file of globSync('**/+page.server.ts', { cwd: root })) {
		const address = addressOf(`/${dirname(file).split(sep).join('/')}`.replace(/\/\.$/u, '/'));
		const page = (await import(join(root, file))) as { readonly actions?: object };
		if (page.actions) actions.set(address, Object.keys(page.actions));
	}

	return actions;
}

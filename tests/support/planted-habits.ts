import { inScript, type Planted } from './planted.ts';

const server = 'src/lib/server';

/** What must not be written where: a violation of each habit. */
export const habits: Readonly<Record<string, Planted>> = {
	'queries live in queries.ts': {
		planted: [`${server}/rounds/open.ts`, "await db.selectFrom('round').execute();"],
		clean: [`${server}/rounds/queries.ts`, "await db.selectFrom('round').execute();"],
		says: /Queries live in queries\.ts/
	},
	'changes are queries too': {
		planted: [`${server}/rounds/open.ts`, "await trx.updateTable('round').execute();"],
		clean: [`${server}/evaluations/plan.queries.ts`, "await trx.deleteFrom('round').execute();"],
		says: /Queries live in queries\.ts/
	},
	'so is plain SQL': {
		planted: [`${server}/rounds/open.ts`, 'await sql<{ id: string }>`select id`.execute(db);'],
		clean: [`${server}/db/partitions.ts`, 'await sql`vacuum`.execute(db);'],
		says: /Queries live in queries\.ts/
	},
	'queries open no transaction': {
		planted: [`${server}/rounds/queries.ts`, 'await db.transaction().execute(work);'],
		clean: [`${server}/rounds/open.ts`, 'await db.transaction().execute(work);'],
		says: /Only verbs open transactions/
	},
	'routes open no transaction': {
		planted: ['src/routes/+page.server.ts', 'await locals.db.transaction().execute(work);'],
		clean: ['src/routes/+page.server.ts', 'await openRound(locals.db, locals.now);'],
		says: /Only verbs open transactions/
	},
	'nothing becomes released by saying so': {
		planted: [`${server}/releases/build.ts`, 'export const it = report as Released<Report>;'],
		clean: [
			'src/lib/domain/disclosure/released.ts',
			'export const it = report as Released<Report>;'
		],
		says: /Only domain\/disclosure makes a Released/
	},
	'not by a detour either': {
		planted: ['src/routes/+page.server.ts', 'export const it = <Released<Report>[]>reports;'],
		clean: ['src/routes/+page.server.ts', 'export const it: Released<Report>[] = reports;'],
		says: /Only domain\/disclosure makes a Released/
	},
	'raw HTML is never put into a page': {
		planted: ['src/lib/components/Planted.svelte', '{@html text}'],
		clean: ['src/lib/components/Planted.svelte', '<p>{text}</p>'],
		says: /XSS/
	},
	'only commands write to the console': {
		planted: [`${server}/rounds/open.ts`, "console.log('opened');"],
		clean: ['src/cli/round.ts', "console.log('opened');"],
		says: /Unexpected console statement/
	},
	'the domain reads no clock': {
		planted: ['src/lib/domain/round/state.ts', 'export const now = new Date();'],
		clean: ['src/lib/domain/round/state.ts', 'export const then = new Date(milliseconds);'],
		says: /The time comes in as `now`/
	},
	'the server reads no clock': {
		planted: [`${server}/rounds/open.ts`, 'export const now = Date.now();'],
		clean: ['src/hooks.server.ts', 'export const now = Date.now();'],
		says: /The time comes in as `now`/
	},
	'nothing is left to chance': {
		planted: [`${server}/rounds/close.ts`, 'export const order = Math.random();'],
		clean: [`${server}/rounds/close.ts`, 'export const order = Math.floor(2.5);'],
		says: /Randomness comes in as an argument/
	},
	'the environment is read in one place': {
		planted: [`${server}/mail/deliver.ts`, "export const url = process.env['SMTP_URL'];"],
		clean: ['src/cli/start.ts', "export const url = process.env['SMTP_URL'];"],
		says: /environment\.ts reads them/
	},
	'it is not read by import either': {
		planted: [`${server}/mail/deliver.ts`, "import { env } from 'node:process'; void env;"],
		clean: [`${server}/mail/deliver.ts`, "import { join } from 'node:path'; void join;"],
		says: /restricted/
	},
	'the domain uses no keys': {
		planted: ['src/lib/domain/ballot/seal.ts', 'export const id = crypto.randomUUID();'],
		clean: [`${server}/random.ts`, 'export const id = crypto.randomUUID();'],
		says: /The domain neither asks the network/
	},
	'an import inside the code does not pass a fence': {
		planted: [`${server}/rounds/open.ts`, "await import('../tallies/queries.ts');"],
		clean: ['src/cli/start.ts', "await import('./serve/serve.ts');"],
		says: /would pass the fences unseen/
	},
	'a database’s driver is loaded late where the database is, and nowhere else': {
		planted: [`${server}/rounds/open.ts`, "await import('pg');"],
		clean: [`${server}/db/pool.ts`, "await import('pg');"],
		says: /would pass the fences unseen/
	},
	'nothing is kept in a browser': {
		planted: ['src/lib/components/Planted.svelte', inScript("localStorage.setItem('a', 'b');")],
		clean: ['src/lib/components/Planted.svelte', inScript('let local = $state(1); void local;')],
		says: /Nothing is kept in a browser/
	},
	'cookies are not written by script': {
		planted: ['src/lib/components/Planted.svelte', inScript("document.cookie = 'a=b';")],
		clean: ['src/lib/components/Planted.svelte', inScript("document.title = 'a';")],
		says: /Nothing is kept in a browser/
	},
	'whoever answers gets no cookie': {
		planted: [
			'src/routes/s/[token]/+page.server.ts',
			'export const load = ({ cookies }) => cookies;'
		],
		clean: ['src/routes/log-ind/+page.server.ts', 'export const load = ({ cookies }) => cookies;'],
		says: /Whoever answers gets no cookie/
	}
};

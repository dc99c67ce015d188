import { existsSync } from 'node:fs';
import { lockDatabase } from '#lib/server/db/lock.ts';
import { mostHandedBytes } from '#lib/domain/import/limits.ts';
import { readSettings, type Settings } from '#lib/server/environment.ts';
import { createLog } from '#lib/server/log.ts';
import { version } from '#lib/server/operation/version.ts';
import { whoAnswersFirst } from '#lib/server/pages/first.ts';
import { nameTrouble } from '#lib/server/trouble.ts';
import { guardProcess } from './crash.ts';
import { Farewell } from './farewell.ts';
import { greet } from './greeting.ts';
import { createWebServer, type Handle, type WebServer } from './server.ts';
import { finishOnSignal } from './shutdown.ts';

/**
 * Serves the built application until a signal ends it. What stands in the way of starting comes back
 * as one line; nothing listens then.
 */
export async function startServing(env: NodeJS.ProcessEnv): Promise<string | undefined> {
	const log = createLog();
	guardProcess(log);
	const settings = readSettings(env);
	if ('problem' in settings) return settings.problem;

	const application = new URL('../../../build/handler.js', import.meta.url);
	if (!existsSync(application)) return 'There is no build yet: npm start makes one and serves it.';

	try {
		const { database } = settings;
		if (database.kind === 'sqlite' && lockDatabase(database.file) === 'taken') {
			return `Another process serves ${database.file} already; several need PostgreSQL.`;
		}

		handToAdapter(env, settings);
		// Importing it runs `init` of hooks.server.ts: the database is open and migrated after this.
		const { handler } = (await import(application.href)) as { handler: Handle };
		const farewell = new Farewell(() => performance.now());
		const server = createWebServer(handler, settings, farewell, whoAnswersFirst());

		await listen(server, settings);
		finishOnSignal(server, farewell, log);
		log.info(
			{
				...{ version, kind: settings.database.kind },
				milliseconds: Math.round(process.uptime() * 1000)
			},
			'ready'
		);
		console.log(greet(settings));
	} catch (problem) {
		return describe(problem, settings);
	}

	return undefined;
}

/** The adapter reads its own environment when it is imported, so what we decided must stand there. */
function handToAdapter(env: NodeJS.ProcessEnv, { origin, proxy }: Settings): void {
	Object.assign(env, {
		ORIGIN: origin,
		ADDRESS_HEADER: proxy?.addressHeader ?? '',
		XFF_DEPTH: String(proxy?.depth ?? 1),
		/* The most that any page takes; each page has a limit of its own, and counts. */
		BODY_SIZE_LIMIT: String(mostHandedBytes)
	});
}

function listen(server: WebServer, { port, host }: Settings): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => {
			server.off('error', reject);
			resolve();
		});
	});
}

/** One line for what an operator can mend; for a fault of the program also where it happened. */
function describe(problem: unknown, { port, host }: Settings): string {
	if (!(problem instanceof Error)) return String(problem);

	switch ('code' in problem && problem.code) {
		case 'EADDRINUSE':
			return `Port ${port} on ${host} is in use: stop what uses it, or set PORT.`;
		case 'EACCES':
			return `Port ${port} may not be opened by this user: set PORT.`;
		case 'EADDRNOTAVAIL':
		case 'ENOTFOUND':
			return `This machine has no address ${host}: set HOST.`;
	}

	const trouble = nameTrouble(problem);
	if (trouble !== undefined) return `Cannot start: ${trouble}`;

	return problem.name === 'Error' ? problem.message : (problem.stack ?? problem.message);
}

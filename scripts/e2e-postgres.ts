// Runs the main browser journeys on the built program with PostgreSQL, on a server that lives no longer.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startPostgres } from '#tests/support/postgres-process.ts';

const server = await startPostgres({ fsync: 'off' });

try {
	const tests = spawn('playwright', ['test', ...process.argv.slice(2)], {
		stdio: 'inherit',
		env: { ...process.env, E2E_POSTGRES: server.url }
	});
	const [code] = (await once(tests, 'exit')) as [number | null];
	process.exitCode = code ?? 1;
} finally {
	await server.remove();
}

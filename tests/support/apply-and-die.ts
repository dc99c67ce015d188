import { openDatabase } from '#lib/server/db/client.ts';
import { applyUploads } from '#lib/server/jobs/apply-uploads.ts';

/*
 * A program of its own, so that it can be killed and its memory be weighed: applies the files that are
 * ordered. The first word is a file of SQLite or the address of a PostgreSQL server; the second, where
 * it is not 0, the query at which it kills itself, as a power cut would.
 */
const [, , place = '', end = '0'] = process.argv;
let queries = 0;
const db = openDatabase(
	place.startsWith('postgres://')
		? { kind: 'postgres', url: place }
		: { kind: 'sqlite', file: place }
).withPlugin({
	transformQuery({ node }) {
		queries += 1;
		if (queries === Number(end)) process.kill(process.pid, 'SIGKILL');
		return node;
	},
	transformResult: ({ result }) => Promise.resolve(result)
});

/* Work on this thread between two chances for others, in its own time: other programs do not count. */
let longest = 0;
let last = process.threadCpuUsage();
const watch = setInterval(() => {
	const { user, system } = process.threadCpuUsage(last);
	last = process.threadCpuUsage();
	longest = Math.max(longest, (user + system) / 1000);
}, 1);
const rest = process.memoryUsage.rss();
const began = performance.now();
await applyUploads(db, new Date());
const figures = {
	milliseconds: Math.round(performance.now() - began),
	longest: Math.round(longest),
	megabytes: Math.round((process.resourceUsage().maxRSS * 1024 - rest) / 1e6),
	queries
};
clearInterval(watch);
await db.destroy();
process.stdout.write(JSON.stringify(figures));

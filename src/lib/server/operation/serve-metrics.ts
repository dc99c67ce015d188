import { createServer, type Server } from 'node:http';
import { expositionType } from '#lib/domain/operation/exposition.ts';

/**
 * A second web server, for monitoring programs, that has one page and knows nobody. `write` makes it.
 * It asks for no password: its port belongs to the machine or to a network of one's own.
 */
export function createMetricsServer(write: () => Promise<string>): Server {
	return createServer({ headersTimeout: 10_000, requestTimeout: 10_000 }, (request, response) => {
		const end = (status: number, text: string, type = 'text/plain; charset=utf-8') =>
			response
				.writeHead(status, {
					'content-type': type,
					'cache-control': 'no-store',
					'x-content-type-options': 'nosniff'
				})
				.end(request.method === 'HEAD' ? undefined : text);

		request.resume();
		if (request.url !== '/metrics') return void end(404, 'Not found: /metrics is all there is.\n');
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.setHeader('allow', 'GET, HEAD');
			return void end(405, 'Method not allowed\n');
		}
		write().then(
			(text) => end(200, text, expositionType),
			() => end(500, 'Something went wrong\n')
		);
	});
}

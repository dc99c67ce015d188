// Serves the pages of a file as they are, through the server that stands around the application: what an
// answer costs that nothing has to be worked out for. `node scripts/serve-static.ts FILE` prints its
// origin. The file has each page's address and its text.
import { readFileSync } from 'node:fs';
import { createWebServer } from '../src/cli/serve/server.ts';

const [, , file = ''] = process.argv;
const pages = new Map(JSON.parse(readFileSync(file, 'utf8')) as readonly [string, string][]);

const server = createWebServer(
	({ url = '' }, response) => {
		const page = pages.get(url);
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.writeHead(page === undefined ? 404 : 200).end(page);
	},
	{ origin: 'http://localhost', proxy: undefined }
);

server.listen(0, '127.0.0.1', () => {
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	process.stdout.write(`http://127.0.0.1:${port}\n`);
});

import { text } from '@sveltejs/kit';
import { canWrite } from '#lib/server/db/ready.ts';
import type { RequestHandler } from './$types';

/** The database can be written, so that answers can be taken. */
export const GET: RequestHandler = async ({ locals }) =>
	(await canWrite(locals.db, locals.now))
		? text('ready\n')
		: text('not ready\n', { status: 503, headers: { 'retry-after': '5' } });

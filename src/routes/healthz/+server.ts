import { text } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The process answers. It does not touch the database. */
export const GET: RequestHandler = () => text('ok\n');

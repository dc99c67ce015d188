import { json } from '@sveltejs/kit';
import { describeInterface } from './document.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals }) => json(describeInterface(locals.settings.origin));

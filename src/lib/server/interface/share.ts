/**
 * Lets scripts of other sites read an answer (CORS). `*` takes no cookies, so such a script is nobody. A
 * browser asks first, with OPTIONS, where the script names the tag of what it has.
 */
export async function shareWithScripts(
	{ method }: Request,
	answer: () => Promise<Response> | Response
): Promise<Response> {
	const response =
		method === 'OPTIONS'
			? new Response(null, { status: 204, headers: allowedToScripts })
			: await answer();
	for (const [name, value] of Object.entries(shared)) response.headers.set(name, value);

	return response;
}

const shared = {
	'access-control-allow-origin': '*',
	'access-control-expose-headers': 'etag',
	'cross-origin-resource-policy': 'cross-origin'
};

const allowedToScripts = {
	'access-control-allow-headers': 'accept, if-none-match',
	'access-control-allow-methods': 'GET, HEAD',
	'access-control-max-age': '86400'
};

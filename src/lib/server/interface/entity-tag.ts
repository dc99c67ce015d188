/**
 * Whether whoever asks has what is named by an entity tag (RFC 9110, 13.1.2). A proxy that packs
 * answers marks their tags as weak, so the mark is passed over.
 */
export function hasAlready(request: Request, etag: string): boolean {
	const known = request.headers.get('if-none-match') ?? '';

	return known.split(',').some((tag) => {
		const text = tag.trim();
		return text === '*' || text.replace(/^W\//u, '') === etag;
	});
}

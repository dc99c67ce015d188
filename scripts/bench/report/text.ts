/** A page with its words and its style, without pictures and without script. */
export function keepText(html: string): string {
	return withoutPictures(html)
		.replaceAll(/<canvas[^>]*><\/canvas>/gu, '')
		.replaceAll(/<script[^]*?<\/script>/gu, '')
		.replaceAll(/<link[^>]*modulepreload[^>]*>/gu, '');
}

/** Pictures may lie in each other, so they are taken away from the inside out. */
function withoutPictures(html: string): string {
	const without = html.replaceAll(/<svg(?:(?!<svg)[^])*?<\/svg>/gu, '');

	return without === html ? html : withoutPictures(without);
}

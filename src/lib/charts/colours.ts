/** A custom property of app.css that holds a colour or a typeface. */
export type Property = `--${string}`;

/**
 * What stands in for our colours where the reader has chosen a few of their own (forced colours). A
 * canvas is left alone then, so each chart asks here. Groups are told apart by shape and place.
 */
export function systemColour(property: Property): 'Canvas' | 'CanvasText' | 'GrayText' {
	switch (property) {
		case '--paper':
		case '--surface':
		case '--sunken':
		case '--self-soft':
		case '--employee-soft':
			return 'Canvas';
		case '--grid':
		case '--grid-middle':
		case '--line':
		case '--line-strong':
			return 'GrayText';
		default:
			return 'CanvasText';
	}
}

/** The value of a property where the element stands, in the scheme that the reader sees now. */
export function readProperty(element: Element, property: Property): string {
	const isForced = matchMedia('(forced-colors: active)').matches;
	if (isForced && !property.startsWith('--font')) return systemColour(property);

	return getComputedStyle(element).getPropertyValue(property).trim();
}

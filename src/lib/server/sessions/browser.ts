/** Edge and Opera also call themselves Chrome, and Chrome calls itself Safari: the order matters. */
const browsers: readonly (readonly [RegExp, string])[] = [
	[/\bEdgA?(iOS)?\//u, 'Edge'],
	[/\b(OPR|Opera)\//u, 'Opera'],
	[/\bSamsungBrowser\//u, 'Samsung Internet'],
	[/\b(Firefox|FxiOS)\//u, 'Firefox'],
	[/\b(Headless)?(Chrome|CriOS)\//u, 'Chrome'],
	[/\bSafari\//u, 'Safari']
];

const systems: readonly (readonly [RegExp, string])[] = [
	[/\biPhone\b/u, 'iPhone'],
	[/\biPad\b/u, 'iPad'],
	[/\bAndroid\b/u, 'Android'],
	[/\bWindows\b/u, 'Windows'],
	[/\bMac OS X\b/u, 'Mac'],
	[/\b(Linux|CrOS)\b/u, 'Linux']
];

/**
 * Which browser on what, in the words a person would use: »Firefox, Windows«. Empty when it cannot
 * be told. Only these known words are ever kept, never what the browser sent.
 */
export function nameBrowser(userAgent: string | null): string {
	const names = [browsers, systems].map((known) => nameIn(known, userAgent ?? ''));

	return names.filter((name) => name !== undefined).join(', ');
}

function nameIn(
	known: readonly (readonly [RegExp, string])[],
	userAgent: string
): string | undefined {
	return known.find(([pattern]) => pattern.test(userAgent))?.[1];
}

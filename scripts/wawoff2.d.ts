declare module 'wawoff2' {
	const woff: { decompress(packed: Uint8Array): Promise<Uint8Array> };
	export default woff;
}

/** What the cookies of this program are, as Kit's `cookies.set` takes it. */
interface CookieOptions {
	readonly path: string;
	readonly httpOnly: true;
	readonly secure: boolean;
	readonly sameSite: 'lax';
	readonly maxAge?: number;
}

interface Cookie {
	readonly name: string;
	readonly options: CookieOptions;
}

/** The session's cookie. It lives as long as the browser is open; the server decides how long it counts. */
export function sessionCookie(origin: string): Cookie {
	const secure = isSecure(origin);

	return {
		name: secure ? '__Host-session' : 'session',
		options: { path: '/', httpOnly: true, secure, sameSite: 'lax' }
	};
}

/** What ties a sign-in link to the browser that asked for it, for as long as the link lives. */
export function browserCookie(origin: string): Cookie {
	const secure = isSecure(origin);

	return {
		name: secure ? '__Secure-sign-in' : 'sign-in',
		options: { path: '/log-ind', httpOnly: true, secure, sameSite: 'lax', maxAge: 600 }
	};
}

/** What ties a sign-in at the organisation's login to the browser that began it. */
export function loginCookie(origin: string): Cookie {
	const secure = isSecure(origin);

	return {
		name: secure ? '__Host-login' : 'login',
		options: { path: '/', httpOnly: true, secure, sameSite: 'lax', maxAge: 600 }
	};
}

function isSecure(origin: string): boolean {
	return origin.startsWith('https://');
}

/** Where one goes to sign in through the organisation's login. */
export const ownLoginPage = '/log-ind/organisation';

/** Where the login sends people back to. The operator writes it down there, so it must not change. */
export const loginReturn = `${ownLoginPage}/svar`;

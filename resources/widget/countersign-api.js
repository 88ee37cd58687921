// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later

const PATIENCE = 20000; // milliseconds

/// What went wrong: `code` is the API's stable code, or "network" or "timeout" where no answer came.
export class Problem extends Error {
    constructor(code, retryAfter) {
        super(code);
        this.code = code;
        this.retryAfter = retryAfter; // seconds, if the server said
    }
}

async function problemOf(response) {
    const document = await response.json().catch(() => ({}));
    const seconds = Number(document.retryAfter ?? response.headers.get("Retry-After"));
    const code = typeof document.code === "string" ? document.code
        : response.status === 429 ? "rate_limited" : response.status === 401 ? "unauthenticated" : "internal";
    return new Problem(code, Number.isFinite(seconds) && seconds > 0 ? seconds : undefined);
}

const DEVICE = "countersign.device";

// What makes this device known to the shop, so that nobody can lock its owner out from elsewhere. It opens nothing, so it
// may outlive the page; where the browser keeps nothing, the customer is a stranger again the next time.
function knownDevice() {
    try {
        const token = localStorage.getItem(DEVICE);
        return /^cdv_[A-Za-z0-9_-]{43}$/.test(token ?? "") ? token : null;
    } catch {
        return null;
    }
}

function rememberDevice(token) {
    try {
        if (token)
            localStorage.setItem(DEVICE, token);
        else
            localStorage.removeItem(DEVICE);
    } catch {
        // a browser that keeps nothing
    }
}

/// The part of the API that the widget needs. Holds the session's token, in memory only.
export class Api {
    #base;
    #token = null;

    constructor(base) {
        this.#base = base;
    }

    get signedIn() {
        return this.#token !== null;
    }

    notice() {
        return this.#call("GET", "/v1/notices/sign-in");
    }

    /// `to` is {phone} or {email}; `channel` asks for the other way.
    sendCode(to, noticeHash, channel) {
        const body = { ...to };
        if (noticeHash)
            body.notice = noticeHash;
        if (channel)
            body.channel = channel;
        const device = knownDevice();
        if (device)
            body.deviceToken = device;
        return this.#call("POST", "/v1/otp/send", body);
    }

    async verify(flowId, code) {
        const reply = await this.#call("POST", "/v1/otp/verify", { flowId, code });
        this.#token = reply.token;
        rememberDevice(reply.deviceToken);
        return reply.customer;
    }

    async function(name, parameters = {}) {
        return (await this.#call("POST", "/v1/functions/" + name, { parameters })).result;
    }

    /// Forgets the token at once, whatever becomes of the request.
    async signOut() {
        const ending = this.#call("POST", "/v1/me/logout");
        this.#token = null;
        return ending;
    }

    /// Ends the session too; if it fails, the session stays so that it can be tried again.
    async withdrawNotice() {
        await this.#call("POST", "/v1/me/notices/sign-in/withdrawal");
        this.#token = null;
        rememberDevice(null);
    }

    async #call(method, path, body) {
        const headers = { Accept: "application/json" };
        if (body !== undefined)
            headers["Content-Type"] = "application/json";
        if (this.#token)
            headers.Authorization = "Bearer " + this.#token;
        let response;
        try {
            response = await fetch(this.#base + path, {
                method, headers, body: body === undefined ? undefined : JSON.stringify(body),
                credentials: "omit", cache: "no-store", redirect: "error", referrerPolicy: "no-referrer",
                signal: AbortSignal.timeout(PATIENCE),
            });
        } catch (error) {
            throw new Problem(error.name === "TimeoutError" ? "timeout" : "network");
        }
        if (!response.ok) {
            const problem = await problemOf(response);
            if (problem.code === "unauthenticated")
                this.#token = null;
            throw problem;
        }
        if (response.status === 204)
            return null;
        return response.json().catch(() => { throw new Problem("internal"); });
    }
}

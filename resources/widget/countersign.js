// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Countersign's chat widget: the one script that a page embeds.
//
//   <script src="https://desk.example.com/widget/countersign.js" defer
//           data-api="https://desk.example.com" data-support-phone="+1 800 555 0199"></script>
//
// data-api            where the API is; by default where this script came from
// data-support-phone  the number behind "Call us", which is always there; by default the server's setting support-phone
// data-shop           the shop's name, for greetings
// data-open           present: opens by itself when the page has loaded
//
// It loads the rest from its own folder, asks nobody but the API, and keeps nothing in the browser: the session
// lives in memory and ends with the page. A page with a Content-Security-Policy allows script-src and connect-src
// for the API's address; no inline script or style is needed.
(() => {
    "use strict";

    const script = document.currentScript;
    const supportPhone = "%SUPPORT_PHONE%"; // filled in by the server, from its setting support-phone
    const settings = {
        api: (script.dataset.api || new URL(script.src).origin).replace(/\/+$/, ""),
        phone: script.dataset.supportPhone || supportPhone,
        shop: script.dataset.shop || "",
        open: script.dataset.open !== undefined,
    };

    // Whoever needs help gets a number to call, even where the rest cannot be loaded.
    const showPhoneOnly = () => {
        if (!settings.phone)
            return;
        const link = document.createElement("a");
        link.href = "tel:" + settings.phone.replace(/[^+\d]/g, "");
        link.textContent = "Call us: " + settings.phone;
        document.body.append(link);
    };

    const start = () => {
        import(new URL("countersign-chat.js", script.src))
            .then(({ CountersignChat }) => {
                if (!customElements.get("countersign-chat"))
                    customElements.define("countersign-chat", CountersignChat);
                if (document.querySelector("countersign-chat"))
                    return;
                const chat = document.createElement("countersign-chat");
                chat.configure(settings);
                document.body.append(chat);
            })
            .catch(showPhoneOnly);
    };

    if (document.readyState === "loading")
        document.addEventListener("DOMContentLoaded", start, { once: true });
    else
        start();
})();

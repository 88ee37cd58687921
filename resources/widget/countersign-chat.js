// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import { Api } from "./countersign-api.js";
import { h, icon } from "./countersign-dom.js";
import { ordersStep } from "./countersign-orders.js";
import { identifyStep } from "./countersign-signin.js";
import { style } from "./countersign-style.js";
import { words } from "./countersign-words.js";

/// <countersign-chat>: a button in the corner and the panel it opens. The panel shows one step at a time (who are
/// you → code → orders); a step is an element that may carry `leave()`, called when it goes. The page may call
/// open() and close().
export class CountersignChat extends HTMLElement {
    #root = this.attachShadow({ mode: "open" });
    #settings = { api: "", phone: "", shop: "", open: false };
    #step = null;
    #built = false;

    configure(settings) {
        this.#settings = { ...this.#settings, ...settings };
        this.api = new Api(this.#settings.api);
    }

    get shop() {
        return this.#settings.shop;
    }

    get phone() {
        return this.#settings.phone;
    }

    connectedCallback() {
        if (this.#built || !this.api)
            return;
        this.#built = true;
        this.#root.adoptedStyleSheets = [style];
        this.#root.append(this.#makeDock(), this.#makePanel());
        this.addEventListener("keydown", event => {
            if (event.key === "Escape" && !this.panel.hidden)
                this.close();
        });
        if (this.#settings.open)
            this.open({ focus: false });
    }

    open({ focus = true, phone } = {}) {
        this.panel.hidden = false;
        this.dock.hidden = true;
        if (!this.#step || (phone && !this.api.signedIn))
            this.show(identifyStep(this, { phone }), { focus });
        else if (focus)
            this.#focusStep();
    }

    close() {
        this.panel.hidden = true;
        this.dock.hidden = false;
        this.launcher.focus();
    }

    /// Replaces the step. Focus goes to what the step marks with data-focus, so that a keyboard or a screen reader
    /// stays where things happen.
    show(step, { focus = true } = {}) {
        this.#step?.leave?.();
        this.#step = step;
        this.body.replaceChildren(step);
        this.body.scrollTop = 0;
        if (focus)
            this.#focusStep();
    }

    showOrders(customer) {
        this.show(ordersStep(this, customer));
    }

    showSignIn(message) {
        this.show(identifyStep(this, { message }));
    }

    /// Says something to screen readers without moving the focus.
    say(text) {
        this.status.textContent = text;
    }

    /// Shows a problem in the step's own place for it. A session that has ended leads back to the start.
    fail(place, problem) {
        const text = words(problem);
        if (problem.code === "unauthenticated") {
            this.showSignIn(text);
            return;
        }
        place.textContent = text;
        place.hidden = false;
        place.scrollIntoView({ block: "nearest" });
    }

    #focusStep() {
        this.#step?.querySelector("[data-focus]")?.focus();
    }

    #callLink(className, ...content) {
        if (!this.phone)
            return null;
        return h("a", { class: className, href: "tel:" + this.phone.replace(/[^+\d]/g, "") }, ...content);
    }

    #makeDock() {
        this.launcher = h("button", { class: "launcher", type: "button", "aria-haspopup": "dialog", onclick: () => this.open() },
            icon("parcel"), "Your orders");
        const call = this.#callLink("dock-call", icon("phone"));
        call?.setAttribute("aria-label", "Call us: " + this.phone);
        this.dock = h("div", { class: "dock" }, call, this.launcher);
        return this.dock;
    }

    #makePanel() {
        this.body = h("div", { class: "body" });
        this.status = h("p", { class: "unseen", role: "status" });
        const close = h("button", { class: "close", type: "button", "aria-label": "Close", onclick: () => this.close() }, icon("close"));
        this.panel = h("section", { class: "panel", role: "dialog", "aria-labelledby": "title", hidden: true },
            h("header", { class: "head" },
                h("div", {}, h("p", { class: "shop" }, this.shop), h("h2", { id: "title" }, "Your orders")), close),
            this.body, this.status,
            h("footer", { class: "foot" },
                this.#callLink("call", icon("phone"), h("span", {}, "Talk to a person ", h("strong", {}, this.phone)))));
        return this.panel;
    }
}

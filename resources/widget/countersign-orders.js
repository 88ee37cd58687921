// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import { day, duration, h, icon, money } from "./countersign-dom.js";

const TONES = {
    processing: "calm", shipped: "good", out_for_delivery: "good", delivered: "quiet", cancelled: "bad", returned: "bad",
};

function titleOf(order) {
    const items = Array.isArray(order.items) ? order.items : [];
    if (items.length === 0)
        return "Order " + order.order_id;
    return items.length === 1 ? items[0].name : `${items[0].name} and ${items.length - 1} more`;
}

function whenOf(order) {
    if (order.expected_on)
        return "Arrives " + day(order.expected_on);
    return order.delivered_on ? "Arrived " + day(order.delivered_on) : null;
}

function line(text, amount, strong = false) {
    return h("li", { class: strong ? "total" : null }, h("span", {}, text), h("span", {}, amount));
}

function detailsOf(order) {
    const price = cents => money(cents, order.currency);
    const items = Array.isArray(order.items) ? order.items : [];
    const tracking = order.tracking;
    return h("details", {}, h("summary", {}, "Details", h("span", { class: "unseen" }, " of order " + order.order_id)),
        h("ul", { class: "lines" },
            ...items.map(item => line((item.quantity > 1 ? item.quantity + " × " : "") + item.name + (item.color ? ", " + item.color : ""),
                price(item.unit_price_cents * item.quantity))),
            order.delivery_cents ? line("Delivery", price(order.delivery_cents)) : null,
            order.tax_cents ? line("Tax", price(order.tax_cents)) : null,
            line("Total", price(order.total_cents), true)),
        tracking ? h("p", { class: "hint" }, `${tracking.carrier}, tracking number ${tracking.number}`) : null);
}

function card(order) {
    const when = whenOf(order);
    return h("li", { class: "order" },
        h("div", { class: "order-head" },
            h("h4", {}, titleOf(order)),
            h("span", { class: "pill " + (TONES[order.status] ?? "quiet") }, order.status_text || order.status)),
        h("p", { class: "facts" }, ...[when, money(order.total_cents, order.currency)].filter(Boolean).map(text => h("span", {}, text))),
        h("p", { class: "hint" }, `Order ${order.order_id}, placed ${day(order.placed_on)}`),
        detailsOf(order));
}

/// The third step: signed in, with one's own orders.
export function ordersStep(chat, customer) {
    const problem = h("p", { class: "problem", role: "alert", hidden: true });
    const list = h("ul", { class: "orders", "aria-label": "Your orders" });
    const note = h("p", { class: "note", role: "status", hidden: true });
    const retry = h("button", { class: "secondary", type: "button", hidden: true, onclick: () => load() }, "Try again");
    const waiting = h("p", { class: "waiting" }, "Fetching your orders …");
    const promise = h("p", { class: "note", role: "status", hidden: true });
    const callMe = h("button", { class: "secondary", type: "button" }, icon("phone"), "Have us call you");
    const first = (customer.name || "").trim().split(/\s+/)[0];

    const tell = (place, text) => {
        place.textContent = text;
        place.hidden = false;
        place.scrollIntoView({ block: "nearest" });
    };

    const load = async () => {
        problem.hidden = retry.hidden = true;
        waiting.hidden = false;
        try {
            const { orders } = await chat.api.function("get_orders_by_customer", { limit: 20 });
            list.replaceChildren(...orders.map(card));
            chat.say(orders.length === 1 ? "One order." : orders.length + " orders.");
            if (orders.length === 0)
                tell(note, "There are no orders yet.");
        } catch (error) {
            if (error.code === "not_found") {
                tell(note, "There are no orders under your account yet.");
            } else {
                chat.fail(problem, error.code ? error : { code: "internal" });
                retry.hidden = false;
            }
        }
        waiting.hidden = true;
    };

    callMe.addEventListener("click", async () => {
        if (callMe.getAttribute("aria-disabled") === "true")
            return;
        callMe.setAttribute("aria-disabled", "true");
        problem.hidden = true;
        try {
            const reply = await chat.api.function("request_support_callback", { topic: "order" });
            const soon = reply.expected_within_minutes ? ` within ${duration(reply.expected_within_minutes * 60)}` : " soon";
            tell(promise, `We will call you at the number on file${soon}.`);
        } catch (error) {
            callMe.setAttribute("aria-disabled", "false");
            chat.fail(problem, error);
        }
    });

    const step = h("div", { class: "signed-in" },
        h("h3", { tabindex: "-1", "data-focus": true }, first ? "Welcome back, " + first : "Welcome back"),
        note, problem, waiting, retry, list, callMe, promise, farewell(chat, problem));
    load();
    return step;
}

// Signing out, and taking back the agreement to be sent codes, which asks once more.
function farewell(chat, problem) {
    const signOut = async () => {
        const ending = chat.api.signOut();
        chat.showSignIn("You are signed out.");
        await ending.catch(() => {}); // without its token, the session ends by itself
    };
    const withdraw = async () => {
        try {
            await chat.api.withdrawNotice();
            chat.showSignIn("Your agreement is withdrawn and you are signed out. You can still call us at any time.");
        } catch (error) {
            chat.fail(problem, error);
        }
    };
    const sure = h("div", { class: "sure", hidden: true, role: "group", "aria-label": "Withdraw your agreement" },
        h("p", {}, "We then no longer rely on your agreement to send you codes, and you are signed out. This has no effect on your orders."),
        h("button", { class: "secondary", type: "button", onclick: withdraw }, "Withdraw my agreement"),
        h("button", { class: "link", type: "button", onclick: () => toggle(false) }, "Keep it"));
    const ask = h("button", { class: "link", type: "button", "aria-expanded": "false", onclick: () => toggle(sure.hidden) }, "Take back my agreement to codes");
    const toggle = on => {
        sure.hidden = !on;
        ask.setAttribute("aria-expanded", String(on));
        (on ? sure.querySelector("button") : ask).focus();
    };
    return h("div", { class: "farewell" },
        h("div", { class: "more" }, h("button", { class: "link", type: "button", onclick: signOut }, "Sign out"), ask), sure);
}

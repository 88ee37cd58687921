// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import { countdown, h, icon, minutes } from "./countersign-dom.js";

const CODE_LENGTH = 6;

const WAYS = {
    phone: { label: "Phone number", type: "tel", inputmode: "tel", autocomplete: "tel", placeholder: "(202) 555-0123", choice: "Text message", missing: "invalid_phone" },
    email: { label: "E-mail address", type: "email", inputmode: "email", autocomplete: "email", placeholder: "name@example.com", choice: "E-mail", missing: "invalid_email" },
};

const problemLine = () => h("p", { class: "problem", role: "alert", id: "problem", hidden: true });

// A button that shows that it works, and keeps the focus while it does.
function working(button, on) {
    button.classList.toggle("working", on);
    button.setAttribute("aria-disabled", String(on));
}

// Marks a field as faulty for eyes and for screen readers.
function mark(input, faulty) {
    input.setAttribute("aria-invalid", String(faulty));
    if (faulty) {
        input.focus();
        input.select();
    }
}

/// The first step: a phone number or an e-mail address, and the notice to read before a code is sent.
export function identifyStep(chat, { phone = "", message = "" } = {}) {
    let way = "phone";
    let notice = null;

    const problem = problemLine();
    const label = h("label", { for: "who" });
    const input = h("input", { id: "who", name: "who", required: true, maxlength: 254, "aria-describedby": "problem", "data-focus": true });
    const noticeText = h("p", { id: "notice" }, "One moment …");
    const submit = h("button", { class: "primary", type: "submit", "aria-describedby": "notice" }, "Send me a code");

    const choose = chosen => {
        way = chosen;
        const { label: text, type, inputmode, autocomplete, placeholder } = WAYS[way];
        label.textContent = text;
        for (const [name, value] of Object.entries({ type, inputmode, autocomplete, placeholder }))
            input.setAttribute(name, value);
        input.value = "";
        mark(input, false);
        problem.hidden = true;
    };
    const choice = name => h("label", { class: "choice" },
        h("input", { type: "radio", name: "way", value: name, checked: name === way, onchange: () => choose(name) }),
        h("span", {}, WAYS[name].choice));

    const loadNotice = async () => {
        try {
            notice = await chat.api.notice();
            noticeText.lang = notice.language;
            noticeText.textContent = notice.text;
        } catch (error) {
            noticeText.textContent = "";
            chat.fail(problem, error);
        }
    };

    const send = async event => {
        event.preventDefault();
        if (submit.classList.contains("working"))
            return;
        problem.hidden = true;
        const value = input.value.trim();
        if (!value) {
            chat.fail(problem, { code: WAYS[way].missing });
            return mark(input, true);
        }
        mark(input, false);
        working(submit, true);
        await (notice ? request(value) : readFirst());
        working(submit, false);
    };

    // Nothing is sent before the notice was there to be read.
    const readFirst = async () => {
        await loadNotice();
        if (notice)
            chat.fail(problem, { code: "notice_unread" });
    };

    const request = async value => {
        const to = { [way]: value };
        try {
            const flow = await chat.api.sendCode(to, notice.hash);
            chat.show(codeStep(chat, flow, to, notice.hash));
        } catch (error) {
            if (error.code === "unknown_notice")
                await loadNotice();
            chat.fail(problem, error);
            if (error.code.startsWith("invalid_"))
                mark(input, true);
        }
    };

    choose("phone");
    input.value = phone;
    const form = h("form", { novalidate: true, onsubmit: send },
        message ? h("p", { class: "note", role: "status" }, message) : null,
        h("h3", {}, "Let’s find your orders"),
        h("p", { class: "lead" }, "We send you a six-digit code, and your orders open right here."),
        h("fieldset", {}, h("legend", {}, "Send my code by"), h("div", { class: "choices" }, choice("phone"), choice("email"))),
        label, input, problem,
        h("div", { class: "notice" }, icon("lock"), noticeText),
        submit);
    loadNotice();
    return form;
}

/// "(202) 555-0123 …": who the code was sent to, without telling whether we know them.
function sentText(flow, to) {
    const kind = flow.channel === "email" ? "an e-mail" : "a text message";
    const goal = to.phone && flow.channel === "email" ? "the e-mail address on file for " + to.phone : to.phone || to.email;
    return ["If we know ", h("strong", { class: "goal" }, goal), `, ${kind} with six digits is on its way.`];
}

/// The second step: the code. It is sent as soon as it is complete.
export function codeStep(chat, flow, to, noticeHash) {
    const timers = [];
    let tried = "";
    const problem = problemLine();
    const input = h("input", {
        id: "code", class: "code", name: "code", type: "text", inputmode: "numeric", autocomplete: "one-time-code",
        autocapitalize: "off", spellcheck: "false", "aria-describedby": "hint problem", "data-focus": true,
    });
    const left = h("span", { class: "left" });
    const submit = h("button", { class: "primary", type: "submit" }, "Sign in");
    const resend = h("button", { class: "link", type: "button" });
    const sent = h("p", { class: "lead" });

    const start = next => {
        flow = next;
        timers.splice(0).forEach(stop => stop());
        sent.replaceChildren(...sentText(flow, to));
        timers.push(countdown(flow.expiresIn, seconds => {
            left.textContent = seconds ? `The code is good for ${minutes(seconds)}.` : "This code has run out; send yourself a new one.";
        }), countdown(flow.resendAfter, seconds => {
            resend.setAttribute("aria-disabled", String(seconds > 0));
            resend.textContent = seconds ? `Send a new code in ${minutes(seconds)}` : "Send a new code";
        }));
    };

    const again = async (button, channel) => {
        if (button.getAttribute("aria-disabled") === "true")
            return;
        problem.hidden = true;
        working(button, true);
        try {
            const next = await chat.api.sendCode(to, noticeHash, channel);
            start(next);
            input.value = tried = "";
            input.focus();
            chat.say("A new code is on its way.");
        } catch (error) {
            working(button, false);
            chat.fail(problem, error);
        }
        button.classList.remove("working");
    };
    resend.addEventListener("click", () => again(resend, to.phone ? flow.channel : undefined));
    const other = to.phone && flow.channel !== "email"
        ? h("button", { class: "link", type: "button", onclick: async event => {
            const button = event.currentTarget;
            await again(button, "email");
            button.hidden = flow.channel === "email";
        } }, "Send it by e-mail instead") : null;

    const verify = async event => {
        event?.preventDefault();
        if (submit.classList.contains("working"))
            return;
        problem.hidden = true;
        if (input.value.length !== CODE_LENGTH) {
            problem.textContent = "Please type all six digits of the code.";
            problem.hidden = false;
            return mark(input, true);
        }
        mark(input, false);
        tried = input.value;
        working(submit, true);
        chat.say("Checking the code …");
        try {
            const customer = await chat.api.verify(flow.flowId, input.value);
            chat.say("");
            chat.showOrders(customer);
        } catch (error) {
            working(submit, false);
            chat.say("");
            chat.fail(problem, error);
            mark(input, true);
        }
    };

    // Whatever is typed or pasted ("Your code is 048 213"), its digits count. A refused code is not sent again just
    // because a further digit was typed behind it: each wrong try counts.
    input.addEventListener("input", () => {
        const digits = input.value.replace(/\D/g, "").slice(0, CODE_LENGTH);
        if (digits !== input.value)
            input.value = digits;
        if (digits.length === CODE_LENGTH && digits !== tried)
            verify();
    });

    const form = h("form", { novalidate: true, onsubmit: verify },
        h("h3", {}, "Enter your code"), sent,
        h("label", { for: "code" }, "Six-digit code"), input, problem,
        h("p", { id: "hint", class: "hint" }, "You are signed in with the last digit. ", left),
        submit,
        h("div", { class: "more" }, resend, other,
            h("button", { class: "link", type: "button", onclick: () => chat.showSignIn() }, to.phone ? "Use another number" : "Use another address")));
    form.leave = () => timers.splice(0).forEach(stop => stop());
    start(flow);
    return form;
}

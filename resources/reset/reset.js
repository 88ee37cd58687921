// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chooses a password with the code in the link of an e-mail. The code stands behind the #, so that no server and no
// proxy ever sees it in an address.
"use strict";

const code = location.hash.slice(1);
const form = document.getElementById("form");
const password = document.getElementById("password");
const again = document.getElementById("again");
const send = document.getElementById("send");
const message = document.getElementById("message");

function say(text, kind) {
    message.textContent = text;
    message.className = kind;
}

function giveUp(text) {
    form.hidden = true;
    say(text, "bad");
}

// Neither the history nor a bookmark keeps it.
history.replaceState(null, "", location.pathname);
if (!/^[A-Za-z0-9_-]{43}$/.test(code))
    giveUp("This link is not complete. Open the one in the e-mail again, or copy all of it.");

async function refusal(reply) {
    const problem = await reply.json().catch(() => ({}));
    if (problem.code === "invalid_code")
        return giveUp("This link was used, or has expired. Ask for a new one.");
    if (reply.status === 429)
        return say("That was too often in a short time. Please wait a quarter of an hour.", "bad");
    say(problem.field === "/password" ? problem.detail : "That did not work. Please try again in a moment.", "bad");
    password.focus();
}

form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (password.value !== again.value) {
        say("The two passwords are not the same.", "bad");
        again.focus();
        return;
    }
    send.disabled = true;
    say("", "");
    try {
        const reply = await fetch("v1/auth/password-resets/confirmation", {
            method: "POST",
            headers: { "Content-Type": "application/json" },
            body: JSON.stringify({ token: code, password: password.value }),
        });
        if (reply.ok) {
            form.reset();
            form.hidden = true;
            say("Your password is set. Sign in to the Countersign console with it.", "good");
        } else {
            await refusal(reply);
        }
    } catch {
        say("The server cannot be reached. Please try again.", "bad");
    } finally {
        send.disabled = false;
    }
});

// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The demo page's own script: a customer to pick opens the chat with their number. The chat itself needs none of it.
"use strict";

for (const button of document.querySelectorAll("button[data-phone]")) {
    button.addEventListener("click", () => {
        document.querySelector("countersign-chat")?.open({ phone: button.dataset.phone });
    });
}

// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import { duration } from "./countersign-dom.js";

const again = seconds => seconds ? `Please try again in ${duration(seconds)}.` : "Please try again in a little while.";

const PROBLEMS = {
    network: () => "We cannot reach the shop right now. Please check your connection and try again.",
    timeout: () => "That took too long. Please check your connection and try again.",
    invalid_phone: () => "That does not look like a phone number. Please write it with its area code, like (202) 555-0123.",
    invalid_email: () => "That does not look like an e-mail address. Please check it, like name@example.com.",
    invalid_request: () => "Something in the form is not right. Please check it and try again.",
    invalid_code: () => "This code is not right, or it is no longer valid. Check the digits, or send yourself a new code.",
    unknown_notice: () => "The text about your agreement has changed. Please read it once more and try again.",
    notice_unread: () => "Please read the note above the button, then send yourself the code.",
    unauthenticated: () => "You have been signed out after a while without activity. Please sign in again.",
    forbidden: () => "This is not open to you. Please call us and we will help.",
    origin_not_allowed: () => "This page is not set up for our chat yet. Please call us and we will help.",
    not_found: () => "We could not find anything under your account.",
    rate_limited: seconds => "That was a lot of tries in a short time. " + again(seconds),
    too_many_codes: seconds => "We have sent you several codes already. " + again(seconds),
    too_many_guesses: seconds => "Too many wrong codes came from your network. " + again(seconds),
    sign_in_guarded: seconds => "We are being careful right now and cannot sign you in on a new device. " + again(seconds) + " Or call us.",
    texts_stopped: () => "We cannot send text messages to this number right now. Please use your e-mail address, or call us.",
    upstream_failed: () => "Our order system is not answering right now. Please try again later, or call us.",
    upstream_timeout: () => "Our order system is slow right now. Please try again in a moment, or call us.",
    unavailable: seconds => "We are very busy right now. " + again(seconds),
};

/// A problem in plain words: what happened and what to do.
export function words(problem) {
    const text = PROBLEMS[problem.code];
    return text ? text(problem.retryAfter) : "Something went wrong on our side. Please try again, or call us.";
}

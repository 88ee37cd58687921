// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Makes an element: h("p", {class: "hint"}, "text", child). Text is always text, never markup; "onclick" and its
/// like become listeners; a value of false, null or undefined leaves the attribute out.
export function h(name, attributes = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
        if (key.startsWith("on"))
            element.addEventListener(key.slice(2), value);
        else if (value !== false && value !== null && value !== undefined)
            element.setAttribute(key, value === true ? "" : value);
    }
    element.append(...children.filter(child => child !== null && child !== undefined));
    return element;
}

const ICONS = {
    phone: "M6.6 10.8a15 15 0 0 0 6.6 6.6l2.2-2.2a1 1 0 0 1 1-.25c1.1.37 2.3.57 3.6.57a1 1 0 0 1 1 1V20a1 1 0 0 1-1 1A17 17 0 0 1 3 4a1 1 0 0 1 1-1h3.5a1 1 0 0 1 1 1c0 1.25.2 2.45.57 3.57a1 1 0 0 1-.25 1z",
    parcel: "M12 2 3 6.5v11L12 22l9-4.5v-11zm0 2.2 6.2 3.1L12 10.4 5.8 7.3zM5 8.9l6 3v7.3l-6-3zm8 10.3v-7.3l6-3v7.3z",
    close: "m6.4 5 5.6 5.6L17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6l5.6-5.6L5 6.4z",
    lock: "M17 9V7A5 5 0 0 0 7 7v2H5v12h14V9zM9 7a3 3 0 0 1 6 0v2H9zm8 12H7v-8h10z",
};

/// A picture that screen readers pass over.
export function icon(name) {
    const ns = "http://www.w3.org/2000/svg";
    const svg = document.createElementNS(ns, "svg");
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("aria-hidden", "true");
    const path = document.createElementNS(ns, "path");
    path.setAttribute("d", ICONS[name]);
    svg.append(path);
    return svg;
}

/// "1:05"
export function minutes(seconds) {
    return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
}

/// "3 minutes", "40 seconds": for sentences.
export function duration(seconds) {
    const [count, unit] = seconds >= 5400 ? [Math.ceil(seconds / 3600), "hour"]
        : seconds > 90 ? [Math.ceil(seconds / 60), "minute"] : [Math.max(1, Math.ceil(seconds)), "second"];
    return count + " " + unit + (count === 1 ? "" : "s");
}

/// Calls tick(secondsLeft) now and every second until none is left; returns a function that stops it.
export function countdown(seconds, tick) {
    const end = performance.now() + seconds * 1000;
    let timer;
    const step = () => {
        const left = Math.max(0, Math.ceil((end - performance.now()) / 1000));
        tick(left);
        if (left === 0)
            clearInterval(timer);
    };
    timer = setInterval(step, 1000);
    step();
    return () => clearInterval(timer);
}

const dateFormat = new Intl.DateTimeFormat("en-US", { month: "short", day: "numeric", year: "numeric", timeZone: "UTC" });

/// "2026-11-24" → "Nov 24, 2026"; what is no date stays as it is.
export function day(text) {
    const date = new Date(text + "T00:00:00Z");
    return Number.isNaN(date.getTime()) ? String(text ?? "") : dateFormat.format(date);
}

/// 12900, "USD" → "$129.00"
export function money(cents, currency) {
    try {
        return new Intl.NumberFormat("en-US", { style: "currency", currency: currency || "USD" }).format(cents / 100);
    } catch {
        return (cents / 100).toFixed(2);
    }
}

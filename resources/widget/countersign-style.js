// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The widget's looks, as a constructed style sheet: it needs no inline style, so the strictest
// Content-Security-Policy of a page lets it through. Text keeps a contrast of 4.5:1 and more in both schemes.

const css = `
:host {
    --paper: #ffffff; --raised: #f6f7f5; --ink: #1b2420; --soft: #55615b; --line: #d9deda; --edge: #7b8781;
    --accent: #1f6550; --accent-ink: #ffffff; --accent-deep: #174c3c; --accent-tint: #e6f1ec;
    --bad: #a3261d; --bad-tint: #fbeceb; --calm: #7a4b00; --calm-tint: #fbf1dd;
    --shadow: 0 1px 2px rgb(16 32 24 / .10), 0 18px 48px -12px rgb(16 32 24 / .32);
    all: initial; color-scheme: light dark;
    font: 400 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; color: var(--ink);
}
@media (prefers-color-scheme: dark) {
    :host {
        --paper: #161c19; --raised: #1f2723; --ink: #e9efec; --soft: #a9b6b0; --line: #313c37; --edge: #7d8b84;
        --accent: #7fd1b5; --accent-ink: #0b1f18; --accent-deep: #a3e3cc; --accent-tint: #1d3a30;
        --bad: #ff9b92; --bad-tint: #3a1f1d; --calm: #f0c36d; --calm-tint: #362b14;
        --shadow: 0 1px 2px rgb(0 0 0 / .4), 0 18px 48px -12px rgb(0 0 0 / .7);
    }
}
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
h2, h3, h4, p, ul { margin: 0; padding: 0; }
ul { list-style: none; }
button, input { font: inherit; color: inherit; }
svg { width: 20px; height: 20px; fill: currentColor; flex: none; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.dock, .panel { position: fixed; z-index: 2147483000; right: 20px; bottom: 20px; }
.dock { display: flex; align-items: center; gap: 10px; }
.launcher, .dock-call { display: inline-flex; align-items: center; gap: 10px; height: 52px; border-radius: 26px;
    border: 0; box-shadow: var(--shadow); cursor: pointer; }
.launcher { padding: 0 24px 0 20px; background: var(--accent); color: var(--accent-ink); font-weight: 600; }
.launcher:hover { background: var(--accent-deep); }
.dock-call { width: 52px; justify-content: center; background: var(--paper); color: var(--accent); }
.dock-call:hover { color: var(--accent-deep); background: var(--accent-tint); }

.panel { display: flex; flex-direction: column; width: 400px; max-height: min(720px, calc(100dvh - 40px));
    background: var(--paper); color: var(--ink); border: 1px solid var(--line); border-radius: 20px;
    box-shadow: var(--shadow); overflow: hidden; }
.head { display: flex; align-items: center; justify-content: space-between; gap: 12px; padding: 18px 14px 14px 24px;
    border-bottom: 1px solid var(--line); }
.head h2 { font-size: 18px; line-height: 1.3; font-weight: 650; letter-spacing: -.01em; }
.shop { font-size: 13px; color: var(--soft); }
.shop:empty { display: none; }
.close { display: grid; place-items: center; width: 44px; height: 44px; border: 0; border-radius: 12px;
    background: none; color: var(--soft); cursor: pointer; }
.close:hover { background: var(--raised); color: var(--ink); }
.body { flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain; padding: 22px 24px 24px; }
.foot { border-top: 1px solid var(--line); background: var(--raised); }
.foot:empty { display: none; }
.call { display: flex; align-items: center; justify-content: center; gap: 10px; padding: 15px 20px; color: var(--accent);
    text-decoration: none; font-size: 15px; text-align: center; }
.call strong { font-weight: 650; white-space: nowrap; }
.call:hover { color: var(--accent-deep); text-decoration: underline; text-underline-offset: 3px; }
.call:focus-visible { outline-offset: -4px; border-radius: 12px; }

form, .signed-in { display: flex; flex-direction: column; }
h3 { font-size: 22px; line-height: 1.25; font-weight: 650; letter-spacing: -.015em; }
h3:focus { outline: none; }
.lead { margin-top: 6px; color: var(--soft); }
.goal { color: var(--ink); font-weight: 600; overflow-wrap: anywhere; }
.hint { color: var(--soft); font-size: 14px; }
fieldset { border: 0; margin: 20px 0 0; padding: 0; min-width: 0; }
legend, form > label { padding: 0; font-size: 14px; font-weight: 600; }
form > label { margin-top: 16px; }
.choices { display: grid; grid-template-columns: 1fr 1fr; gap: 4px; margin-top: 6px; padding: 4px; border-radius: 12px;
    background: var(--raised); border: 1px solid var(--line); }
.choice { position: relative; cursor: pointer; }
.choice input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer; }
.choice span { display: block; padding: 9px 8px; border-radius: 9px; text-align: center; font-size: 15px; color: var(--soft); }
.choice input:checked + span { background: var(--paper); color: var(--ink); font-weight: 600;
    box-shadow: 0 0 0 1px var(--edge), 0 1px 2px rgb(0 0 0 / .12); }
.choice input:focus-visible + span { outline: 3px solid var(--accent); outline-offset: 2px; }
form > input { margin-top: 6px; width: 100%; height: 50px; padding: 0 14px; border: 1px solid var(--edge); border-radius: 12px;
    background: var(--paper); font-size: 17px; }
form > input::placeholder { color: var(--soft); opacity: 1; }
form > input:focus { outline: 3px solid var(--accent); outline-offset: 0; border-color: transparent; }
form > input[aria-invalid=true] { border-color: var(--bad); }
form > input[aria-invalid=true]:focus { outline-color: var(--bad); }
form > input.code { height: 64px; padding: 0 0 0 .38em; text-align: center; font: 600 30px/1 ui-monospace, "DejaVu Sans Mono", monospace;
    letter-spacing: .38em; }
form > .hint { margin-top: 10px; }
.left { font-variant-numeric: tabular-nums; }

.problem, .note { margin-top: 12px; scroll-margin: 16px; padding: 11px 14px; border-radius: 12px; font-size: 15px; }
.problem { background: var(--bad-tint); color: var(--bad); border-left: 4px solid var(--bad); }
.note { background: var(--accent-tint); color: var(--ink); border-left: 4px solid var(--accent); }
form > .note { margin: 0 0 18px; }
.notice { display: flex; gap: 12px; margin-top: 18px; color: var(--soft); font-size: 13.5px; line-height: 1.5; }
.notice svg { margin-top: 1px; color: var(--accent); }

.primary, .secondary { display: inline-flex; align-items: center; justify-content: center; gap: 10px; min-height: 50px; padding: 10px 20px;
    border-radius: 12px; font-weight: 600; cursor: pointer; }
.primary { margin-top: 18px; border: 0; background: var(--accent); color: var(--accent-ink); }
.primary:hover { background: var(--accent-deep); }
.secondary { margin-top: 16px; border: 1px solid var(--edge); background: none; color: var(--ink); }
.secondary:hover { background: var(--raised); }
[aria-disabled=true] { cursor: default; }
.secondary[aria-disabled=true] { color: var(--soft); border-color: var(--line); }
.working { position: relative; color: transparent !important; }
.working::after { content: ""; position: absolute; inset: 0; margin: auto; width: 20px; height: 20px; border-radius: 50%;
    border: 3px solid var(--accent-ink); border-right-color: transparent; animation: turn .8s linear infinite; }
.link.working::after { border-color: var(--accent); border-right-color: transparent; }
@keyframes turn { to { transform: rotate(1turn); } }
@media (prefers-reduced-motion: reduce) { .working::after { animation-duration: 3s; } }
.more { display: flex; flex-wrap: wrap; gap: 2px 20px; margin-top: 12px; }
.link { min-height: 40px; padding: 6px 0; border: 0; background: none; color: var(--accent); font-size: 15px; text-align: left;
    text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 3px; cursor: pointer; }
.link:hover { color: var(--accent-deep); text-decoration-thickness: 2px; }
.link[aria-disabled=true] { color: var(--soft); text-decoration: none; font-variant-numeric: tabular-nums; }

.waiting { margin-top: 14px; color: var(--soft); }
.orders { display: flex; flex-direction: column; gap: 12px; margin-top: 16px; }
.orders:empty { display: none; }
.order { padding: 16px 18px 8px; border: 1px solid var(--line); border-radius: 16px; background: var(--paper); }
.order-head { display: flex; align-items: flex-start; justify-content: space-between; gap: 12px; }
h4 { font-size: 16px; line-height: 1.35; font-weight: 650; overflow-wrap: anywhere; }
.pill { flex: none; padding: 3px 11px; border-radius: 99px; font-size: 13px; font-weight: 600; background: var(--raised); color: var(--soft); }
.pill.good { background: var(--accent-tint); color: var(--accent); }
.pill.calm { background: var(--calm-tint); color: var(--calm); }
.pill.bad { background: var(--bad-tint); color: var(--bad); }
.facts { display: flex; flex-wrap: wrap; gap: 0 14px; margin-top: 8px; }
.facts span + span { color: var(--soft); }
summary { display: inline-flex; align-items: center; min-height: 40px; color: var(--accent); font-size: 15px; cursor: pointer;
    text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 3px; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::after { content: ""; width: 7px; height: 7px; margin: -4px 0 0 9px; border: solid currentColor; border-width: 0 2px 2px 0; transform: rotate(45deg); }
[open] > summary::after { margin-top: 4px; transform: rotate(225deg); }
.lines { padding: 4px 0 8px; font-size: 14px; }
.lines li { display: flex; justify-content: space-between; gap: 16px; padding: 5px 0; }
.lines span + span { white-space: nowrap; font-variant-numeric: tabular-nums; }
.lines .total { margin-top: 4px; padding-top: 9px; border-top: 1px solid var(--line); font-weight: 650; }
details .hint { padding-bottom: 8px; overflow-wrap: anywhere; }
.farewell .more { margin-top: 14px; }
.sure { margin-top: 8px; padding: 14px 16px; border-radius: 12px; background: var(--raised); font-size: 15px; }
.sure .secondary { margin-right: 16px; margin-top: 12px; }

@media (max-width: 480px) {
    .dock { right: 12px; bottom: 12px; }
    .panel { inset: 0; width: auto; max-height: none; border: 0; border-radius: 0; }
    .head { padding-left: 18px; }
    .body { padding: 20px 18px; }
    .call { padding: 14px 8px; gap: 8px; font-size: 14px; }
    .order-head { flex-direction: column-reverse; gap: 8px; }
    form > input.code { font-size: 26px; letter-spacing: .3em; padding-left: .3em; }
}
@media (forced-colors: active) {
    .panel, .launcher, .dock-call, .primary, .pill { border: 1px solid; }
    .choice input:checked + span { outline: 2px solid; }
}
@media print { .dock, .panel { display: none; } }
`;

export const style = new CSSStyleSheet();
style.replaceSync(css);

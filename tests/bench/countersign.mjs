// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Countersign for the driver that measures its peers (see beside.sh): how each workload looks in our API. The data set is the
// driver's own 100,000 customers, imported from the CSV file that it writes.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const fromRig = (file) => import(pathToFileURL(`${process.env.PEERS_RIG}/lib/${file}`));
const { CUSTOMERS, phoneOf } = await fromRig('dataset.mjs');
const { spoolTail } = await fromRig('spool.mjs');

const customer = (i) => 1 + ((i * 7919) % CUSTOMERS); // walks all of them in a scattered order
const bearer = (token) => ({ Authorization: `Bearer ${token}` });
// What the demo service prints at its start.
const accounts = Object.fromEntries(
  [...readFileSync(process.env.COUNTERSIGN_OUTPUT, 'utf8').matchAll(/^ {2}(admin|agent|auditor) +(\S+@\S+) +(\S+)$/gm)]
    .map(([, role, email, password]) => [role, { email, password }]));
const codeLine = (line) => { const found = /^(\+\d+) (\d{6})$/.exec(line); return found && [found[1], found[2]]; };
let spool;
const ids = [];
const pages = [];

const json = (path, body) => ({ method: 'POST', path, body });
const send = (i) => json('/v1/otp/send', { phone: phoneOf(customer(i)) });

export default {
  name: 'countersign',
  base: process.env.COUNTERSIGN_URL,

  async setup(base, call) {
    const signIn = async (role) => {
      const reply = await call(base, json('/v1/auth/login', accounts[role]));
      if (reply.status !== 200) throw new Error(`sign-in as ${role}: ${reply.status} ${reply.text}`);
      return bearer(reply.json.accessToken);
    };
    const state = { agent: await signIn('agent'), auditor: await signIn('auditor') };
    const walk = async (path, headers, enough, take) => {
      for (let next = ''; next !== undefined && !enough();) {
        const reply = await call(base, { path: `${path}?limit=100${next && `&after=${next}`}`, headers });
        take(reply.json, next);
        next = reply.json.next;
      }
    };
    if (ids.length === 0)
      await walk('/v1/customers', state.agent, () => ids.length >= 20_000, (page) => ids.push(...page.items.map((item) => item.id)));
    if (pages.length === 0) // only full ones, and not of our own walk above, whose events name a hundred persons each
      await walk('/v1/audit/events', state.auditor, () => pages.length >= 200, (page, after) => after && page.items.length === 100 && page.items.every((event) => event.action !== 'customer.list.read') && pages.push(after));
    return state;
  },

  workloads: {
    health: { request: () => ({ path: '/healthz' }), check: (reply) => reply.status === 200 },
    login: { request: () => json('/v1/auth/login', accounts.agent), check: (reply) => Boolean(reply.json.accessToken) },
    token: { request: (i, state) => ({ path: '/v1/auth/me', headers: state.agent }), check: (reply) => reply.json.role === 'agent' },
    'otp-send': { request: send, check: (reply) => Boolean(reply.json.flowId) },
    'otp-pair': {
      send,
      async code(i, sent) {
        spool ??= spoolTail(process.env.COUNTERSIGN_SPOOL, codeLine);
        return { flowId: JSON.parse(sent.body).flowId, code: await spool.wait(phoneOf(customer(i))) };
      },
      verify: (i, proof) => json('/v1/otp/verify', proof),
    },
    customer: { request: (i, state) => ({ path: `/v1/customers/${ids[(i * 7919) % ids.length]}`, headers: state.agent }), check: (reply) => reply.json.email.includes('*') },
    audit: { request: (i, state) => ({ path: `/v1/audit/events?limit=100${pages.length ? `&after=${pages[i % pages.length]}` : ''}`, headers: state.auditor }), check: (reply) => reply.json.items.length === 100 },
  },
};

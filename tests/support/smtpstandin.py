# SPDX-FileCopyrightText: 2026 Countersign contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real SMTP server for tests: prints its port, then every accepted mail as a line of JSON.

Recipients choose what happens: deferred@ 451, refused@ 550, slow@ no answer for a minute, dropped@
the connection is closed after the data. With --user, a login is wanted first.
"""
import argparse
import asyncio
import base64
import json
import os
import ssl

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

parser = argparse.ArgumentParser()
parser.add_argument("--certificate", required=True)
parser.add_argument("--key", required=True)
parser.add_argument("--mode", choices=["starttls", "implicit", "plain"], default="starttls")
parser.add_argument("--user")
parser.add_argument("--password")
options = parser.parse_args()


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        local = address.split("@")[0]
        if local == "deferred":
            return "451 4.7.1 Greylisted, come back later"
        if local == "refused":
            return "550 5.1.1 No such mailbox"
        if local == "slow":
            await asyncio.sleep(60)
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server, session, envelope):
        if envelope.rcpt_tos[0].startswith("dropped@"):
            server.transport.abort()
            return "421 Bye"
        print(json.dumps({
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "helo": session.host_name,
            "tls": session.ssl is not None or options.mode == "implicit",
            "login": session.authenticated is True,
            "peer": session.peer[1],
            "data": base64.b64encode(envelope.original_content).decode(),
        }), flush=True)
        return "250 2.0.0 Queued"


def authenticate(server, session, envelope, mechanism, data):
    good = isinstance(data, LoginPassword) and (data.login.decode(), data.password.decode()) == (
        options.user, options.password)
    return AuthResult(success=good, handled=good)


async def main():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(options.certificate, options.key)
    starttls = options.mode == "starttls"

    def protocol():
        return SMTP(
            Handler(), hostname="mail.example.com", loop=asyncio.get_running_loop(),
            tls_context=context if starttls else None, require_starttls=starttls,
            authenticator=authenticate if options.user else None,
            auth_required=options.user is not None, auth_require_tls=starttls)

    # The test holds the other end of our standard input: when it goes, however it goes, so do we.
    asyncio.get_running_loop().add_reader(0, lambda: os.read(0, 1) or os._exit(0))

    server = await asyncio.get_running_loop().create_server(
        protocol, "127.0.0.1", 0, ssl=context if options.mode == "implicit" else None)
    print(json.dumps({"port": server.sockets[0].getsockname()[1]}), flush=True)
    await server.serve_forever()


asyncio.run(main())

# SPDX-FileCopyrightText: 2026 Countersign contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands in for the service where a test needs it to fail on command. Speaks the contract's paths and sends the
service's Content-Security-Policy; the widget's files are the real ones."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

FILES = Path(__file__).resolve().parents[2] / "resources" / "widget"
TYPES = {".js": "text/javascript", ".css": "text/css", ".html": "text/html"}
POLICY = ("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
          "connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'")
CODE = "048213"
NOTICE = {"version": "2026-01", "language": "en", "hash": "ab" * 32,
          "text": "To open your account securely, we will send a verification code to the number on file. "
                  "You may take back this agreement at any time."}
CUSTOMER = {"id": "01938a2c-7b1e-7c3a-9f00-0a1b2c3d4e5f", "name": "Jane Roe", "phone": "+12025550123"}
ORDER = {"order_id": "HL-50241", "status": "shipped", "status_text": "On its way", "placed_on": "2026-11-13",
         "expected_on": "2026-11-24", "currency": "USD", "total_cents": 154936, "tax_cents": 10136, "delivery_cents": 0,
         "items": [{"name": "Alder three-seat sofa", "quantity": 1, "unit_price_cents": 129900, "color": "moss"},
                   {"name": "<b>Moss</b> side table", "quantity": 2, "unit_price_cents": 7450}],
         "tracking": {"carrier": "Bluebird Freight", "number": "BF336100066"}}


class FakeApi:
    """`plan` maps "METHOD /path" to (status, body) that replace the usual answer; `seen` lists what was asked."""

    def __init__(self):
        self.plan = {}
        self.seen = []
        self.resend_after = 60
        fake = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, *_):
                pass

            def do_GET(self):
                fake.answer(self, None)

            def do_POST(self):
                length = int(self.headers.get("Content-Length") or 0)
                fake.answer(self, json.loads(self.rfile.read(length) or "null"))

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()

    def fail(self, what, status, code, retry_after=None):
        problem = {"type": f"urn:countersign:problem:{code}", "title": "-", "status": status, "detail": "-", "code": code}
        if retry_after:
            problem["retryAfter"] = retry_after
        self.plan[what] = (status, problem)

    def bodies(self, what):
        return [body for path, body, _ in self.seen if path == what]

    def answer(self, handler, body):
        what = f"{handler.command} {handler.path}"
        self.seen.append((what, body, handler.headers.get("Authorization")))
        name = "demo.html" if handler.path == "/demo" else handler.path.removeprefix("/widget/")
        if handler.path == "/demo" or handler.path.startswith("/widget/"):
            file = FILES / name
            return self.send(handler, 200, TYPES[file.suffix], file.read_bytes())
        status, reply = self.plan.get(what) or self.usual(what, body)
        content = b"" if reply is None else json.dumps(reply).encode()
        return self.send(handler, status, "application/json", content)

    def usual(self, what, body):
        flow = {"flowId": "q83vASNFZ4mrze8BI0VniQ", "channel": "sms", "expiresIn": 300, "resendAfter": self.resend_after}
        if what == "GET /v1/notices/sign-in":
            return 200, NOTICE
        if what == "POST /v1/otp/send":
            email = body.get("channel") == "email" or "email" in body
            return 202, flow | {"channel": "email" if email else "sms"}
        if what == "POST /v1/otp/verify" and body["code"] == CODE:
            return 200, {"token": "cst_" + "A" * 43, "expiresIn": 1800, "deviceToken": "cdv_" + "D" * 43,
                         "customer": CUSTOMER}
        if what == "POST /v1/functions/get_orders_by_customer":
            return 200, {"function": "get_orders_by_customer", "result": {"customer_id": "C-1", "orders": [ORDER]}}
        if what == "POST /v1/functions/request_support_callback":
            return 200, {"function": "request_support_callback", "result": {"expected_within_minutes": 30}}
        if what in ("POST /v1/me/logout", "POST /v1/me/notices/sign-in/withdrawal"):
            return 204, None
        return 400, {"code": "invalid_code", "status": 400}

    @staticmethod
    def send(handler, status, kind, content):
        handler.send_response(status)
        handler.send_header("Content-Type", kind)
        handler.send_header("Content-Length", str(len(content)))
        handler.send_header("Content-Security-Policy", POLICY)
        handler.send_header("X-Content-Type-Options", "nosniff")
        handler.end_headers()
        handler.wfile.write(content)

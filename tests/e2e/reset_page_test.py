#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Countersign contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page that links in e-mails to staff lead to, in a real Chromium with the program."""

import json
import re
import sys
import time
import unittest
import urllib.error
import urllib.request

import browser as chromium
from service import Service

PHRASE = "another long phrase 88"


def post(url, body, token=None, method="POST"):
    headers = {"Content-Type": "application/json"} if body is not None else {}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    request = urllib.request.Request(url, None if body is None else json.dumps(body).encode(), headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=20) as reply:
            text = reply.read()
            return reply.status, json.loads(text) if text else {}
    except urllib.error.HTTPError as error:
        return error.code, json.loads(error.read())


class ResetPage(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.service = Service("--rate-auth", "1000", "--rate-sensitive", "1000")
        cls.browser = chromium.Browser()
        end = time.monotonic() + 20
        while not (found := re.search(r"admin +(\S+@\S+) +(\S+)", "\n".join(cls.service.output))):
            assert time.monotonic() < end, "the demo accounts are not named"
            time.sleep(0.05)
        status, session = post(cls.service.url + "/v1/auth/login", {"email": found[1], "password": found[2]})
        assert status == 200, session
        cls.admin = session["accessToken"]

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.service.close()

    def code(self, role):
        """The code for somebody's new password, as the admin of the demo reads it in the local outbox."""
        email = f"{role}@example.com"
        self.assertEqual(post(self.service.url + "/v1/auth/password-resets", {"email": email})[0], 202)
        end = time.monotonic() + 20
        while time.monotonic() < end:
            _, page = post(self.service.url + "/v1/outbox?state=local&limit=1", None, self.admin, "GET")
            found = re.search(r"^[\w-]{43}$", page["items"][0].get("body", "") if page["items"] else "", re.MULTILINE)
            if found and found[0] != getattr(self, "known", None):
                self.known = found[0]
                return found[0]
            time.sleep(0.1)
        raise AssertionError("no code came")

    def load(self, code):
        self.browser.driver.get("about:blank")
        self.browser.driver.get(f"{self.service.url}/reset#{code}")

    def enter(self, password, again):
        for name, value in (("password", password), ("again", again)):
            field = self.browser.driver.find_element("id", name)
            field.clear()
            field.send_keys(value)
        self.browser.driver.find_element("id", "send").click()

    def message(self, start):
        end = time.monotonic() + chromium.PATIENCE
        while time.monotonic() < end:
            text = self.browser.driver.find_element("id", "message").text
            if text.startswith(start):
                return
            time.sleep(0.05)
        self.fail(f"the message is {text!r}, not {start!r}")

    def test_choosing_a_password(self):
        self.browser.requested()
        code = self.code("agent")
        self.load(code)
        # What the page itself knows: the driver hears of it later.
        self.assertEqual(self.browser.script("return location.href"), self.service.url + "/reset")
        self.browser.screenshot("reset")
        self.enter(PHRASE, PHRASE + "x")
        self.message("The two passwords are not the same.")
        self.enter("agent@example.com", "agent@example.com")
        self.message("This password is made of names that belong to the account.")
        self.enter(PHRASE, PHRASE)
        self.message("Your password is set.")
        self.browser.screenshot("reset-done")
        self.assertEqual(self.browser.complaints(), [])
        for address in self.browser.requested():
            if not address.startswith(("about:", "data:")):
                self.assertTrue(address.startswith(self.service.url), address)
        status, _ = post(self.service.url + "/v1/auth/login", {"email": "agent@example.com", "password": PHRASE})
        self.assertEqual(status, 200)
        self.load(code)
        self.enter(PHRASE, PHRASE)
        self.message("This link was used, or has expired.")

    def test_links_that_are_not_complete(self):
        for code in ("", "short"):
            self.load(code)
            self.message("This link is not complete.")
            self.assertFalse(self.browser.driver.find_element("id", "form").is_displayed())

    def test_dark_and_narrow(self):
        self.browser.scheme("dark")
        self.browser.resize(340, 640)
        self.addCleanup(self.browser.resize, 1280, 860)
        self.addCleanup(self.browser.scheme, "light")
        self.load("x" * 43)
        self.browser.screenshot("reset-dark")
        needed, there_is = self.browser.script("return [document.documentElement.scrollWidth, innerWidth]")
        self.assertLessEqual(needed, there_is)

    def test_controls_have_names(self):
        self.load("x" * 43)
        named = {name for role, name, _ in self.browser.accessible() if role in ("textbox", "button")}
        self.assertEqual(named, {"New password", "New password again", "Set password"})


if __name__ == "__main__":
    if not chromium.find_chromium():
        print("Chromium and chromedriver are not installed")
        sys.exit(chromium.SKIPPED)
    unittest.main(verbosity=2)

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Countersign contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job, in a real browser with the real program: a customer gives a phone number, reads the code, is signed in
and sees their own orders. COUNTERSIGN_SCREENSHOTS=folder keeps a picture of every step."""

import sys
import unittest

import browser as chromium
from browser import Browser, Keys
from service import Service, program

MAREN = "+12025550123"  # orders HL-50225, HL-50241, HL-50252 in resources/demo
TOBIAS = "+14045550130"  # order HL-50255


class WidgetTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        # The whole of a day's tries in one minute: rates and cool-downs have tests of their own.
        cls.service = Service("--rate-api", "100000", "--rate-auth", "1000", "--rate-sensitive", "1000",
                              "--relaxed-code-limits")
        cls.addClassCleanup(cls.service.close)
        cls.browser = Browser()
        cls.addClassCleanup(cls.browser.close)

    def setUp(self):
        self.browser.resize(1280, 860)
        self.chat = self.browser.open(self.service.url + "/demo")

    def tearDown(self):
        self.assertEqual(self.browser.complaints(), [])

    def to_code(self, number):
        """Opens the chat, asks for a code and returns it."""
        known = len(self.service.codes(number))
        self.chat.open()
        self.chat.ask_for_code(number)
        self.chat.heading("Enter your code")
        return self.service.next_code(number, known)

    def test_two_clicks_to_ones_own_orders(self):
        shot = self.browser.screenshot
        shot("1-shop")
        self.chat.open()                                   # first click
        self.chat.ready()
        shot("2-who")
        self.chat.enter("(202) 555-0123")
        known = len(self.service.codes(MAREN))
        self.chat.click("Send me a code")                  # second click
        self.chat.heading("Enter your code")
        shot("3-code")
        self.chat.code(self.service.next_code(MAREN, known))
        self.chat.heading("Welcome back, Maren")
        orders = self.chat.orders()
        shot("4-orders")
        self.assertEqual([next(word for word in order.split() if word.startswith("HL-")).rstrip(",") for order in orders],
                         ["HL-50252", "HL-50241", "HL-50225"])
        self.assertIn("Alder three-seat sofa and 1 more", orders[1])
        self.chat.click("Details")
        shot("5-details")
        self.chat.click("Have us call you")
        self.chat.wait(lambda: "We will call you" in self.chat.text(), "the call is promised")
        shot("6-call")
        self.chat.click("Sign out")
        self.chat.heading("Let’s find your orders")
        shot("7-signed-out")

    def test_everybody_sees_their_own(self):
        self.chat.code(self.to_code(TOBIAS))
        self.chat.heading("Welcome back, Tobias")
        order, = self.chat.orders()
        self.assertIn("HL-50255", order)

    def test_wrong_code_then_right(self):
        code = self.to_code(MAREN)
        self.chat.code("000000" if code != "000000" else "000001")
        self.assertIn("This code is not right", self.chat.problem())
        self.browser.screenshot("8-wrong-code")
        self.chat.code(code)
        self.chat.heading("Welcome back, Maren")

    def test_three_wrong_codes_end_the_right_one_too(self):
        code = self.to_code(MAREN)
        for wrong in [digits for digits in ("111111", "222222", "333333", "444444") if digits != code][:3]:
            self.chat.code(wrong)
            self.chat.wait(lambda: self.chat.query(".problem") and not self.chat.query(".working"), "it is refused")
        self.chat.code(code)
        self.chat.wait(lambda: self.chat.query(".problem") and not self.chat.query(".working"), "it is refused")
        self.assertIn("send yourself a new code", self.chat.problem())

    def test_unknown_number_looks_the_same(self):
        self.to_code(MAREN)
        known = self.chat.text().replace(MAREN, "NUMBER")
        self.chat = self.browser.open(self.service.url + "/demo")
        self.chat.open()
        self.chat.ask_for_code("+12025550199")
        self.chat.heading("Enter your code")
        unknown = self.chat.text().replace("+12025550199", "NUMBER")
        self.browser.screenshot("9-unknown-number")
        strip = lambda text: [line for line in text.splitlines() if "good for" not in line and "Send a new code" not in line]
        self.assertEqual(strip(unknown), strip(known))
        self.assertEqual(self.service.codes("+12025550199"), [])
        self.chat.code("123456")
        self.assertIn("This code is not right", self.chat.problem())

    def test_new_code_replaces_the_old(self):
        old = self.to_code(TOBIAS)
        known = len(self.service.codes(TOBIAS))
        self.chat.wait(lambda: "Send a new code\n" in self.chat.text() + "\n", "the pause is over")
        self.chat.click("Send a new code")
        new = self.service.next_code(TOBIAS, known)
        self.assertIn("Enter your code", self.chat.text())
        if old != new:
            self.chat.code(old)
            self.assertIn("This code is not right", self.chat.problem())
        self.chat.code(new)
        self.chat.heading("Welcome back, Tobias")

    def test_not_a_phone_number(self):
        self.chat.open()
        self.chat.ask_for_code("12")
        self.assertIn("does not look like a phone number", self.chat.problem())
        self.browser.screenshot("10-not-a-number")

    def test_e_mail_by_choice(self):
        address = "maren.aldcroft@example.com"
        known = len(self.service.codes(address))
        self.chat.open()
        self.chat.click("E-mail")
        self.chat.ask_for_code(address)
        self.chat.heading("Enter your code")
        self.browser.screenshot("11-e-mail")
        self.chat.code(self.service.next_code(address, known))
        self.chat.heading("Welcome back, Maren")

    def test_taking_back_the_agreement(self):
        self.chat.code(self.to_code(TOBIAS))
        self.chat.orders()
        self.chat.click("Take back my agreement to codes")
        self.browser.screenshot("12-take-back")
        self.chat.click("Withdraw my agreement")
        self.chat.heading("Let’s find your orders")
        self.assertIn("withdrawn", self.chat.note())

    def test_keyboard_alone(self):
        known = len(self.service.codes(MAREN))
        self.chat.find(".launcher").send_keys(Keys.ENTER)
        self.chat.ready()
        self.browser.press("202 555 0123", Keys.ENTER)
        self.chat.heading("Enter your code")
        self.browser.press(self.service.next_code(MAREN, known))
        self.chat.heading("Welcome back, Maren")
        self.chat.orders()
        self.assertEqual(self.chat.focused(), "Welcome back, Maren")
        self.browser.press(Keys.TAB, Keys.ENTER)
        self.chat.wait(lambda: "Total" in self.chat.text(), "the details open")

    def test_smallest_phone_in_the_dark(self):
        self.browser.scheme("dark")
        self.addCleanup(self.browser.scheme, "light")
        self.browser.resize(320, 640)
        self.chat = self.browser.open(self.service.url + "/demo")
        code = self.to_code(MAREN)
        self.browser.screenshot("13-small-code")
        self.chat.code(code)
        self.chat.orders()
        self.browser.screenshot("14-small-orders")
        for needed, there_are in self.chat.widths():
            self.assertLessEqual(needed, there_are)

    def test_asks_nobody_but_the_program(self):
        self.browser.requested()
        self.chat.code(self.to_code(MAREN))
        self.chat.orders()
        elsewhere = [url for url in self.browser.requested() if not url.startswith((self.service.url, "data:"))]
        self.assertEqual(elsewhere, [])


if __name__ == "__main__":
    if not chromium.find_chromium():
        print("Chromium and chromedriver are not installed")
        sys.exit(chromium.SKIPPED)
    if not program().exists():
        print(f"{program()} is not built")
        sys.exit(1)
    unittest.main(verbosity=2)

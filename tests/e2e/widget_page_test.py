#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Countersign contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The chat widget in Chromium against a service that can be told to fail: what people read when things go wrong,
keyboard, screen reader, narrow screens, policy. widget_test.py is the same with the running program."""

import sys
import unittest

import browser as chromium
from browser import Browser, Keys
from fakeapi import CODE, NOTICE, FakeApi

SEND, VERIFY = "POST /v1/otp/send", "POST /v1/otp/verify"
ORDERS = "POST /v1/functions/get_orders_by_customer"
CALLBACK = "POST /v1/functions/request_support_callback"


class WidgetPageTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.browser = Browser()

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()

    def setUp(self):
        self.browser.resize(1280, 860)
        self.api = FakeApi()
        self.addCleanup(self.api.close)
        self.chat = self.browser.open(self.api.url + "/demo")

    def tearDown(self):
        self.assertEqual(self.browser.complaints(), [])

    def to_code(self, number="(202) 555-0123"):
        self.chat.open()
        self.chat.ask_for_code(number)
        self.chat.heading("Enter your code")

    def to_orders(self):
        self.to_code()
        self.chat.code(CODE)
        self.chat.heading("Welcome back, Jane")
        self.chat.orders()

    # --- The way through ----------------------------------------------------------------------------

    def test_signs_in_and_shows_orders(self):
        self.to_orders()
        self.assertEqual(self.api.bodies(SEND), [{"phone": "(202) 555-0123", "notice": NOTICE["hash"]}])
        order, = self.chat.orders()
        for text in ("Alder three-seat sofa and 1 more", "On its way", "Arrives Nov 24, 2026", "$1,549.36", "HL-50241"):
            self.assertIn(text, order)
        self.chat.click("Details")
        details, = self.chat.orders()
        self.browser.screenshot("page-orders")
        self.assertIn("2 × <b>Moss</b> side table", details)  # what comes from outside stays text
        self.assertIn("tracking number BF336100066", details)

    def test_keeps_the_token_out_of_storage(self):
        self.to_orders()
        authorized = [authorization for what, _, authorization in self.api.seen if what == ORDERS]
        self.assertEqual(authorized, ["Bearer cst_" + "A" * 43])
        stored = self.browser.script("return JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])")
        # What stays makes the device known and opens nothing.
        self.assertEqual(stored, '[{"countersign.device":"cdv_' + "D" * 43 + '"},{},""]')

    def test_says_that_the_device_is_known(self):
        self.to_orders()
        self.browser.open(self.api.url + "/demo")
        self.to_orders()
        self.assertNotIn("deviceToken", self.api.bodies(SEND)[0])
        self.assertEqual(self.api.bodies(SEND)[1]["deviceToken"], "cdv_" + "D" * 43)

    def test_asks_nobody_but_the_api(self):
        self.browser.requested()
        self.to_orders()
        elsewhere = [url for url in self.browser.requested() if not url.startswith((self.api.url, "data:"))]
        self.assertEqual(elsewhere, [])

    def test_e_mail_by_choice(self):
        self.chat.open()
        self.chat.click("E-mail")
        self.chat.ask_for_code("jane.roe@example.com")
        self.chat.heading("Enter your code")
        self.assertIn("an e-mail with six digits", self.chat.text())
        self.assertEqual(self.api.bodies(SEND), [{"email": "jane.roe@example.com", "notice": NOTICE["hash"]}])

    def test_e_mail_instead_of_a_text_message(self):
        self.to_code()
        self.chat.click("Send it by e-mail instead")
        self.chat.wait(lambda: "on file for (202) 555-0123" in self.chat.text(), "it says where the code goes")
        self.assertEqual(self.api.bodies(SEND)[1]["channel"], "email")

    def test_resends_after_the_pause(self):
        self.api.resend_after = 2
        self.to_code()
        self.assertIn("Send a new code in 0:0", self.chat.text())
        self.chat.button("Send a new code in").click()
        self.assertEqual(len(self.api.bodies(SEND)), 1)  # not before it is over
        self.chat.wait(lambda: "Send a new code\n" in self.chat.text() + "\n", "the pause is over")
        self.chat.click("Send a new code")
        self.chat.wait(lambda: len(self.api.bodies(SEND)) == 2, "a second code was asked for")

    def test_takes_the_digits_out_of_a_pasted_message(self):
        self.to_code()
        self.browser.script("""
            const input = document.querySelector('countersign-chat').shadowRoot.querySelector('#code');
            input.focus();
            document.execCommand('insertText', false, arguments[0]);""", f"Your code is {CODE[:3]} {CODE[3:]}.")
        self.chat.heading("Welcome back")
        self.assertEqual(self.api.bodies(VERIFY)[0]["code"], CODE)

    def test_helps_phones_to_fill_in(self):
        self.chat.open()
        field = self.chat.find("#who")
        self.assertEqual((field.get_attribute("autocomplete"), field.get_attribute("inputmode")), ("tel", "tel"))
        self.chat.ask_for_code("2025550123")
        field = self.chat.find("#code")
        self.assertEqual((field.get_attribute("autocomplete"), field.get_attribute("inputmode")), ("one-time-code", "numeric"))

    def test_calls_back_signs_out_withdraws(self):
        self.to_orders()
        self.chat.click("Have us call you")
        self.chat.wait(lambda: "within 30 minutes" in self.chat.text(), "the call is promised")
        self.assertEqual(self.api.bodies(CALLBACK), [{"parameters": {"topic": "order"}}])
        self.chat.click("Take back my agreement to codes")
        self.assertEqual(self.chat.focused(), "Withdraw my agreement")
        self.chat.click("Keep it")
        self.assertEqual(self.chat.focused(), "Take back my agreement to codes")
        self.chat.click("Take back my agreement to codes")
        self.chat.click("Withdraw my agreement")
        self.chat.heading("Let’s find your orders")
        self.assertIn("withdrawn", self.chat.note())
        self.assertEqual(len(self.api.bodies("POST /v1/me/notices/sign-in/withdrawal")), 1)

        self.chat.ask_for_code("2025550123")
        self.chat.code(CODE)
        self.chat.orders()
        self.chat.click("Sign out")
        self.assertIn("You are signed out", self.chat.note())
        self.chat.wait(lambda: self.api.bodies("POST /v1/me/logout"), "the session is ended")

    def test_opens_with_a_number_from_the_page(self):
        self.browser.driver.find_element("css selector", "button[data-phone]").click()
        self.assertEqual(self.chat.find("#who").get_attribute("value"), "(202) 555-0123")

    # --- When something goes wrong ------------------------------------------------------------------

    def test_says_every_problem_of_sending_in_plain_words(self):
        cases = [(400, "invalid_phone", None, "does not look like a phone number"), (429, "rate_limited", 180, "in 3 minutes"),
                 (429, "too_many_codes", 45, "in 45 seconds"), (503, "unavailable", None, "in a little while"),
                 (403, "origin_not_allowed", None, "Please call us"), (500, "internal", None, "on our side"),
                 (418, "never_heard_of", None, "on our side")]
        self.chat.open()
        self.chat.ready()
        for status, code, retry_after, words in cases:
            with self.subTest(code):
                self.api.fail(SEND, status, code, retry_after)
                self.chat.ask_for_code("2025550123")
                self.chat.wait(lambda: self.chat.query(".problem") and words in self.chat.problem(), words)
        self.api.plan.clear()
        self.chat.click("Send me a code")
        self.chat.heading("Enter your code")

    def test_wrong_code(self):
        self.to_code()
        self.chat.code("111111")
        self.assertIn("This code is not right", self.chat.problem())
        self.assertEqual(self.chat.focused(), "code")
        self.assertEqual(self.chat.find("#code").get_attribute("aria-invalid"), "true")
        self.chat.code(CODE)
        self.chat.heading("Welcome back, Jane")

    def test_a_wrong_code_is_not_sent_twice(self):
        self.to_code()
        self.chat.code("111111")
        self.chat.problem()
        self.browser.press(Keys.END, "7")
        self.assertEqual(self.chat.find("#code").get_attribute("value"), "111111")
        self.browser.press(Keys.BACKSPACE, "2")
        self.chat.wait(lambda: len(self.api.bodies(VERIFY)) == 2, "another code is tried")
        self.assertEqual([body["code"] for body in self.api.bodies(VERIFY)], ["111111", "111112"])

    def test_missing_input(self):
        self.chat.open()
        self.chat.ready()
        self.chat.click("Send me a code")
        self.assertIn("phone number", self.chat.problem())
        self.assertEqual(self.chat.focused(), "who")
        self.chat.ask_for_code("2025550123")
        self.chat.code("123")
        self.chat.click("Sign in")
        self.assertIn("all six digits", self.chat.problem())
        self.assertEqual(self.api.bodies(VERIFY), [])

    def test_lost_connection(self):
        self.to_code()
        self.browser.offline(True)
        self.addCleanup(self.browser.offline, False)
        self.chat.code(CODE)
        self.assertIn("cannot reach the shop", self.chat.problem())
        self.browser.offline(False)
        self.chat.click("Sign in")
        self.chat.heading("Welcome back, Jane")

    def test_nothing_is_sent_without_the_notice(self):
        self.api.fail("GET /v1/notices/sign-in", 503, "unavailable")
        self.chat.open()
        self.assertIn("very busy", self.chat.problem())
        self.chat.enter("2025550123")
        self.chat.click("Send me a code")
        self.chat.wait(lambda: len(self.api.bodies("GET /v1/notices/sign-in")) == 2, "the notice is asked for again")
        self.assertEqual(self.api.bodies(SEND), [])
        self.api.plan.clear()
        self.chat.wait(lambda: "working" not in self.chat.find(".primary").get_attribute("class"), "it can be tried again")
        self.chat.click("Send me a code")
        self.chat.wait(lambda: self.chat.query(".problem") and "read the note" in self.chat.problem(), "it is to be read first")
        self.assertEqual(self.api.bodies(SEND), [])
        self.chat.click("Send me a code")
        self.chat.heading("Enter your code")

    def test_changed_notice(self):
        self.chat.open()
        self.chat.ready()
        self.api.fail(SEND, 400, "unknown_notice")
        self.chat.ask_for_code("2025550123")
        self.chat.wait(lambda: self.chat.query(".problem") and "has changed" in self.chat.problem(), "it says so")
        self.assertEqual(len(self.api.bodies("GET /v1/notices/sign-in")), 2)

    def test_orders_that_do_not_come(self):
        self.api.fail(ORDERS, 504, "upstream_timeout")
        self.to_code()
        self.chat.code(CODE)
        self.chat.wait(lambda: self.chat.query(".problem") and "slow right now" in self.chat.problem(), "it says so")
        self.api.plan.clear()
        self.chat.click("Try again")
        self.assertEqual(len(self.chat.orders()), 1)

    def test_no_orders(self):
        self.api.fail(ORDERS, 404, "not_found")
        self.to_code()
        self.chat.code(CODE)
        self.chat.wait(lambda: self.chat.query(".note") and "no orders" in self.chat.note(), "it says so")

    def test_session_that_has_ended(self):
        self.to_orders()
        self.api.fail(CALLBACK, 401, "unauthenticated")
        self.chat.click("Have us call you")
        self.chat.heading("Let’s find your orders")
        self.assertIn("signed out after a while", self.chat.note())

    # --- For everybody ------------------------------------------------------------------------------

    def test_a_person_can_always_be_called(self):
        number = "tel:+18005550199"
        self.assertEqual(self.chat.find(".dock-call").get_attribute("href"), number)
        self.to_code()
        self.assertEqual(self.chat.find(".call").get_attribute("href"), number)
        self.chat.code(CODE)
        self.chat.orders()
        self.assertEqual(self.chat.find(".call").get_attribute("href"), number)

    def test_keyboard_alone(self):
        press = self.browser.press
        self.browser.script("document.querySelector('.bottom').setAttribute('tabindex', '-1');"
                            "document.querySelector('.bottom').focus({preventScroll: true})")
        press(Keys.TAB)
        self.assertEqual(self.chat.focused(), "Call us: +1 800 555 0199")
        press(Keys.TAB, Keys.ENTER)
        self.chat.heading("Let’s find your orders")
        self.chat.ready()
        self.assertEqual(self.chat.focused(), "who")
        press("2025550123", Keys.ENTER)
        self.chat.heading("Enter your code")
        self.assertEqual(self.chat.focused(), "code")
        press(CODE)
        self.chat.heading("Welcome back, Jane")
        self.chat.orders()
        self.assertEqual(self.chat.focused(), "Welcome back, Jane")
        press(Keys.TAB, Keys.ENTER)
        self.chat.wait(lambda: "Bluebird Freight" in self.chat.text(), "the details open")
        press(Keys.TAB)
        self.assertEqual(self.chat.focused(), "Have us call you")
        press(Keys.TAB)
        self.assertEqual(self.chat.focused(), "Sign out")
        press(Keys.ESCAPE)
        self.assertEqual(self.chat.focused(), "Your orders")
        press(Keys.ENTER)
        self.chat.heading("Welcome back, Jane")
        self.assertEqual(self.chat.focused(), "Welcome back, Jane")

    def test_screen_reader(self):
        def has(role, name, **properties):
            found = [entry for entry in self.browser.accessible() if entry[0] == role and entry[1].startswith(name)]
            self.assertTrue(found, f"no {role} “{name}” in {[entry[:2] for entry in self.browser.accessible()]}")
            for key, value in properties.items():
                self.assertEqual(found[0][2].get(key), value, f"{role} “{name}”: {key}")

        has("button", "Your orders")
        has("link", "Call us: +1 800 555 0199")
        self.chat.open()
        self.chat.ready()
        has("dialog", "Your orders")
        has("heading", "Let’s find your orders", level=3)
        has("group", "Send my code by")
        has("radio", "Text message", checked="true")
        has("radio", "E-mail", checked="false")
        has("textbox", "Phone number", required=True)
        has("button", "Close")
        has("link", "Talk to a person")
        self.chat.ask_for_code("2025550123")
        self.chat.code("111111")
        self.chat.problem()
        has("textbox", "Six-digit code", invalid="true")
        has("alert", "")
        self.chat.code(CODE)
        self.chat.orders()
        has("list", "Your orders")
        has("heading", "Alder three-seat sofa", level=4)
        nameless = [entry[0] for entry in self.browser.accessible()
                    if entry[0] in ("button", "link", "textbox", "radio") and not entry[1].strip()]
        self.assertEqual(nameless, [])

    def test_narrow_screens(self):
        for width in (320, 360, 768):
            self.browser.resize(width, 640)
            self.chat = self.browser.open(self.api.url + "/demo")
            self.no_sideways(width, "shop")
            self.chat.open()
            self.chat.ready()
            self.no_sideways(width, "who")
            self.chat.ask_for_code("2025550123")
            self.chat.heading("Enter your code")
            self.no_sideways(width, "code")
            self.chat.code(CODE)
            self.chat.orders()
            self.chat.click("Details")
            self.no_sideways(width, "orders")
            self.assertTrue(self.chat.find(".call").is_displayed())

    def no_sideways(self, width, step):
        self.browser.screenshot(f"page-{width}-{step}")
        for needed, there_are in self.chat.widths():
            self.assertLessEqual(needed, there_are, f"scrolls sideways at {width}")

    def test_contrast(self):
        """Every text on its background, 4.5:1 and more (WCAG 2.2, 1.4.3), in both schemes."""
        for scheme in ("light", "dark"):
            self.browser.scheme(scheme)
            self.addCleanup(self.browser.scheme, "light")
            self.chat = self.browser.open(self.api.url + "/demo")
            self.assert_contrast(scheme)
            self.chat.open()
            self.chat.ready()
            self.assert_contrast(scheme)
            self.chat.ask_for_code("2025550123")
            self.chat.code("111111")
            self.chat.problem()
            self.assert_contrast(scheme)
            self.chat.code(CODE)
            self.chat.orders()
            self.chat.click("Details")
            self.chat.click("Have us call you")
            self.chat.note()
            self.assert_contrast(scheme)

    def assert_contrast(self, scheme):
        self.browser.screenshot(f"page-{scheme}-{len(self.chat.text())}")
        poor = self.browser.script("""
            const channel = value => { value /= 255; return value <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4; };
            const numbers = color => color.match(/[\\d.]+/g).map(Number);
            const light = ([r, g, b]) => .2126 * channel(r) + .7152 * channel(g) + .0722 * channel(b);
            const background = element => {
                for (let node = element; node; node = node.parentElement ?? node.getRootNode().host) {
                    const color = numbers(getComputedStyle(node).backgroundColor);
                    if (color.length < 4 || color[3] === 1)
                        return color;
                }
                return [255, 255, 255];
            };
            const poor = [];
            for (const root of [document, document.querySelector('countersign-chat').shadowRoot]) {
                for (const element of root.querySelectorAll('*')) {
                    const own = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
                    if (!own || !element.checkVisibility() || element.closest('script, style, title, .unseen, .working, header.top, .hero'))
                        continue;
                    const a = light(numbers(getComputedStyle(element).color)), b = light(background(element));
                    const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
                    if (ratio < 4.5)
                        poor.push(element.textContent.trim().slice(0, 40) + ' ' + ratio.toFixed(2));
                }
            }
            return poor;""")
        self.assertEqual(poor, [], scheme)


if __name__ == "__main__":
    if not chromium.find_chromium():
        print("Chromium and chromedriver are not installed")
        sys.exit(chromium.SKIPPED)
    unittest.main(verbosity=2)

# SPDX-FileCopyrightText: 2026 Countersign contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real Chromium without a window, and the chat widget in it as a person meets it."""

import json
import os
import shutil
import tempfile
import time
from pathlib import Path

from selenium import webdriver
from selenium.common.exceptions import JavascriptException, StaleElementReferenceException, WebDriverException
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

PATIENCE = 20  # seconds until something that should happen has not happened
SKIPPED = 77   # ctest's code for a test that could not run

ARGUMENTS = [
    "--headless=new", "--disable-gpu", "--no-first-run", "--no-default-browser-check", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--disable-default-apps",
    "--disable-dev-shm-usage", "--hide-scrollbars", "--force-device-scale-factor=1",
]


def find_chromium():
    """The paths of Chromium and its driver, or None where they are not installed."""
    paths = shutil.which("chromium"), shutil.which("chromedriver")
    return paths if all(paths) else None


class Browser:
    """One Chromium with a profile of its own."""

    def __init__(self, width=1280, height=860, dark=False):
        chromium, driver = find_chromium()
        self._profile = tempfile.TemporaryDirectory(prefix="countersign-chromium-", ignore_cleanup_errors=True)
        options = Options()
        options.binary_location = chromium
        for argument in ARGUMENTS + [f"--user-data-dir={self._profile.name}"]:
            options.add_argument(argument)
        if os.geteuid() == 0:
            options.add_argument("--no-sandbox")  # Chromium's sandbox refuses to run as root
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=Service(driver))
        self.resize(width, height)
        self.scheme("dark" if dark else "light")

    def close(self):
        self.driver.quit()
        self._profile.cleanup()

    def resize(self, width, height):
        # Emulated, because a window cannot be as narrow as a small phone.
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                                    {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500})

    def scheme(self, name):
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia",
                                    {"features": [{"name": "prefers-color-scheme", "value": name}]})

    def offline(self, on):
        self.driver.execute_cdp_cmd("Network.enable", {})
        self.driver.execute_cdp_cmd("Network.emulateNetworkConditions",
                                    {"offline": on, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1})

    def open(self, url):
        self.driver.get(url)
        return Chat(self)

    def script(self, text, *arguments):
        return self.driver.execute_script(text, *arguments)

    def press(self, *keys):
        ActionChains(self.driver).send_keys(*keys).perform()

    def screenshot(self, name):
        """Keeps a picture of the step where COUNTERSIGN_SCREENSHOTS says, if it says so."""
        folder = os.environ.get("COUNTERSIGN_SCREENSHOTS")
        if folder:
            Path(folder).mkdir(parents=True, exist_ok=True)
            self.driver.save_screenshot(str(Path(folder) / f"{name}.png"))

    def complaints(self):
        """What the console holds against the page: policy violations and script errors. Answers of 4xx and 5xx and
        broken connections are listed there too, but are what some tests are about."""
        return [entry["message"] for entry in self.driver.get_log("browser")
                if entry["level"] in ("SEVERE", "WARNING") and "Failed to load resource" not in entry["message"]]

    def requested(self):
        """Every address that the page asked for since the last call."""
        messages = [json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")]
        return [message["params"]["request"]["url"] for message in messages
                if message["method"] == "Network.requestWillBeSent"]

    def accessible(self):
        """The accessibility tree as screen readers get it: (role, name, properties) of all that is not ignored."""
        nodes = self.driver.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
        return [(node["role"]["value"], node.get("name", {}).get("value", ""),
                 {entry["name"]: entry["value"].get("value") for entry in node.get("properties", [])})
                for node in nodes if not node["ignored"]]


class Chat:
    """The widget, found and used by what a person sees: labels and texts."""

    def __init__(self, browser):
        self.browser = browser
        self.wait(lambda: self.query(".launcher"), "the widget is there")

    def wait(self, condition, what):
        end = time.monotonic() + PATIENCE
        while True:
            try:
                result = condition()
            except (StaleElementReferenceException, JavascriptException):
                result = None
            if result:
                return result
            if time.monotonic() > end:
                raise AssertionError(f"waited {PATIENCE} s, but not so: {what}; the panel reads: {self.text()!r}")
            time.sleep(0.03)

    @property
    def root(self):
        return self.browser.script("return document.querySelector('countersign-chat')?.shadowRoot")

    def query(self, selector):
        root = self.root
        found = root.find_elements(By.CSS_SELECTOR, selector) if root else []
        return next((element for element in found if element.is_displayed()), None)

    def find(self, selector):
        return self.wait(lambda: self.query(selector), f"{selector} can be seen")

    def text(self):
        try:
            return self.browser.script("return document.querySelector('countersign-chat').shadowRoot"
                                       ".querySelector('.body').innerText")
        except WebDriverException:
            return ""

    def button(self, text):
        def named():
            for element in self.root.find_elements(By.CSS_SELECTOR, "button, a, summary, .choice"):
                if element.is_displayed() and element.text.strip().startswith(text):
                    return element
            return None
        return self.wait(named, f"there is a button “{text}”")

    def click(self, text):
        self.button(text).click()

    def open(self):
        self.find(".launcher").click()
        self.heading("Let’s find your orders")

    def heading(self, text):
        self.wait(lambda: (self.query("h3") and self.query("h3").text.startswith(text)), f"the heading is “{text}”")

    def ready(self):
        """The notice is there to be read."""
        self.wait(lambda: self.query("#notice") and len(self.query("#notice").text) > 40, "the notice is shown")

    def enter(self, value):
        field = self.find("#who")
        field.clear()
        field.send_keys(value)

    def ask_for_code(self, value):
        self.ready()
        self.enter(value)
        self.click("Send me a code")

    def code(self, digits):
        field = self.find("#code")
        field.clear()
        field.send_keys(digits)

    def problem(self):
        return self.find(".problem").text

    def note(self):
        return self.find(".note").text

    def orders(self):
        self.wait(lambda: self.query(".order"), "orders are shown")
        return [element.text for element in self.root.find_elements(By.CSS_SELECTOR, ".order")]

    def focused(self):
        """What has the focus inside the widget: its id, or its text."""
        return self.browser.script("""
            const element = document.querySelector('countersign-chat').shadowRoot.activeElement;
            return element ? element.id || element.innerText.trim() || element.getAttribute('aria-label') || element.value : null;""")

    def widths(self):
        """(needed, there are): of the page and of the panel's body."""
        return self.browser.script("""
            const body = document.querySelector('countersign-chat').shadowRoot.querySelector('.body');
            const page = document.scrollingElement;
            return [[page.scrollWidth, page.clientWidth], [body.scrollWidth, body.clientWidth]];""")

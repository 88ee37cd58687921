# SPDX-FileCopyrightText: 2026 Countersign contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The running program: countersignd in demo mode on free ports, in a folder that goes with it."""

import os
import re
import subprocess
import tempfile
import threading
import time
from pathlib import Path

PATIENCE = 60  # seconds for the first start: keys, certificate, database, demo data


def program():
    """Where countersignd is: what ctest says, or the development build."""
    default = Path(__file__).resolve().parents[2] / "build" / "dev" / "bin" / "countersignd"
    return Path(os.environ.get("COUNTERSIGND", default))


class Service:
    def __init__(self, *options):
        self._folder = tempfile.TemporaryDirectory(prefix="countersign-e2e-", ignore_cleanup_errors=True)
        self.spool = Path(self._folder.name) / "codes"
        command = [program(), "serve", "--demo", "--data-dir", Path(self._folder.name) / "data", "--port", "0",
                   "--tls-port", "0", "--sms-spool", self.spool, *options]
        self.process = subprocess.Popen(list(map(str, command)), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                        stderr=subprocess.STDOUT, text=True)
        self.output = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self.url = self._wait_for_url()

    def _read(self):
        for line in self.process.stdout:
            self.output.append(line.rstrip())

    def _wait_for_url(self):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self.process.poll() is None:
            for line in list(self.output):
                if found := re.search(r"http://127\.0\.0\.1:\d+", line):
                    return found[0]
            time.sleep(0.05)
        self.close()
        raise AssertionError("countersignd did not start:\n" + "\n".join(self.output))

    def close(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self._folder.cleanup()

    def codes(self, recipient):
        """The codes sent to a number or address so far, oldest first."""
        lines = self.spool.read_text().splitlines() if self.spool.exists() else []
        return [line.split()[1] for line in lines if line.split()[0] == recipient]

    def next_code(self, recipient, known=0):
        """Waits for the code after the `known` first ones."""
        end = time.monotonic() + 20
        while time.monotonic() < end:
            if len(codes := self.codes(recipient)) > known:
                return codes[-1]
            time.sleep(0.05)
        raise AssertionError(f"no code was sent to {recipient}")

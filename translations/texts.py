#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Countersign contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogues of the window's texts, from the sources to the translator and back.

texts.py update           fetches the texts of the sources into the catalogues and says what is to be translated
texts.py dump LANGUAGE    prints what is to be translated as JSON: one object per text, "to" empty
texts.py fill LANGUAGE    reads the same from standard input, with "to" filled in, into the catalogue
texts.py check            fails if a catalogue is not what the sources say, or a translation cannot be right

A text with a number has in "to" a list: one form for one thing, one for many (two in each of our languages).
"""
import json
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ["en", "de", "es", "fr"]
SOURCES = ["ui", "app"]
FORMS = 2
PLACES = re.compile(r"%(?:L?\d+|L?n)")
# A text has a letter to press where the English has one.
MNEMONIC = re.compile(r"&(?!&)\S")
ENDS = ("…", ":", ".", "?", "!")


def catalogue(language, folder=ROOT / "translations"):
    return folder / f"countersign_{language}.ts"


def write_resource_texts(path):
    """The texts that are data, as lupdate reads them."""
    actions = json.loads((ROOT / "resources/audit-actions.json").read_text(encoding="utf-8"))["actions"]
    path.write_text("".join(f'QT_TRANSLATE_NOOP("AuditActions", {json.dumps(action["title"], ensure_ascii=False)});\n'
                            for action in actions), encoding="utf-8")


def lupdate(folder):
    with tempfile.TemporaryDirectory() as name:
        resources = Path(name) / "resources.cpp"
        write_resource_texts(resources)
        read_sources(folder, str(resources))


def read_sources(folder, resources):
    tool = shutil.which("lupdate", path="/usr/lib/qt6/bin") or "lupdate"  # Debian's /usr/bin/lupdate asks for a Qt version
    for language in LANGUAGES:
        # English is in the sources; only its plural forms are not.
        plural = ["-pluralonly"] if language == "en" else []
        command = [tool, "-silent", "-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language",
                   language, *plural, "-I", "ui", "-I", "server", *SOURCES, resources, "-ts", str(catalogue(language, folder))]
        told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        # A text in a class that lupdate does not know would be looked up under another name than it is kept under.
        faults = [line for line in told.stderr.splitlines() if "lacks Q_OBJECT" in line or "unknown namespace" in line]
        if faults:
            sys.exit("\n".join(faults))


def messages(path):
    """Every text of a catalogue: context, source, what tells it from its like, its element."""
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message.findtext("source"), message.findtext("comment") or "", message


def forms(message):
    """The translation's texts, or nothing where it is still to be made."""
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        texts = [form.text or "" for form in translation.findall("numerusform")]
    else:
        texts = [translation.text or ""]
    return texts if all(texts) and not translation.get("type") else []


def faults_of(source, texts, numerus):
    places = sorted(PLACES.findall(source))
    for index, text in enumerate(texts):
        own = sorted(PLACES.findall(text))
        # "one" may do without its number
        if own != places and not (numerus and index == 0 and own == [place for place in places if "n" not in place]):
            yield f"has the places {own} and not {places}"
        if bool(MNEMONIC.search(source)) != bool(MNEMONIC.search(text)):
            yield "has a mnemonic where the English has none, or the other way round"
        if len(MNEMONIC.findall(text)) > 1:
            yield "has two mnemonics"
        for end in ENDS if " " in source else ():  # abbreviations end as their language has it
            if source.rstrip().endswith(end) != text.rstrip().endswith(end):
                yield f"ends otherwise than the English, which is about “{end}”"
        if source.count("\n") != text.count("\n"):
            yield "has other line breaks"
        if source[:1].isspace() != text[:1].isspace() or source[-1:].isspace() != text[-1:].isspace():
            yield "begins or ends with a blank where the English does not, or the other way round"


def check():
    faults = []
    with tempfile.TemporaryDirectory() as name:
        for language in LANGUAGES:
            shutil.copy(catalogue(language), name)
        lupdate(Path(name))
        for language in LANGUAGES:
            if catalogue(language).read_bytes() != catalogue(language, Path(name)).read_bytes():
                faults.append(f"{catalogue(language).name}: the sources have other texts")
    for language in LANGUAGES:
        for context, source, _, message in messages(catalogue(language)):
            texts = forms(message)
            where = f"{catalogue(language).name}: {context}: “{source}”"
            if not texts:
                faults.append(f"{where} is not translated")
            faults += [f"{where}: “{texts[-1]}” {fault}"
                       for fault in faults_of(source, texts, message.get("numerus") == "yes")]
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


def update():
    lupdate(ROOT / "translations")
    for language in LANGUAGES:
        todo = sum(1 for _, _, _, message in messages(catalogue(language)) if not forms(message))
        print(f"{catalogue(language).name}: {todo} to be translated" if todo else f"{catalogue(language).name}: complete")
    return 0


def dump(language):
    todo = []
    for context, source, comment, message in messages(catalogue(language)):
        if not forms(message):
            entry = {"context": context, "source": source}
            if comment:
                entry["comment"] = comment
            if message.findtext("extracomment"):
                entry["note"] = message.findtext("extracomment")
            entry["to"] = [""] * FORMS if message.get("numerus") == "yes" else ""
            todo.append(entry)
    print(json.dumps(todo, indent=1, ensure_ascii=False))
    return 0


def fill(language):
    filled = {(entry["context"], entry["source"], entry.get("comment", "")): entry["to"] for entry in json.load(sys.stdin)}
    path = catalogue(language)
    tree = ElementTree.parse(path)
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            to = filled.get((context.findtext("name"), message.findtext("source"), message.findtext("comment") or ""))
            if not to or not all(to):
                continue
            translation = message.find("translation")
            translation.attrib.pop("type", None)
            if isinstance(to, list):
                for form, text in zip(translation.findall("numerusform"), to, strict=True):
                    form.text = text
            else:
                translation.text = to
    tree.write(path, encoding="utf-8")
    lupdate(ROOT / "translations")  # writes the file as it writes all of them
    return 0


if __name__ == "__main__":
    verbs = {"update": update, "dump": dump, "fill": fill, "check": check}
    if len(sys.argv) < 2 or sys.argv[1] not in verbs:
        sys.exit(__doc__)
    sys.exit(verbs[sys.argv[1]](*sys.argv[2:]))

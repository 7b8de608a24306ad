"""Keep resources/i18n current: read every visible string from the source into the .ts files, and compile them to .qm.

    .venv/bin/python .ci/translations.py            write what is new into the .ts files, drop what is gone, compile
    .venv/bin/python .ci/translations.py --check    only say what is not current, and fail then

Qt's own lupdate does not know a base class's or a function's context, nor strings in TOML and on floors without Qt; so
the source is read by AST here. The files are Qt's own format: Linguist edits them, lrelease compiles them.
"""

import ast
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("de",)
PLURALS = 2  # of German
# Where strings stand in data: glob below resources/, context, the keys whose values a person reads.
DATA = (
    ("prompts/*.toml", "prompts", frozenset({"text"})),
    ("areas.toml", "areas", frozenset({"name"})),
    ("phrases/*.toml", "phrases", frozenset({"name", "question", "text", "about", "fact", "effect", "wish"})),
    ("presets/*.toml", "presets", frozenset({"name", "summary", "title", "purpose"})),
    ("scales.toml", "scales", frozenset({"name", "question", "not_applicable", "word", "meaning"})),
)


class Phrase(NamedTuple):
    """One string to translate; with `counted` it has a form for each number."""

    context: str
    source: str
    counted: bool = False


class Found(NamedTuple):
    """The phrases of the source in order, and what keeps one from being read."""

    phrases: tuple[Phrase, ...]
    faults: tuple[str, ...]


def phrases_of(source: str, name: str) -> Found:
    """Return what a module says; `name` is its path for faults."""
    reader = _Reader(name)
    reader.visit(ast.parse(source))
    return Found(tuple(reader.phrases), tuple(reader.faults))


def everything() -> Found:
    """Return every phrase of the program once, sorted by context, in the order of the source."""
    phrases: list[Phrase] = []
    faults: list[str] = []
    for path in sorted((ROOT / "rm_desktop").rglob("*.py")):
        found = phrases_of(path.read_text(encoding="utf-8"), path.relative_to(ROOT).as_posix())
        phrases += found.phrases
        faults += found.faults
    for pattern, context, keys in DATA:
        for path in sorted((ROOT / "resources").glob(pattern)):
            table = tomllib.loads(path.read_text(encoding="utf-8"))
            phrases += [Phrase(context, text) for text in _texts(table, keys)]
    return Found(tuple(sorted(dict.fromkeys(phrases), key=_context)), tuple(faults))


class _Reader(ast.NodeVisitor):
    """Walks a module and notes every marked string with its context."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.phrases: list[Phrase] = []
        self.faults: list[str] = []
        self._classes: list[str] = []
        self._in_messages = name.endswith(("rm_desktop/messages.py", "rm_desktop/failure_words.py"))

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Assign(self, node: ast.Assign) -> None:
        constant = isinstance(node.targets[0], ast.Name) and node.targets[0].id.lstrip("_").isupper()
        if self._in_messages and constant:
            self._note_messages(node.value)
        self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if self._in_messages and node.value is not None:
            self._note_messages(node.value)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if called == "tr":
            self._note_tr(node)
        elif called == "counted" and len(node.args) == 3:
            self._note(node, "words", node.args[2], counted=True)
        elif called == "QT_TRANSLATE_NOOP" or (called == "translate" and len(node.args) >= 2):
            context = node.args[0]
            if isinstance(context, ast.Constant) and isinstance(node.args[1], ast.Constant):
                self._note(node, str(context.value), node.args[1])
        for keyword in node.keywords:
            if keyword.arg == "cause" and isinstance(keyword.value, ast.Constant):
                self._note(node, "messages", keyword.value)
        self.generic_visit(node)

    def _note_tr(self, node: ast.Call) -> None:
        of_self = isinstance(node.func, ast.Attribute) and getattr(node.func.value, "id", "") == "self"
        of_words = isinstance(node.func, ast.Name) or getattr(getattr(node.func, "value", None), "id", "") == "words"
        if of_self:
            self._note(node, self._classes[-1], node.args[0], strict=True)
        elif of_words:
            self._note(node, "words", node.args[0])
        else:
            self.faults.append(f"{self.name}:{node.lineno}: whose context is this? Say self.tr or words.tr")

    def _note(
        self, node: ast.Call, context: str, text: ast.expr, *, counted: bool = False, strict: bool = False
    ) -> None:
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            self.phrases.append(Phrase(context, text.value, counted))
        elif isinstance(text, ast.IfExp):
            for branch in (text.body, text.orelse):
                self._note(node, context, branch, counted=counted, strict=strict)
        elif strict or isinstance(text, ast.JoinedStr):
            self.faults.append(f"{self.name}:{node.lineno}: what is translated has to be written out here")

    def _note_messages(self, value: ast.expr) -> None:
        """Note what stands in a table of failures; keys and names of details are not words."""
        if isinstance(value, ast.Dict):
            for each in value.values:
                self._note_messages(each)
        elif isinstance(value, ast.Call):
            for each in value.args:
                self._note_messages(each)
        elif isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value:
            self.phrases.append(Phrase("messages", value.value))


def _texts(table: object, keys: frozenset[str]) -> Iterator[str]:
    if isinstance(table, dict):
        for key, value in table.items():
            if key in keys and isinstance(value, str):
                yield value
            else:
                yield from _texts(value, keys)
    elif isinstance(table, list):
        for each in table:
            yield from _texts(each, keys)


def _context(phrase: Phrase) -> str:
    return phrase.context


def read_ts(path: Path) -> dict[Phrase, tuple[str, ...]]:
    """Return the translations of a .ts file, a tuple of forms each; unfinished ones are left out."""
    if not path.exists():
        return {}
    known: dict[Phrase, tuple[str, ...]] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314
        for message in context.iter("message"):
            phrase = Phrase(
                context.findtext("name", ""), message.findtext("source", ""), message.get("numerus") == "yes"
            )
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                continue
            forms = translation.findall("numerusform")
            known[phrase] = tuple(form.text or "" for form in forms) if phrase.counted else (translation.text or "",)
    return known


def ts_text(language: str, phrases: tuple[Phrase, ...], known: dict[Phrase, tuple[str, ...]]) -> str:
    """Return a .ts file: every phrase with its translation, or marked unfinished."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context: ET.Element | None = None
    for phrase in phrases:
        if context is None or context.findtext("name") != phrase.context:
            context = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = phrase.context
        message = ET.SubElement(context, "message", {"numerus": "yes"} if phrase.counted else {})
        ET.SubElement(message, "source").text = phrase.source
        forms = known.get(phrase, ())
        translation = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
        if phrase.counted:
            for form in forms or ("",) * PLURALS:
                ET.SubElement(translation, "numerusform").text = form
        elif forms:
            translation.text = forms[0]
    ET.indent(root, "    ")
    return '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(root, "unicode") + "\n"


def compile_ts(source: Path, target: Path) -> None:
    """Make the .qm that the window loads; raise CalledProcessError where lrelease does not take the file."""
    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    subprocess.run([tool, "-silent", source, "-qm", target], check=True, capture_output=True)


def main(arguments: list[str]) -> int:
    """Bring the files up to date, or with --check say what is not; return the exit code."""
    found = everything()
    faults = list(found.faults)
    for language in LANGUAGES:
        path = FOLDER / f"rm-desktop_{language}.ts"
        known = read_ts(path)
        text = ts_text(language, found.phrases, known)
        if "--check" not in arguments:
            path.write_text(text, encoding="utf-8", newline="\n")
            compile_ts(path, path.with_suffix(".qm"))
        elif not path.exists() or path.read_text(encoding="utf-8") != text:
            faults.append(f"{path.name} is not current: run .ci/translations.py")
        left = sum(phrase not in known for phrase in found.phrases)
        print(f"{path.name}: {len(found.phrases)} phrases, {left} not translated")
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Every visible string can be translated, the files of translations are current, and German is complete."""

import ast
import importlib.util
import re
import string

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from rm_desktop.errors import Problem, UserError
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.wording import language, words
from rm_desktop.ui.wording.problem_words import describe


@pytest.fixture(scope="module")
def tool():
    """Return .ci/translations.py as a module."""
    path = language.resource("..").resolve() / ".ci" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def german(qapp):
    """Speak German for one test."""
    before = QLocale()
    language.install(qapp, "de")
    yield
    language.install(qapp, "en")
    QLocale.setDefault(before)


def of(tool, source):
    return tool.phrases_of(source, "rm_desktop/ui/x.py")


def test_a_class_is_the_context_of_what_it_says(tool):
    found = of(tool, "class Bar:\n    def f(self):\n        return self.tr('Hello')")
    assert found.phrases == (("Bar", "Hello", False),)


def test_a_count_has_a_form_for_each_number(tool):
    assert of(tool, "counted(3, '{n} note', '{n} notes')").phrases == (("words", "{n} notes", True),)


def test_what_is_not_written_out_is_refused(tool):
    assert "written out" in of(tool, "class A:\n    def f(self, x):\n        return self.tr(x)").faults[0]
    assert "written out" in of(tool, "words.tr(f'{n} notes')").faults[0]
    assert "whose context" in of(tool, "parent.tr('Settings')").faults[0]


def test_the_files_are_current(tool, root):
    found = tool.everything()
    assert found.faults == ()
    for code in tool.LANGUAGES:
        path = root / f"resources/i18n/rm-desktop_{code}.ts"
        assert path.read_text(encoding="utf-8") == tool.ts_text(code, found.phrases, tool.read_ts(path)), (
            "run .ci/translations.py"
        )


def test_what_is_shipped_was_compiled_from_the_files(tool, root, tmp_path):
    for code in tool.LANGUAGES:
        source = root / f"resources/i18n/rm-desktop_{code}.ts"
        tool.compile_ts(source, tmp_path / "made.qm")
        assert (tmp_path / "made.qm").read_bytes() == source.with_suffix(".qm").read_bytes()


def test_german_is_complete_and_keeps_every_slot(tool, root):
    known = tool.read_ts(root / "resources/i18n/rm-desktop_de.ts")
    assert [phrase for phrase in tool.everything().phrases if phrase not in known] == []
    wrong = [
        (phrase.source, form)
        for phrase, forms in known.items()
        for form in forms
        if not form or slots(form) != slots(phrase.source)
    ]
    assert wrong == []


def test_german_menus_keep_a_key_for_each_command(tool, root):
    known = tool.read_ts(root / "resources/i18n/rm-desktop_de.ts")
    assert [
        (phrase.source, forms[0])
        for phrase, forms in known.items()
        if phrase.context == "actions" and ("&" in phrase.source) != ("&" in forms[0])
    ] == []


def slots(text):
    """Return the names in braces; what is no pattern has none."""
    try:
        return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)
    except ValueError:
        return []


def test_a_language_takes_hold_of_words_counts_dates_and_failures(german):
    assert words.counted(1, "{n} note", "{n} notes") == "1 Notiz"
    assert words.counted(2, "{n} note", "{n} notes") == "2 Notizen"
    assert QLocale().language() is QLocale.Language.German
    assert "Passphrase" in describe(UserError(Problem.WRONG_PASSPHRASE, file="a.rmpair")).what
    assert describe(UserError(Problem.WRONG_PASSPHRASE, file="a.rmpair")).what.startswith("Diese")


def test_a_class_says_what_its_base_class_had_translated(german, theme):
    class Special(QWidget):
        pass

    assert QCoreApplication.translate("pages", "Today") == "Heute"
    assert Label(theme, Special().tr("Nowhere translated")).text() == "Nowhere translated"


@pytest.mark.parametrize(
    ("code", "system", "expected"),
    [("de", "en_GB", "de"), ("", "de_AT", "de"), ("", "fr_FR", "en"), ("en", "de_DE", "en"), ("xx", "de_DE", "de")],
)
def test_the_language_is_the_one_asked_for_else_the_systems_else_english(code, system, expected):
    assert language.chosen_language(code, QLocale(system)) == expected


# What looks like a sentence and is none to translate: markup, a style sheet, and the program's own name.
NOT_SAID = re.compile(r"^ ?<|[{;]\s*$|: $|^px |^RM Desktop ?$")
TYPED = (
    "rm_desktop/ui/days/day_words.py",
    "rm_desktop/ui/days/day_at_end.py",
)  # what a person may type, in each language by itself
TWO_WORDS = re.compile(r"[A-Za-z’']{2,} [A-Za-z’']{2,}")


def bare_words(source):
    """Yield (line, text) for each string of two words or more that no translator will ever see."""
    tree = ast.parse(source)
    seen = set()
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)):
            seen |= {id(each.value) for each in node.body if isinstance(each, ast.Expr)}
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called in ("tr", "counted", "QT_TRANSLATE_NOOP", "translate") or called.endswith("Error"):
                seen |= {id(each) for argument in node.args for each in ast.walk(argument)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            seen.add(id(node.value))
        text = node.value if isinstance(node, ast.Constant) and id(node) not in seen else None
        if isinstance(text, str) and TWO_WORDS.search(text) and not NOT_SAID.search(text):
            yield node.lineno, text


def test_no_sentence_of_the_window_escapes_translation(root):
    found = [
        f"{path.relative_to(root)}:{line}: {text}"
        for path in sorted((root / "rm_desktop" / "ui").rglob("*.py"))
        if path.relative_to(root).as_posix() not in TYPED
        for line, text in bare_words(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_a_bare_sentence_would_be_noticed():
    assert list(bare_words("label.setText('Nothing was found')")) == [(1, "Nothing was found")]
    assert list(bare_words("label.setText(self.tr('Nothing was found'))")) == []

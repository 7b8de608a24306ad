"""The firewall, proven: whatever leaves holds not one private mark, and every mark that it should hold."""

import ast
import importlib
import inspect
import json
import pkgutil
import typing

import pytest

import rm_desktop.documents
from rm_desktop.cli import main
from rm_desktop.cli.arguments import parse
from rm_desktop.documents.blocks import Document
from rm_desktop.models.registry import PRIVATE
from rm_desktop.services import sharing
from rm_desktop.services.sharing import FORMATS, SharingService, formats_of
from rm_desktop.store.firewall import SHARED_TABLES
from tests.canary.marks import EITHER, MARKS, SHARED, word
from tests.canary.outlets import documents, kept_templates, scopes, sealed_document, sheets
from tests.canary.planting import written
from tests.canary.searching import found

NOTHING = {"total": 0, "ranked": True, "hits": []}
# Who may write a file of a person's choosing. Whatever is added here, the documents above must be able to walk.
WRITERS = {
    "rm_desktop/services/charter_paper.py",
    "rm_desktop/services/one_page.py",
    "rm_desktop/services/own_templates.py",
    "rm_desktop/services/sharing.py",
}


@pytest.fixture
def out(tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def test_no_document_in_any_format_readable_or_sealed_holds_a_mark(planted, out):
    for path in documents(planted, out):
        hits = found(path.read_bytes(), EITHER)
        assert (path.name, {hit for hit in hits if SHARED not in hit.lower()}) == (path.name, set())
        assert word("title", SHARED) in hits  # or it was not looked into
    assert len(list(out.iterdir())) == 2 * sum(len(formats_of(scope)) for scope in scopes(planted))


def test_no_agenda_kept_for_paper_holds_a_mark(planted, out):
    paths = list(sheets(planted, out))
    for path in paths:
        hits = found(path.read_bytes(), EITHER)
        assert (path.name, hits) == (path.name, {word("title", SHARED)})
    assert paths


def test_no_template_saved_from_an_agenda_holds_a_mark(planted, out):
    paths = list(kept_templates(planted, out))
    for path in paths:
        text = path.read_text(encoding="utf-8")
        assert (path.name, found(text.encode(), MARKS)) == (path.name, set())
        assert 'name = "Session' in text
    assert any("[[step]]" in path.read_text(encoding="utf-8") for path in paths)  # or nothing was looked into


def test_what_is_copied_or_printed_without_a_file_holds_no_mark(planted):
    service = SharingService(planted)
    for scope in (scope for scope in scopes(planted) if scope.startswith("agenda")):
        for form in formats_of(scope):
            hits = found(service.text(scope, form).encode(), EITHER)
            assert (scope, form, {hit for hit in hits if SHARED not in hit.lower()}) == (scope, form, set())
            assert word("title", SHARED) in hits


def test_naming_private_records_as_what_may_be_in_a_document_brings_none_of_them_in(planted, out):
    private = frozenset(
        row[0] for record in PRIVATE for row in planted.writer.execute(f"SELECT id FROM {record.__tablename__}")
    )
    for path in documents(planted, out, only=private):
        assert (path.name, found(path.read_bytes(), MARKS)) == (path.name, set())


def test_what_a_passphrase_seals_holds_the_shared_note_and_no_mark(planted, out):
    data = sealed_document(planted, out).read_bytes()
    assert SHARED.encode() not in data
    hits = found(data, EITHER)
    assert {word("title", SHARED), word("body", SHARED)} <= hits
    assert {hit for hit in hits if SHARED not in hit.lower()} == set()


def test_the_sheet_before_an_export_lists_no_mark(planted):
    service = SharingService(planted)
    for scope in scopes(planted):
        contents = service.contents(scope)
        listed = "\n".join((contents.title, *(f"{item.id} {item.label}" for item in contents.items)))
        assert (scope, found(listed.encode(), MARKS)) == (scope, set())


def test_the_shared_reader_gives_no_mark_but_those_of_records_in_the_trash(planted):
    with planted.shared_reader() as reader:
        for table in sorted(SHARED_TABLES):
            for row in reader.rows(f"SELECT * FROM {table} WHERE deleted_at IS NULL"):
                assert found(str(tuple(row)).encode(), MARKS) == set()


@pytest.fixture
def plainly_named(planted, tmp_path):
    """The planted workspace under a name that a command may repeat."""
    path = planted.path
    planted.close()
    return path.rename(tmp_path / "pair.rmpair")


@pytest.mark.parametrize("record", PRIVATE)
def test_a_search_that_is_not_asked_for_private_records_prints_no_mark(plainly_named, capsys, record):
    for column in list(written(record.__table__))[:4]:
        mark = word(f"living {record.__tablename__} {column.name}")
        assert main(["search", str(plainly_named), mark, "--json"]) == 0
        assert json.loads(capsys.readouterr().out) == NOTHING
    assert main(["search", str(plainly_named), word("note", SHARED)]) == 0
    assert word("note", SHARED) in capsys.readouterr().out


def test_checking_and_exporting_print_no_mark(plainly_named, out, capsys):
    main(["check", str(plainly_named)])
    main(["export", str(plainly_named), "--what", "programme", "--format", "html", "--out", str(out / "a.html")])
    printed = capsys.readouterr()
    assert found((printed.out + printed.err).encode(), MARKS) == set()
    assert "a.html" in printed.out


@pytest.mark.parametrize("form", FORMATS)
def test_the_command_line_offers_the_formats_that_are_walked(form):
    assert parse(["export", "a.rmpair", "--what", "calendar", "--format", form, "--out", "a"]).format == form


def test_every_function_that_takes_a_document_is_a_format_that_is_walked():
    """A renderer that nobody walks would be a way out that nobody watches."""
    names = [module.name for module in pkgutil.iter_modules(rm_desktop.documents.__path__, "rm_desktop.documents.")]
    functions = [
        member
        for name in names
        for _, member in inspect.getmembers(importlib.import_module(name), inspect.isfunction)
        if member.__module__ == name and not member.__name__.startswith("_")
    ]
    writers = {each for each in functions if Document in _hints(each)[:1] or each.__name__.startswith("render_")}
    assert writers == set(sharing._RENDERERS.values())


def _hints(function):
    hints = typing.get_type_hints(function)
    hints.pop("return", None)
    return list(hints.values())


def test_only_those_write_files_of_a_persons_choosing_whose_files_are_searched_here(root):
    calls = {
        path.relative_to(root).as_posix()
        for path in (root / "rm_desktop").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) == "write_whole"
    }
    assert calls == WRITERS

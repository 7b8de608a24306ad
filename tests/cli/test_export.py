"""Exporting from a script: the whole file or none, and never the journal."""

import hashlib
import json

import pytest

NOTES = ("--what", "notes", "--format")


@pytest.fixture
def written(run, plain):
    """A workspace with a note and a journal entry."""
    run("add", plain, "note", "Owls *see* in the dark", "--title", "Night birds")
    run("add", plain, "journal", "I zugzwang over owls")
    return plain


@pytest.mark.parametrize(("name", "mark"), [("markdown", "Owls *see* in the dark"), ("html", "<em>see</em>")])
def test_notes_become_one_file_with_the_digest_that_is_printed(run, written, tmp_path, name, mark):
    out = tmp_path / "notes.out"
    answer = json.loads(run("export", written, *NOTES, name, "--out", out, "--json").out)
    assert mark in out.read_text(encoding="utf-8")
    assert answer == {
        "file": str(out),
        "sha256": hashlib.sha256(out.read_bytes()).hexdigest(),
        "size": out.stat().st_size,
        "encrypted": False,
    }


@pytest.mark.parametrize("what", ["notes", "session:1", "agenda:1", "goals", "charter", "calendar", "programme"])
@pytest.mark.parametrize("name", ["markdown", "html"])
def test_no_document_holds_the_journal(run, written, tmp_path, what, name):
    out = tmp_path / "out"
    outcome = run("export", written, "--what", what, "--format", name, "--out", out)
    assert (outcome.code, outcome.err) == (0, "")
    assert str(out) in outcome.out
    assert b"zugzwang" not in out.read_bytes()


@pytest.mark.parametrize("what", ["session:9", "agenda:9", "session:", "journal", "", "session:²"])
def test_a_scope_that_is_none_is_told(run, written, tmp_path, untouched, what):
    out = tmp_path / "out"
    with untouched(written):
        assert run("export", written, "--what", what, "--format", "html", "--out", out).failed_on_one_line
    assert not out.exists()


def test_an_existing_file_is_replaced_only_by_force(run, written, tmp_path, untouched):
    out = tmp_path / "out.md"
    out.write_text("precious")
    with untouched(written), untouched(out):
        outcome = run("export", written, *NOTES, "markdown", "--out", out)
        assert outcome.failed_on_one_line
        assert "out.md" in outcome.err
    assert run("export", written, *NOTES, "markdown", "--out", out, "--force").code == 0
    assert "Owls" in out.read_text(encoding="utf-8")


def test_the_second_line_of_the_passphrase_file_seals_the_export(run, kept, secret, tmp_path):
    run("add", kept, "note", "Owls see in the dark", "--passphrase-file", secret)
    out = tmp_path / "notes.age"
    rest = ("--out", out, "--encrypt", "age", "--passphrase-file", secret, "--json")
    outcome = run("export", kept, *NOTES, "markdown", *rest)
    assert (outcome.code, outcome.err) == (0, "")
    assert json.loads(outcome.out)["encrypted"] is True
    assert out.read_bytes().startswith(b"age-encryption.org/v1\n-> scrypt ")
    assert b"Owls" not in out.read_bytes()


def test_sealing_without_a_second_line_is_wrong_usage(run, written, tmp_path):
    rest = ("--out", tmp_path / "out", "--encrypt", "age")
    for given in ([], ["--passphrase-file", "-"]):
        outcome = run("export", written, *NOTES, "html", *rest, *given, stdin=b"only one line\n")
        assert outcome.code == 2
        assert "second line" in outcome.err
    outcome = run("export", written, *NOTES, "html", *rest, "--passphrase-file", "-", stdin=b"one\n\n")
    assert outcome.failed_on_one_line
    assert not (tmp_path / "out").exists()


def test_a_calendar_is_written_for_all_sessions_and_for_one(run, written, tmp_path):
    for what in ("calendar", "session:1", "agenda:1"):
        out = tmp_path / f"{what[:3]}.ics"
        assert run("export", written, "--what", what, "--format", "ics", "--out", out).code == 0
        assert out.read_text().count("BEGIN:VEVENT") == 1
        assert "zugzwang" not in out.read_text()

"""Text files as notes, whatever program wrote them."""

import codecs
import os
from pathlib import Path

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.limits import TITLE_LENGTH
from rm_desktop.services.note_files import NoteDraft, read_note_file

WORDS = "Grüße an Zoë\n- [ ] – fertig?"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (WORDS.encode(), WORDS),
        (codecs.BOM_UTF8 + WORDS.encode(), WORDS),
        (codecs.BOM_UTF16_LE + WORDS.encode("utf-16-le"), WORDS),
        (codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"), WORDS),
        (codecs.BOM_UTF32_LE + WORDS.encode("utf-32-le"), WORDS),
        ("Grüße".encode("latin-1"), "Grüße"),
        (b"one\r\ntwo", "one\r\ntwo"),
        (b"", ""),
    ],
)
def test_a_text_is_read_in_the_way_it_was_written(tmp_path: Path, data: bytes, text: str) -> None:
    (tmp_path / "Minutes of May.txt").write_bytes(data)
    assert read_note_file(tmp_path / "Minutes of May.txt") == NoteDraft("Minutes of May", text)


@pytest.mark.parametrize(
    ("text", "title", "body"),
    [
        ("# Board pack #\n\n## Part\nWords", "Board pack", "## Part\nWords"),
        ("\n\n#  Two  words\nrest", "Two words", "rest"),
        ("## Not the first level", "file", "## Not the first level"),
        ("#hash", "file", "#hash"),
        ("# Only a title", "Only a title", ""),
        ("# " + "x" * 400, "x" * TITLE_LENGTH, ""),
    ],
)
def test_the_first_heading_is_the_title_else_the_name(tmp_path: Path, text: str, title: str, body: str) -> None:
    (tmp_path / "file.md").write_text(text, encoding="utf-8")
    assert read_note_file(tmp_path / "file.md") == NoteDraft(title, body)


@pytest.mark.parametrize(
    ("data", "problem"),
    [(b"\x89PNG\r\n\x1a\n\x00", Problem.NOT_TEXT), (b"x" * (2 * 1024 * 1024 + 1), Problem.TEXT_TOO_LONG)],
)
def test_what_is_no_text_or_too_much_of_it_is_refused_by_name(tmp_path: Path, data: bytes, problem: Problem) -> None:
    (tmp_path / "strange.txt").write_bytes(data)
    with pytest.raises(UserError) as caught:
        read_note_file(tmp_path / "strange.txt")
    assert caught.value.problem is problem
    assert "strange.txt" in caught.value.details.values()


def test_what_is_not_there_and_what_is_no_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError) as missing:
        read_note_file(tmp_path / "missing.txt")
    with pytest.raises(UserError) as folder:
        read_note_file(tmp_path)
    assert (missing.value.problem, folder.value.problem) == (Problem.NO_SUCH_FILE, Problem.IS_A_FOLDER)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(UserError) as caught:
        read_note_file(tmp_path / "pipe.txt")
    assert caught.value.problem is Problem.NOT_A_FILE

"""Plain text stays plain in Markdown, and Markdown stays as typed."""

import html
import re
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rm_desktop.documents.blocks import Bullets, Document, Heading, Paragraph, Source, Table
from rm_desktop.documents.markdown_out import render_markdown
from rm_desktop.documents.markdown_text import to_html


def _made(*blocks) -> str:
    return "".join(render_markdown(Document("T", "S", blocks)))


def _read(markdown: str) -> str:
    """Return the words a reader of the Markdown would see."""
    return html.unescape(re.sub(r"<[^>]*>", "", to_html(markdown))).strip()


@pytest.mark.parametrize(
    "text",
    [
        "*a*",
        "_a_",
        "a_b_c",
        "# a",
        "- a",
        "1. a",
        "> a",
        "`a`",
        "[a](b)",
        "[[a]]",
        "<b>",
        "&amp;",
        "a\\b",
        "+ a",
        "***",
        "C#",
        "##",
        "C# and C#",
    ],
)
def test_signs_in_plain_text_are_shown_and_not_obeyed(text):
    assert _read(_made(Paragraph(text))) == f"T\nS\n{text}"
    assert _read(_made(Heading(2, text))) == f"T\nS\n{text}"


@given(st.text(st.sampled_from("ab 12.-*_#>`[]()<&\\~+=!|")).map(str.split).map(" ".join).filter(bool))
def test_any_plain_text_can_be_read_back(text):
    assert " ".join(_read(_made(Heading(2, text))).split()[2:]) == text


def test_a_cell_stays_one_cell():
    made = _made(Table(("a", "b"), (("x|y\nz", "w"),)))
    assert made.splitlines()[-1] == "| x\\|y<br>z | w |"


def test_an_item_of_many_lines_stays_one_item():
    assert "- a\\\n  b\n  \n  c\n- d\n" in _made(Bullets(("a\nb\n\nc", "d"))).replace("\n\n  c", "\n  \n  c")


@given(st.text())
def test_a_source_passes_through_untouched(source):
    made = _made(Source(source), Heading(2, "next"))
    assert f"\n{source}\n" in made


@pytest.mark.parametrize(
    ("source", "added"),
    [
        ("```py\nx", "```"),
        ("~~~~\nx\n~~~", "~~~~"),
        ("```\nx\n```", ""),
        ("say ``` once", ""),
        ("```inline``` code", ""),
        ("````\n```\n````", ""),
        ("a\n```\nb\n```\n```\nc", "```"),
    ],
)
def test_an_open_fence_does_not_swallow_the_next_note(source, added):
    made = _made(Source(source), Heading(2, "next"))
    assert made.endswith(f"\n{source}\n" + (f"{added}\n" if added else "") + "\n## next\n")


@pytest.mark.parametrize(
    ("source", "added"),
    [
        ("<!-- draft\n\nx", "-->"),
        ("text\n  <!-- draft", "-->"),
        ("<!-- a -->\n<!-- b", "-->"),
        ("<!-- a\n```\nb", "-->"),
        ("<pre>\nx", "</pre>"),
        ("<SCRIPT>\nx", "</SCRIPT>"),
        ("<?php\n\nx", "?>"),
        ("<![CDATA[\n\nx", "]]>"),
        ("<!DOCTYPE\n\nx", ">"),
        ("- <!-- draft\n", "\n<!-- -->"),
        ("> <!-- draft\n", "\n<!-- -->"),
        ("<div><!-- draft", "\n<!-- -->"),
        ("<pre>\n<!-- draft\n</pre>", "\n<!-- -->"),
        ("<!-- a --> <!-- b", "\n<!-- -->"),
        ("- <!-- a\n\n```\nb", "```\n\n<!-- -->"),
        ("<!-- a -->", ""),
        ("<!-->\nx", ""),
        ("<!-- a\n\nb\n--> c\nd", ""),
        ("<!-- a\n```\n-->", ""),
        ("```\n<!-- a\n```", ""),
        ("<pre>x</pre>", ""),
        ("say `<!-- a -->` once", ""),
        ("1 < 2 and <https://example.org>", ""),
    ],
)
def test_open_html_does_not_swallow_the_next_note(source, added):
    made = _made(Source(source), Heading(2, "next"))
    assert made.endswith(f"\n{source}\n" + (f"{added}\n" if added else "") + "\n## next\n")


@pytest.mark.parametrize("piece", ["<!--", "<!--\n", "- <!--\n", "```\n<!--\n", "<pre>\n", "<!-- -->\n", "<?>\n"])
def test_a_long_text_of_openings_is_closed_in_no_time(piece):
    text = piece * 20_000
    began = perf_counter()
    _made(Source(text))
    assert perf_counter() - began < 2

"""Markdown for the screen: what people write is shown, what would harm is not, and nothing takes long."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rm_desktop.documents.markdown_text import Renderer, to_html


def _html(source: str, **options) -> str:
    return to_html(source, **options).replace(' dir="auto"', "").replace("\n", "")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("# A", "<h1>A</h1>"),
        ("*a* **b** `c`", "<p><em>a</em> <strong>b</strong> <code>c</code></p>"),
        ("Intro:\n- a\n- b", "<p>Intro:</p><ul><li>a</li><li>b</li></ul>"),
        ("- a\n  - b\n- c", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"),
        ("1. a\n   - b\n2. c", "<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>"),
        ("> a\n> - b", "<blockquote><p>a</p><ul><li>b</li></ul></blockquote>"),
        (
            "1. a\n\n   ```sh\n   ls\n     -l\n   ```\n2. c",
            "<ol><li><p>a</p><pre><code>ls  -l</code></pre></li><li><p>c</p></li></ol>",
        ),
        ("- a\n  ```\n  - b\n  ```\n\nc", "<ul><li>a<pre><code>- b</code></pre></li></ul><p>c</p>"),
        ("- a\n  ```\n  open", "<ul><li>a<pre><code>open</code></pre></li></ul>"),
        ("It was\n2. not a list", "<p>It was2. not a list</p>"),
        ("a\n\n- - -", "<p>a</p><hr>"),
        ("```py\n- <b>\n  - c\n```", "<pre><code>- &lt;b&gt;  - c</code></pre>"),
        ("a<br>b H<sub>2</sub>O", "<p>a<br>b H<sub>2</sub>O</p>"),
        ("Write <your name> & go", "<p>Write &lt;your name&gt; &amp; go</p>"),
        ("[[Other note]]", '<p><span class="record">Other note</span></p>'),
        ("`[[no]]`", "<p><code>[[no]]</code></p>"),
    ],
)
def test_what_people_write_is_shown_as_meant(source, expected):
    assert _html(source) == expected


def test_task_boxes_are_boxes():
    made = _html("- [ ] a\n- [x] **b**\n- [y] c")
    assert '<li class="task"><span class="box">☐</span> a</li>' in made
    assert '<li class="task done"><span class="box">☑</span> <strong>b</strong></li>' in made
    assert "<li>[y] c</li>" in made


def test_tables_keep_their_alignment():
    assert '<td align="right">2</td>' in _html("|a|b|\n|-|-:|\n|1|2|")


def test_links_between_records_lead_into_the_workspace_only_where_asked():
    assert 'href="note:A%20%26%20%22b%22"' in _html('[[A & "b"]]', inner_links=True)
    assert "href" not in _html("[[A]] [x](note:A)")


@pytest.mark.parametrize("address", ["https://a.example/b?c=d&e", "mailto:a@b.example"])
def test_links_to_the_web_and_to_mail_are_kept(address):
    assert f'href="{address.replace("&", "&amp;")}" rel="noopener noreferrer"' in _html(f"[x]({address})")


@pytest.mark.parametrize(
    "source",
    [
        "[x](javascript:alert(1))",
        "[x](/etc/passwd)",
        "[x](file:///etc/passwd)",
        "[x](//a.example)",
        "[x](data:text/html,y)",
        "![x](https://a.example/p.png)",
        "![x](/etc/passwd)",
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        '<a href="https://a.example" onclick="x()">y</a>',
        "<sub onclick=x>a</sub>",
        "[x]: javascript:alert(1)\n\n[x]",
        "<javascript:alert(1)>",
    ],
)
def test_nothing_is_loaded_run_or_opened_from_elsewhere(source):
    tags = re.findall(r"<([a-z]+)([^>]*)>", to_html(source))  # a typed `<` is `&lt;` there
    assert {name for name, _ in tags} <= {"p", "a", "span", "em"}
    assert not any("href" in attributes or "src" in attributes for _, attributes in tags)


def test_a_picture_leaves_its_words():
    assert _html("see ![our *plan*](plan.png)!") == '<p>see <span class="picture"><em>our *plan*</em></span>!</p>'


def test_headings_move_down_and_stop_at_the_sixth():
    assert _html("# a\n\n##### b", heading_shift=2) == "<h3>a</h3><h6>b</h6>"


@given(st.text(st.sampled_from("ab \n\t-*_#>`[]()<&\\~+=!|1.x:\"'/\x02\x03é\u2028")))
def test_any_text_becomes_html_that_is_clean_already(source):
    made = to_html(source)
    assert Renderer()._cleaner.clean(made) == made


HOSTILE = {
    "quotes": ">" * 100_000,
    "spaced quotes": "> " * 50_000,
    "lists": "- " * 50_000,
    "numbered lists": "1. " * 33_000,
    "deep lists": "\n".join("    " * level + "- a" for level in range(400)),
    "brackets": "[" * 100_000,
    "paired brackets": "[" * 50_000 + "]" * 50_000,
    "pictures": "![" * 50_000,
    "links": "[a](" * 25_000,
    "stars": "*" * 100_000,
    "starred words": "**a " * 25_000,
    "underscores": "_a " * 33_000,
    "backticks": "`a" * 50_000,
    "fences": "```a\n" * 20_001,
    "tags": "<div>" * 20_000,
    "sections": "<![CDATA[" * 11_000,
    "underlines": "a\n=\n" * 25_000,
    "headings": "# a\n" * 25_000,
    "paragraphs": "a\n\n" * 33_000,
    "rules": "a\n" + "-" * 100_000 + "x",
    "wide tables": "|a" * 2000 + "\n" + "|-" * 2000 + "\n" + ("|a\n" * 20_000),
    "references": "[a]: b\n" * 14_000,
    "spaces": " " * 100_000 + "a",
    "marks": "\x02" * 1000 + "\x02wzxhzdk:0\x03" * 5000,
}


@pytest.mark.parametrize("source", HOSTILE.values(), ids=HOSTILE.keys())
def test_no_hundred_kilobytes_take_longer_than_a_moment(source):
    # The worst takes about a second alone; left to the library several take minutes.
    began = time.process_time()
    to_html(source)
    assert time.process_time() - began < 4


def test_a_text_after_a_hostile_one_is_read_as_if_nothing_had_been():
    renderer = Renderer()
    before = renderer.to_html("a\n\n- b")
    for source in HOSTILE.values():
        renderer.to_html(source)
    assert renderer.to_html("a\n\n- b") == before


def test_a_text_of_megabytes_is_shown_as_typed():
    made = to_html("# <b>\n" * 200_000)
    assert made.startswith('<pre dir="auto"># &lt;b&gt;\n# ')


def test_a_paragraph_that_is_too_costly_is_shown_plain_and_the_rest_is_not():
    made = to_html("[" * 3000 + "\n\n*a*")
    assert "[" * 3000 in made
    assert "<em>a</em>" in made

"""The page is one file that loads nothing and runs nothing."""

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from rm_desktop.documents.blocks import Bullets, Document, Facts, Heading, Paragraph, Quote, Source, Table, Tasks
from rm_desktop.documents.html_out import POLICY, render_html

VOID = {"meta", "br", "hr"}


class _Tags(HTMLParser):
    """Collects tags and attributes, and whether each tag is closed in its turn."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.names: set[str] = set()
        self.attributes: set[str] = set()
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.names.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def _page(*blocks, title="T") -> str:
    return "".join(render_html(Document(title, "S", blocks)))


def test_a_page_forbids_every_load_and_names_its_language():
    page = _page(Paragraph("x"), title="a < b")
    assert f'content="{POLICY}"' in page and "default-src 'none'" in POLICY
    assert page.startswith('<!doctype html>\n<html lang="en">')
    assert "<title>a &lt; b</title>" in page
    assert "@page" in page and "@media print" in page


def test_nothing_in_a_page_names_an_address_to_load():
    page = _page(Source('![x](https://a.example/p.png) <img src="https://a.example/q.png">'))
    tags = _Tags(page)
    assert not {"img", "script", "link", "iframe", "object"} & tags.names
    assert not {"src", "href", "srcset", "style"} & tags.attributes
    assert "url(" not in page and "@import" not in page


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_no_text_makes_a_tag_or_an_attribute(text):
    plain = _Tags(_every_block("x"))
    made = _Tags(_every_block(text))
    assert made.open == []
    assert made.names == plain.names
    assert made.attributes == plain.attributes


def _every_block(text: str) -> str:
    blocks = (
        Heading(2, text, text, "mentor"),
        Paragraph(text),
        Quote(text),
        Bullets((text,)),
        Tasks(((True, text), (False, text))),
        Facts(((text, text),)),
        Table((text,), ((text,),)),
    )
    return _page(*blocks, title=text)


def test_texts_of_people_find_their_own_direction():
    page = _page(Heading(2, "שלום"), Paragraph("سلام"), Source("سلام"))
    assert page.count('dir="auto"') == 5

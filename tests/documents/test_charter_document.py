from datetime import date
from functools import partial

import pytest

from rm_desktop.documents.blocks import Document
from rm_desktop.documents.charter import charter_blocks, charter_items, charter_title
from rm_desktop.documents.html_out import render_html
from rm_desktop.documents.markdown_out import render_markdown
from rm_desktop.documents.reading import Material
from rm_desktop.models.agreement import agreed_text, digest_of
from rm_desktop.models.kinds import Role
from rm_desktop.services.charter import CharterService
from rm_desktop.services.pairing import Founding, found
from rm_desktop.store.making import create_workspace
from rm_desktop.store.workspace import open_workspace
from tests.documents.conftest import CLOCK

FOUNDING = Founding(Role.LEADER, "Robert Weiss", "Priya Nair", date(2026, 11, 26), purpose="To *listen* <b>.")


@pytest.fixture(scope="module")
def workspace(tmp_path_factory):
    """A pair whose charter both signed, the mentor an earlier text before."""
    path = tmp_path_factory.mktemp("charter") / "pair.rmpair"
    create_workspace(path, None, CLOCK, partial(found, founding=FOUNDING))
    workspace = open_workspace(path, None, CLOCK)
    charter = CharterService(workspace)
    charter.sign(Role.MENTOR, "Priya Nair", charter.view().digest)
    charter.write("## Ours\n\nWe meet.")
    charter.sign(Role.MENTOR, "Priya N.", charter.view().digest)
    charter.sign(Role.LEADER, "Robert <i>Weiss", charter.view().digest)
    yield workspace
    workspace.close()


def told(workspace, only=None, render=render_markdown):
    with workspace.shared_reader() as reader:
        material = Material(reader, only)
        return "".join(render(Document(charter_title(material), "", charter_blocks(material))))


def items(workspace):
    with workspace.shared_reader() as reader:
        return list(charter_items(Material(reader)))


def test_the_document_says_the_purpose_the_clauses_and_who_signed_these_words(workspace):
    document = told(workspace)
    digest = digest_of(agreed_text(FOUNDING.purpose, "## Ours\n\nWe meet."))
    assert "We meet." in document
    assert "signed as Priya N., 22 November 2026" in document
    assert "An earlier text was signed by Priya Nair on 22 November 2026" in document
    assert digest[:4] in document


def test_names_and_purpose_are_words_and_no_markup(workspace):
    document = told(workspace, render=render_html)
    assert "Robert &lt;i&gt;Weiss" in document
    assert "To *listen* &lt;b&gt;." in document


def test_every_record_in_it_can_be_left_out(workspace):
    listed = items(workspace)
    assert [item.kind.value for item in listed] == ["pair", "charter", "signature", "signature", "signature"]
    without = told(workspace, frozenset(item.id for item in listed if item.kind.value != "pair"))
    assert "listen" not in without
    assert "earlier text" not in without
    assert "We meet." not in told(workspace, frozenset())

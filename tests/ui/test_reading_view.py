"""The reading view shows text, and neither reads a file nor follows a link by itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rm_desktop.ui.looks.theme import READING_COLUMNS, Scheme, Theme
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.widgets import reading_view
from rm_desktop.ui.widgets.buttons import PrimaryButton
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.link_question import LinkQuestion, address_of
from rm_desktop.ui.widgets.reading_html import dress, parts_of
from rm_desktop.ui.widgets.reading_view import ReadingView, rendered

PASSWORDS = QUrl.fromLocalFile("/etc/passwd").toString()
DIGEST = "ab" * 32


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(Scheme.LIGHT)


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> ReadingView:
    made = ReadingView(theme, "Note")
    qtbot.addWidget(made)
    made.resize(600, 400)
    return made


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses handed to the system instead of being opened."""
    found: list[str] = []
    monkeypatch.setattr(reading_view.QDesktopServices, "openUrl", lambda url: found.append(url.toString()))
    return found


def red_picture(path: Path | None = None) -> bytes:
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff0000"))
    if path is not None:
        image.save(str(path))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub knows bytes only
    return bytes(buffer.data().data())


def shows_red(view: ReadingView) -> bool:
    view.show()
    picture = view.grab().toImage()
    return any(picture.pixelColor(x, y).name() == "#ff0000" for x in range(0, 600, 4) for y in range(0, 400, 4))


def click_link(view: ReadingView, words: str, qtbot: QtBot) -> None:
    view.show()
    cursor = view.document().find(words)
    assert not cursor.isNull()
    middle = QTextCursor(view.document())
    middle.setPosition(cursor.selectionStart())
    spot = view.cursorRect(middle).center() + QPoint(4, 0)
    qtbot.mouseMove(view.viewport(), spot)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)


HOSTILE = """
<script>alert(1)</script> <img src="{path}"> ![a]({path}) ![b](file://{path}) <img src='file://{path}'>
<iframe src="{path}"></iframe> <link rel="stylesheet" href="{path}"> <table background="{path}"><tr><td>x</table>
<span style="background-image:url({path})">y</span> ![c](attachment:{path})
"""


@pytest.mark.parametrize("wall", ["both", "loading only"])
def test_no_text_makes_the_view_read_a_file(view: ReadingView, tmp_path: Path, wall: str) -> None:
    path = tmp_path / "secret.png"
    red_picture(path)
    source = HOSTILE.replace("{path}", str(path))
    if wall == "both":
        view.set_markdown(source)
    else:  # even where HTML came through as it was typed
        view.setHtml(source)
    assert not shows_red(view)


@pytest.mark.parametrize("name", ["/etc/passwd", PASSWORDS, "https://x.y/z.png", "data:image/png;base64,AA"])
def test_every_picture_but_our_own_is_one_clear_pixel(view: ReadingView, name: str) -> None:
    image = view.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name))
    assert isinstance(image, QImage)
    assert (image.width(), image.height(), image.pixelColor(0, 0).alpha()) == (1, 1, 0)


@pytest.mark.parametrize(
    "kind", [QTextDocument.ResourceType.HtmlResource, QTextDocument.ResourceType.StyleSheetResource]
)
def test_no_page_and_no_style_sheet_is_ever_loaded(view: ReadingView, kind: QTextDocument.ResourceType) -> None:
    assert view.loadResource(kind.value, QUrl(PASSWORDS)) == QByteArray()


def test_the_view_cannot_be_sent_to_an_address(view: ReadingView, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("secret")
    view.setSource(QUrl.fromLocalFile(str(page)))
    assert view.toPlainText() == ""


def test_our_own_attachments_are_shown(theme: Theme, qtbot: QtBot) -> None:
    view = ReadingView(theme, "Note", attachment={DIGEST: red_picture()}.get)
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.setHtml(f'<img src="attachment:{DIGEST}">')
    assert shows_red(view)


@pytest.mark.parametrize(
    "address",
    [PASSWORDS, "/etc/passwd", "javascript:alert(1)", "http://example.org", "ftp://x.y", "\\\\host\\x"],
)
def test_links_of_other_schemes_lead_nowhere(view: ReadingView, opened: list[str], address: str) -> None:
    view.set_markdown(f"[words]({address})")
    assert "href" not in rendered(f"[words]({address})")
    view.anchorClicked.emit(QUrl(address))
    assert view.findChildren(LinkQuestion) == []
    assert opened == []


@pytest.mark.parametrize("address", ["https://example.org/a?b=c", "mailto:priya@example.org"])
def test_a_link_is_opened_after_its_address_was_shown(
    view: ReadingView, opened: list[str], qtbot: QtBot, address: str
) -> None:
    view.set_markdown(f"[innocent words]({address})")
    click_link(view, "innocent", qtbot)
    (question,) = view.findChildren(LinkQuestion)
    assert address in [label.text() for label in question.findChildren(Label)]
    assert opened == []
    qtbot.mouseClick(question.findChild(PrimaryButton), Qt.MouseButton.LeftButton)
    assert opened == [address]


def test_look_alike_letters_of_a_host_are_shown_for_what_they_are() -> None:
    assert address_of(QUrl("https://аррӏе.com")) == "https://xn--80ak6aa92e.com"  # Cyrillic


@pytest.mark.parametrize("title", ["Accounts to follow", "50 % / more: 100?", "Ünïcode & <b>", "C#"])
def test_a_link_to_a_record_asks_for_its_title(view: ReadingView, qtbot: QtBot, title: str) -> None:
    view.set_markdown(f"See [[{title}]].")
    with qtbot.waitSignal(view.record_requested) as asked:
        click_link(view, title, qtbot)
    assert asked.args == [title]


def test_clicking_a_task_box_asks_to_tick_it_and_changes_nothing(view: ReadingView, qtbot: QtBot) -> None:
    view.set_markdown("- [x] one\n- [ ] two\n\n`☐`\n")
    before = view.toPlainText()
    with qtbot.waitSignal(view.task_ticked) as ticked:
        click_link(view, "☐", qtbot)
    assert ticked.args == [1, True]
    with qtbot.waitSignal(view.task_ticked) as ticked:
        click_link(view, "☑", qtbot)
    assert ticked.args == [0, False]
    assert view.toPlainText() == before


def test_a_task_box_can_be_ticked_from_the_keyboard(view: ReadingView, qtbot: QtBot) -> None:
    view.set_markdown("- [ ] one")
    view.show()
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    with qtbot.waitSignal(view.task_ticked):
        qtbot.keyClick(view, Qt.Key.Key_Return)


def test_lines_are_short_on_a_wide_page(view: ReadingView, theme: Theme) -> None:
    view.resize(2000, 400)
    view.set_markdown("word " * 200)
    view.show()
    first = view.document().begin().layout().lineAt(0)
    assert first.textLength() <= READING_COLUMNS + 8  # an average character is no average word
    assert view.document().textWidth() == view.viewport().width()


def test_lines_are_roomy(view: ReadingView, theme: Theme) -> None:
    view.set_markdown("word " * 200)
    view.show()
    layout = view.document().begin().layout()
    assert layout.lineAt(2).y() - layout.lineAt(1).y() == pytest.approx(
        theme.reading_font().pointSizeF() * 96 / 72 * 1.55, abs=1
    )


def test_the_text_follows_the_theme(view: ReadingView, theme: Theme) -> None:
    view.set_markdown("word")
    theme.set_scheme(Scheme.DARK)
    colour = view.document().begin().begin().fragment().charFormat().foreground().color()
    assert colour.name().upper() == theme.tokens.ink


def test_what_changes_in_a_text_does_not_move_the_place_that_is_read(view: ReadingView) -> None:
    view.show()
    view.set_markdown("line\n\n" * 200)
    view.verticalScrollBar().setValue(700)
    view.set_markdown("line\n\n" * 200 + "more")
    assert view.verticalScrollBar().value() == 700


def test_a_long_text_is_cut_between_its_blocks_only() -> None:
    source = (
        "## Head\n\npara\n\n> quote\n>\n> > inner\n\n- a\n    - b\n\n      c\n\n| a | b |\n|--|--|\n| c | d |\n\n" * 40
    )
    html = dress(rendered(source))
    parts = parts_of(html, 2000)
    assert len(parts) > 4
    assert "".join(parts) == html
    assert all(part.count("<table") == part.count("</table>") for part in parts)


@pytest.fixture
def lane(qapp: QApplication) -> Iterator[Lane]:
    made = Lane()
    yield made
    made.close()


def test_long_texts_are_rendered_on_the_lane_and_shown_whole(theme: Theme, lane: Lane, qtbot: QtBot) -> None:
    view = ReadingView(theme, "Note", lane)
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.shown, timeout=20_000):
        view.set_markdown("Some words stand here.\n\n" * 4_000)
        assert view.toPlainText() == ""
    assert view.toPlainText().count("Some words") == 4_000


def test_of_two_texts_the_later_one_is_shown(theme: Theme, lane: Lane, qtbot: QtBot) -> None:
    view = ReadingView(theme, "Note", lane)
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.shown):
        view.set_markdown("first " * 4_000)
        view.set_markdown("second")
    assert view.toPlainText() == "second"
    qtbot.waitUntil(lambda: not lane.busy)
    assert view.toPlainText() == "second"


def test_a_text_too_long_to_render_is_shown_as_typed(view: ReadingView, qtbot: QtBot) -> None:
    source = "- [ ] <b>word</b>\n" * 80_000
    with qtbot.waitSignal(view.shown):
        view.set_markdown(source)
    assert view.toPlainText() == source


def test_one_piece_that_is_too_long_to_be_set_at_once_is_shown_as_typed(view: ReadingView, qtbot: QtBot) -> None:
    source = "```\n" + "a line of code\n" * 10_000 + "```\n"
    with qtbot.waitSignal(view.shown):
        view.set_markdown(source)
    assert view.toPlainText() == source


def test_lines_are_as_long_as_the_person_has_them(theme: Theme, view: ReadingView) -> None:
    view.resize(2_000, 400)
    before = view.viewport().width()
    theme.set_reading(100, theme.line_length - 20)
    assert view.viewport().width() < before

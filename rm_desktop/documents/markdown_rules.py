"""Our own rules on top of Python-Markdown: tasks, links between records, no raw HTML, and a bound on the work."""

import re
import string
from dataclasses import dataclass
from re import Match
from typing import ClassVar
from urllib.parse import quote
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER_RE, AtomicString

from rm_desktop.documents.markdown_lists import ListShaper

OPEN_BOX, DONE_BOX = "\N{BALLOT BOX}", "\N{BALLOT BOX WITH CHECK}"
_TASK = re.compile(r"\[([ xX])\](?=\s)")
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BLOCKS = frozenset({*_HEADINGS, "p", "li", "td", "th"})
_SIGNS = re.compile(r"[\[\]*_`<!&\\]")
# The block rules copy the rest of a block at each cut: work is the length of what they are shown, and a bit each time.
# Measured: 10 million is about a second; a real text of 1 MB takes 3 million.
BLOCK_WORK = 10_000_000
_BLOCK_COST = 300
# A table gives each row as many cells as its head has.
_CELLS = 100_000
# Each inline rule looks from a sign to the end of its paragraph: work is signs x length, and five rules look at a `[`.
PARAGRAPH_WORK = 1_000_000
INLINE_WORK = 10_000_000


class TooMuchError(Exception):
    """A text asks for more depth or work than any text that people write."""


@dataclass(frozen=True)
class Look:
    """How a text is to be shown: headings moved down, and links into the workspace or plain words."""

    heading_shift: int = 0
    inner_links: bool = False
    depth: int = 60


class Rules(Extension):  # type: ignore[misc]
    """Registers every rule of ours."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the library's name
        """Add our rules, and take away those that let raw HTML through: `<` is text, as typed."""
        md.ESCAPED_CHARS = list(string.punctuation)  # as in CommonMark; the library knows half of them
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        md.preprocessors.register(ListShaper(md), "list_shaper", 15)
        meter = BlockMeter(md.parser)
        md.parser.blockprocessors.register(meter, "block_meter", 1000)
        md.registerExtension(meter)  # called at each reset of the parser
        md.inlinePatterns.register(LineBreak(r"<br ?/?>", md), "line_break", 95)
        md.inlinePatterns.register(PlainTag(r"<(kbd|sub|sup|mark)>([^<>\n]{1,500})</\1>", md), "plain_tag", 94)
        md.inlinePatterns.register(RecordLink(r"\[\[([^\[\]\n]{1,300})\]\]", md, self._look), "record_link", 175)
        md.treeprocessors.register(WorkLimit(md), "work_limit", 30)
        md.treeprocessors.register(Finish(md, self._look), "finish", 5)


class BlockMeter(BlockProcessor):  # type: ignore[misc]
    """Claims no block, but sees each first: stops the parser where the same text comes by too often."""

    def __init__(self, parser: BlockParser) -> None:
        super().__init__(parser)
        self._work = 0

    def reset(self) -> None:
        """Begin a new text."""
        self._work = 0

    def test(self, parent: Element, block: str) -> bool:
        """Count a block that the rules are about to look at; raise `TooMuchError` past the budget."""
        self._work += len(block) + _BLOCK_COST
        cells = block.partition("\n")[0].count("|") * block.count("\n")
        if self._work > BLOCK_WORK or cells > _CELLS:
            raise TooMuchError
        return False

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Do nothing: no block is ever claimed."""


class LineBreak(InlineProcessor):  # type: ignore[misc]
    """`<br>` is a line break: tables know no other."""

    def handleMatch(self, m: Match[str], data: str) -> tuple[Element, int, int]:  # noqa: N802
        """Return the break."""
        return Element("br"), m.start(0), m.end(0)


class PlainTag(InlineProcessor):  # type: ignore[misc]
    """The few tags that Markdown has no sign for, without attributes and around plain text."""

    def handleMatch(self, m: Match[str], data: str) -> tuple[Element, int, int]:  # noqa: N802
        """Return the tag around its text."""
        element = Element(m.group(1))
        element.text = AtomicString(m.group(2))
        return element, m.start(0), m.end(0)


class RecordLink(InlineProcessor):  # type: ignore[misc]
    """`[[Title]]` names another record."""

    ANCESTOR_EXCLUDES: ClassVar[tuple[str, ...]] = ("a",)

    def __init__(self, pattern: str, md: Markdown, look: Look) -> None:
        super().__init__(pattern, md)
        self._look = look

    def handleMatch(self, m: Match[str], data: str) -> tuple[Element, int, int]:  # noqa: N802
        """Return a link `note:Title` where links lead into the workspace, else the title alone."""
        title = m.group(1).strip()
        if self._look.inner_links:
            element = Element("a", {"href": f"note:{quote(title, safe='')}"})
        else:
            element = Element("span", {"class": "record"})
        element.text = AtomicString(title)
        return element, m.start(0), m.end(0)


class WorkLimit(Treeprocessor):  # type: ignore[misc]
    """Shows a paragraph as typed where finding its emphasis and links would take too long."""

    def run(self, root: Element) -> None:
        """Mark the text of costly elements as final before the inline rules see it."""
        left = INLINE_WORK
        for element in root.iter():
            text = element.text
            if not text or isinstance(text, AtomicString):
                continue
            work = (len(_SIGNS.findall(text)) + 4 * text.count("[")) * len(text)
            if work > min(left, PARAGRAPH_WORK):
                element.text = AtomicString(text)
            else:
                left -= work


class Finish(Treeprocessor):  # type: ignore[misc]
    """Turns task boxes, images, headings and text direction into what we show; measures the depth on its way."""

    def __init__(self, md: Markdown, look: Look) -> None:
        super().__init__(md)
        self._look = look

    def run(self, root: Element) -> None:
        """Change the tree in place; raise `TooMuchError` where it is nested beyond the cap."""
        waiting = [(root, 0)]
        while waiting:
            element, depth = waiting.pop()
            if depth > self._look.depth:
                raise TooMuchError
            self._finish(element)
            waiting.extend((child, depth + 1) for child in element)

    def _finish(self, element: Element) -> None:
        if element.tag in _BLOCKS and not _is_stashed(element):
            element.set("dir", "auto")
        if element.tag in _HEADINGS:
            element.tag = f"h{min(6, _HEADINGS[element.tag] + self._look.heading_shift)}"
        elif element.tag == "li":
            _tick(element)
        elif element.tag == "img":
            _without_picture(element)


def _is_stashed(element: Element) -> bool:
    """Say whether a paragraph only holds the place of fenced code; the library looks for it bare."""
    return bool(HTML_PLACEHOLDER_RE.fullmatch(element.text or ""))


def _tick(item: Element) -> None:
    """Turn a leading `[ ]` or `[x]` into a box."""
    holder = item[0] if not (item.text or "").strip() and len(item) and item[0].tag == "p" else item
    found = _TASK.match(holder.text or "")
    if found is None:
        return
    done = found.group(1) != " "
    box = Element("span", {"class": "box"})
    box.text = DONE_BOX if done else OPEN_BOX
    box.tail = (holder.text or "")[found.end() :]
    holder.text = ""
    holder.insert(0, box)
    item.set("class", "task done" if done else "task")


def _without_picture(image: Element) -> None:
    """Leave a picture's words in its place: no picture is ever loaded from an address in a text."""
    words = image.get("alt") or image.get("title") or "picture"
    tail = image.tail
    image.clear()
    image.tag, image.tail = "span", tail
    image.set("class", "picture")
    SubElement(image, "em").text = words

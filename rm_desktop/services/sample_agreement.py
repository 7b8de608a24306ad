"""What the sample pair agreed and signed, and how each session was for them."""

import hashlib
from collections.abc import Iterator

from rm_desktop.models.agreement import agreed_text, digest_of
from rm_desktop.models.kinds import Kind
from rm_desktop.models.pairs import Charter, Signature
from rm_desktop.models.private import SealedRating
from rm_desktop.models.sessions import Rating
from rm_desktop.services.ratings import PULSE, PULSE_ITEMS
from rm_desktop.services.sample_book import Book, Dated, Row
from rm_desktop.services.sealing import commitment


def agreement(book: Book) -> Iterator[Dated]:
    """Yield the charter with both names under it, also under the text of before the line that was added later."""
    charter, purpose = book.row("charter"), book.row("pair").text("purpose")
    body, start = charter.text("body"), book.row("pair").number("start_day")
    record = book.new(Charter, "charter", body=body)
    yield record, start, max(row.number("day") for row in book.rows("signature"))
    for order, row in enumerate(book.rows("signature")):
        signed = body.replace(charter.text("added_later"), "") if row.flag("earlier") else body
        text = agreed_text(purpose, signed)
        signature = book.new(Signature, order, charter_id=record.id, by=row.role("by"), text=text)
        signature.name, signature.on, signature.digest = row.text("name"), book.day(row.number("day")), digest_of(text)
        yield signature, row.number("day"), row.number("day")


def pulses(book: Book) -> Iterator[Dated]:
    """Yield the answers after each session: open where both gave theirs, else sealed to the other one."""
    rows = book.rows("pulse")
    given = [row.text("session") for row in rows]
    for row in rows:
        for item in PULSE_ITEMS:
            yield from _answer(book, row, item, seen=given.count(row.text("session")) > 1)


def _answer(book: Book, row: Row, item: str, *, seen: bool) -> Iterator[Dated]:
    key, by, value, day = row.text("session"), row.role("by"), row.number(item), book.days[row.text("session")]
    rating = book.new(Rating, f"{key}/{by.value}/{item}", ritual=PULSE, item=item, by=by)
    rating.session_id = book.id_of(Kind.SESSION, key)
    salt = hashlib.sha256(f"sample salt {rating.id}".encode()).hexdigest()
    rating.commitment = commitment(value, salt, rating.id)
    if seen:
        rating.value, rating.salt = value, salt
    yield rating, day, day
    if by is book.me:
        yield book.new(SealedRating, rating.id, rating_id=rating.id, value=value, salt=salt), day, day

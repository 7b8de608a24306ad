"""The charter: why the two do this, what they agreed, and who signed exactly these words."""

from collections.abc import Iterator

from rm_desktop.documents.blocks import Block, Facts, Heading, Paragraph, Quiet, Source
from rm_desktop.documents.reading import Material, Pair, Row, day_in_words, text
from rm_desktop.documents.scope import Item
from rm_desktop.models.agreement import agreed_text, digest_of
from rm_desktop.models.kinds import Kind

_PAIR = "SELECT id, purpose FROM pair WHERE deleted_at IS NULL ORDER BY seq LIMIT 1"
_CHARTER = "SELECT id, title, body FROM charter WHERE deleted_at IS NULL ORDER BY seq LIMIT 1"
_SIGNATURES = """SELECT id, "by", name, "on", digest FROM signature
    WHERE charter_id = ? AND deleted_at IS NULL ORDER BY seq"""
_UNNAMED = "Charter"
_GROUP = 8


def charter_title(material: Material) -> str:
    """Return the charter's title, also where the charter itself must stay out."""
    return next((text(row, "title") for row in material.rows(_CHARTER)), _UNNAMED)


def charter_blocks(material: Material) -> Iterator[Block]:
    """Yield the charter as a document of its own: the purpose, the clauses, the signatures."""
    for pair in material.rows(_PAIR):
        if text(pair, "purpose"):
            yield Heading(2, "Purpose")
            yield Paragraph(text(pair, "purpose"))
    for charter in material.rows(_CHARTER):
        if text(charter, "body"):
            yield Source(text(charter, "body"))
        yield from _signature_blocks(material, charter)


def charter_items(material: Material) -> Iterator[Item]:
    """Yield every record that the charter's document would hold."""
    for pair in material.rows(_PAIR):
        if text(pair, "purpose"):
            yield Item(Kind.PAIR, text(pair, "id"), f"Purpose: {text(pair, 'purpose')}")
    for charter in material.rows(_CHARTER):
        yield Item(Kind.CHARTER, text(charter, "id"), text(charter, "title"))
        digest = present_digest(material, charter)
        for row in signatures(material, charter):
            yield Item(Kind.SIGNATURE, text(row, "id"), signed(material.pair, row, digest))


def signatures(material: Material, charter: Row) -> list[Row]:
    """Return the signatures under any text of a charter, oldest first."""
    return material.rows(_SIGNATURES, charter["id"])


def present_digest(material: Material, charter: Row) -> str:
    """Return the digest of what there is to sign now; "" where the purpose is not to be told, which is part of it."""
    for pair in material.rows(_PAIR):
        return digest_of(agreed_text(text(pair, "purpose"), text(charter, "body")))
    return ""


def signed(pair: Pair, signature: Row, digest: str) -> str:
    """Return who signed and when, and whether it was the text of this digest; of "" nothing is said about it."""
    name = text(signature, "name") or pair.name(signature["by"])
    what = "Signed" if digest in ("", text(signature, "digest")) else "An earlier text was signed"
    return f"{what} by {name} on {day_in_words(text(signature, 'on'))}"


def _signature_blocks(material: Material, charter: Row) -> Iterator[Block]:
    digest, rows = present_digest(material, charter), signatures(material, charter)
    yield Heading(2, "Signatures")
    holding = {text(row, "by"): row for row in rows if digest in ("", text(row, "digest"))}
    yield Facts(tuple((name, _under(holding.get(role))) for role, name in material.pair.names.items()))
    for row in rows:
        if row not in holding.values():
            yield Quiet(signed(material.pair, row, digest))
    if digest:
        yield Quiet(f"SHA-256 of the purpose and the clauses: {_grouped(digest)}")


def _under(signature: Row | None) -> str:
    """Return what stands on a person's line; a charter that is printed is signed there by hand."""
    if signature is None:
        return "not signed"
    return f"signed as {text(signature, 'name')}, {day_in_words(text(signature, 'on'))}"


def _grouped(digest: str) -> str:
    """Return a digest in groups that an eye can compare."""
    return " ".join(digest[at : at + _GROUP] for at in range(0, len(digest), _GROUP))

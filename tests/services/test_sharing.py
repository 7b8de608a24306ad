"""Sharing: what leaves is what was listed, nothing private is in it, and it appears whole or not at all."""

import hashlib
import threading

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Evidence, Kind, Role
from rm_desktop.services.goals import GoalService
from rm_desktop.services.journal import JournalService
from rm_desktop.services.notes import NoteService
from rm_desktop.services.sessions import SessionService
from rm_desktop.services.sharing import LeftOut, SharingService, formats_of
from rm_desktop.services.undoing import UndoService
from rm_desktop.store.changes import Deed
from rm_desktop.store.connection import connect

SCOPES = ("notes", "session:1", "agenda:1", "goals", "charter", "calendar", "programme")
CANARY = "zq7canary"


@pytest.fixture
def sharing(workspace):
    return SharingService(workspace)


@pytest.fixture
def notes(workspace):
    return NoteService(workspace)


def plant(workspace, session_id: str) -> None:
    """Put a mark into every private field that a person can fill."""
    journal = JournalService(workspace)
    journal.add(
        f"{CANARY} body",
        f"{CANARY} title",
        f"{CANARY} prompt",
        feeling=2,
        feeling_word=f"{CANARY} word",
        tags=(f"{CANARY}-tag",),
        session_id=session_id,
    )
    for field in ("to_raise", "not_yet", "with_care"):
        SessionService(workspace).prepare(session_id, field, f"{CANARY} {field}")


def fill(workspace, session_id: str) -> None:
    """Put something shared into every document."""
    NoteService(workspace).add("A first note", "Some **body** with https://example.org", ("tech",), session_id)
    (goal_id,) = GoalService(workspace).add(Role.LEADER, "Use AI daily", "Two memos").ids
    GoalService(workspace).check_in(goal_id, 2, 3, Evidence.USED, "One memo so far")
    JournalService(workspace).share_takeaway("Ask before advice", session_id=session_id)


@pytest.mark.parametrize(("scope", "format"), [(scope, format) for scope in SCOPES for format in formats_of(scope)])
def test_no_private_word_is_in_any_document(workspace, sharing, session_id, tmp_path, scope, format):
    plant(workspace, session_id)
    fill(workspace, session_id)
    done = sharing.export(scope, format, tmp_path / "out")
    content = (tmp_path / "out").read_bytes()
    assert (done.size, done.sha256) == (len(content), hashlib.sha256(content).hexdigest())
    assert CANARY not in content.decode()
    assert b"Robert" in content


def test_the_sheet_lists_what_leaves_and_counts_what_stays(workspace, sharing, notes, session_id):
    plant(workspace, session_id)
    ids = [notes.add(title).ids[0] for title in ("one", "two", "three")]
    notes.remove(ids[1])
    contents = sharing.contents("notes")
    assert [(item.kind, item.id, item.label) for item in contents.items] == [
        (Kind.NOTE, ids[0], "one"),
        (Kind.NOTE, ids[2], "three"),
    ]
    assert contents.title
    assert contents.left_out == LeftOut(journal=1, preparations=1, drafts=0)


def test_what_was_unticked_stays_here(sharing, notes, tmp_path):
    kept, left = (notes.add(title, f"the text of {title}").ids[0] for title in ("kept", "left"))
    sharing.export("notes", "markdown", tmp_path / "notes.md", only=frozenset({kept}))
    text = (tmp_path / "notes.md").read_text(encoding="utf-8")
    assert "the text of kept" in text
    assert "left" not in text
    assert kept != left


def test_what_came_after_the_sheet_was_shown_stays_here(sharing, notes, tmp_path):
    notes.add("listed", "the text of one")
    shown = frozenset(item.id for item in sharing.contents("notes").items)
    notes.add("later", "the text of two")
    sharing.export("notes", "markdown", tmp_path / "notes.md", only=shown)
    text = (tmp_path / "notes.md").read_text(encoding="utf-8")
    assert "the text of one" in text
    assert "later" not in text and "the text of two" not in text


@pytest.mark.parametrize("older", [None, "mine"])
def test_while_another_program_writes_nothing_leaves_without_its_receipt(workspace, sharing, notes, tmp_path, older):
    notes.add("one")
    folder = tmp_path / "out"
    folder.mkdir()
    if older is not None:
        (folder / "notes.md").write_text(older)
    workspace.writer.execute("PRAGMA busy_timeout = 20")
    other = connect(workspace.path, None, None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(UserError) as caught:
        sharing.export("notes", "markdown", folder / "notes.md", overwrite=True)
    other.execute("ROLLBACK")
    other.close()
    assert caught.value.problem is Problem.BUSY
    assert [path.read_text() for path in folder.iterdir()] == ([] if older is None else [older])
    assert sharing.receipts() == ()


def test_a_place_that_is_taken_meanwhile_gets_no_receipt(sharing, notes, tmp_path):
    notes.add("one")
    path = tmp_path / "notes.md"
    with pytest.raises(UserError) as caught:
        sharing.export("notes", "markdown", path, progress=lambda _done, _total: path.write_text("theirs"))
    assert (caught.value.problem, path.read_text()) == (Problem.ALREADY_EXISTS, "theirs")
    assert sharing.receipts() == ()


def test_every_export_leaves_a_receipt_that_undo_does_not_take_back(workspace, sharing, notes, tmp_path, clock):
    (note_id,) = notes.add("one").ids
    done = sharing.export("notes", "markdown", tmp_path / "notes.md")
    (receipt,) = sharing.receipts()
    assert (done.changes.deed, done.changes.kinds, done.changes.ids) == (Deed.EXPORT, {Kind.RECEIPT}, (receipt.id,))
    assert (receipt.at, receipt.what, receipt.format, receipt.file_name) == (
        clock.now(),
        "notes",
        "markdown",
        "notes.md",
    )
    assert (receipt.sha256, receipt.size, receipt.encrypted) == (done.sha256, done.size, False)
    assert UndoService(workspace).undo().ids == (note_id,)
    assert sharing.receipts() == (receipt,)
    sharing.export(" GOALS ", "html", tmp_path / "goals.html")
    assert [line.what for line in sharing.receipts()] == ["goals", "notes"]


@pytest.mark.parametrize(
    ("scope", "problem"),
    [("everything", Problem.BAD_SCOPE), ("session:", Problem.BAD_SCOPE), ("session:9", Problem.NO_SUCH_SESSION)],
)
def test_a_scope_that_names_nothing_writes_nothing(sharing, tmp_path, scope, problem):
    for ask in (sharing.contents, lambda scope: sharing.export(scope, "markdown", tmp_path / "out.md")):
        with pytest.raises(UserError) as caught:
            ask(scope)
        assert caught.value.problem is problem
    assert not (tmp_path / "out.md").exists()
    assert sharing.receipts() == ()


def test_a_file_in_the_way_stays_unless_it_may_be_replaced(sharing, notes, tmp_path):
    notes.add("one")
    path = tmp_path / "notes.md"
    path.write_text("mine")
    with pytest.raises(UserError) as caught:
        sharing.export("notes", "markdown", path)
    assert caught.value.problem is Problem.ALREADY_EXISTS
    assert (path.read_text(), sharing.receipts()) == ("mine", ())
    assert sharing.export("notes", "markdown", path, overwrite=True).size == path.stat().st_size


@pytest.mark.parametrize("suffix", ["", "-wal", "-shm"])
def test_the_workspace_itself_is_never_replaced(workspace, sharing, notes, suffix):
    notes.add("one")
    target = workspace.path.with_name(workspace.path.name + suffix)
    with pytest.raises(UserError) as caught:
        sharing.export("notes", "markdown", target, overwrite=True)
    assert caught.value.problem is Problem.IN_USE
    assert notes.window().total == 1


def test_stopping_leaves_nothing_behind(sharing, notes, tmp_path):
    for number in range(150):
        notes.add(f"note {number}", "text")
    folder = tmp_path / "out"
    folder.mkdir()
    asked = iter([False, True])
    with pytest.raises(UserError) as caught:
        sharing.export("notes", "markdown", folder / "notes.md", cancelled=lambda: next(asked))
    assert caught.value.problem is Problem.CANCELLED
    assert (list(folder.iterdir()), sharing.receipts()) == ([], ())


def test_progress_counts_the_records_up_to_all_of_them(sharing, notes, tmp_path):
    ids = [notes.add(f"note {number}").ids[0] for number in range(5)]
    told: list[tuple[int, int]] = []
    sharing.export(
        "notes",
        "markdown",
        tmp_path / "notes.md",
        only=frozenset(ids[1:]),
        progress=lambda done, total: told.append((done, total)),
    )
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4), (4, 4)]


def test_an_export_runs_on_another_thread_while_notes_are_written(sharing, notes, tmp_path):
    (note_id,) = notes.add("one", "before").ids
    notes.add("two")
    outcome: list[object] = []

    def write_meanwhile(done: int, total: int) -> None:
        notes.write(note_id, f"meanwhile {done}")

    def export() -> None:
        outcome.append(sharing.export("notes", "markdown", tmp_path / "notes.md", progress=write_meanwhile))

    thread = threading.Thread(target=export)
    thread.start()
    thread.join(10)
    assert outcome
    assert "before" in (tmp_path / "notes.md").read_text(encoding="utf-8")  # one snapshot for the whole document
    assert notes.get(note_id).body == "meanwhile 2"


def test_an_encrypted_document_is_never_readable_on_the_disk(workspace, notes, tmp_path):
    notes.add("one", "plain words")
    folder = tmp_path / "out"
    folder.mkdir()

    def seal(plaintext: bytes, passphrase: str, *, cancelled: object = None) -> bytes:
        """Stand in for age, which takes seconds on purpose."""
        assert b"plain words" in plaintext
        assert passphrase == "correct horse"
        assert [path.read_bytes() for path in folder.iterdir()] == [b""]  # the place is taken, and nothing is in it
        return b"sealed " + bytes(255 - byte for byte in plaintext)

    sharing = SharingService(workspace, seal)
    done = sharing.export("notes", "markdown", folder / "notes.md.age", passphrase="correct horse")
    sealed = (folder / "notes.md.age").read_bytes()
    assert sealed.startswith(b"sealed ")
    (receipt,) = sharing.receipts()
    assert (done.encrypted, receipt.encrypted) == (True, True)
    assert (receipt.sha256, receipt.file_name) == (hashlib.sha256(sealed).hexdigest(), "notes.md.age")


def test_an_empty_passphrase_never_means_no_encryption(sharing, notes, tmp_path):
    notes.add("one")
    with pytest.raises(UserError) as caught:
        sharing.export("notes", "markdown", tmp_path / "notes.md.age", passphrase="")
    assert caught.value.problem is Problem.EMPTY_PASSPHRASE
    assert list(tmp_path.glob("*notes*")) == []

from rm_desktop.services.charter import CharterService
from rm_desktop.services.charter_paper import keep_charter
from tests.canary.marks import MARKS
from tests.canary.searching import found


def test_the_charter_kept_for_paper_holds_no_mark(planted, tmp_path):
    charter, path = CharterService(planted), tmp_path / "charter.pdf"
    charter.write("These are our words.")
    keep_charter(planted, repr(charter.view()).encode(), path)
    assert b"These are our words." in path.read_bytes()
    assert found(path.read_bytes(), MARKS) == set()

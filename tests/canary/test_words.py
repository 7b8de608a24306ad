"""What the program says when something goes wrong - to a person, into its log, in an exception - holds no mark."""

import pytest
from sqlalchemy.exc import IntegrityError

from rm_desktop.errors import Problem, UserError
from rm_desktop.logs import describe, log, start_log
from rm_desktop.messages import one_line
from rm_desktop.models.private import Preparation
from rm_desktop.services.desk import Desk
from rm_desktop.store.changes import Deed
from tests.canary.calling import Caller
from tests.canary.marks import MARKS, word
from tests.canary.searching import found


@pytest.fixture
def desk(planted):
    desk = Desk.over(planted)
    yield desk
    desk.close()


@pytest.fixture
def log_folder(tmp_path):
    start_log(tmp_path / "logs")
    yield tmp_path / "logs"
    for handler in tuple(log.handlers):
        log.removeHandler(handler)
        handler.close()


@pytest.mark.parametrize("known", [True, False], ids=["of real records", "of nothing"])
def test_no_service_repeats_what_was_typed_when_it_complains(desk, tmp_path, log_folder, known):
    problems = set()
    for call in Caller(desk, tmp_path, known).complaints():
        log.error("a fault", exc_info=call.error)
        said = describe(call.error)
        if isinstance(call.error, UserError):
            problems.add(call.error.problem)
            said += one_line(call.error)
        assert (call.name, MARKS.findall(said.encode())) == (call.name, [])
    assert {Problem.BAD_CHARACTERS, Problem.TITLE_TOO_LONG, Problem.TEXT_TOO_LONG, Problem.NOT_FOUND} & problems
    written = b"".join(path.read_bytes() for path in log_folder.iterdir())
    assert b"UserError" in written
    assert found(written, MARKS) == set()


def test_an_error_of_the_database_does_not_quote_its_parameters(planted):
    with pytest.raises(IntegrityError) as caught, planted.units.begin(Deed.ADD) as unit:
        unit.add(Preparation(session_id=word("no session"), to_raise=word("to raise")))
    assert MARKS.findall(f"{caught.value} {caught.value!r}".encode()) == []

"""What an engine's words mean depends on what is there."""

import os

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.store.driver import dbapi
from rm_desktop.store.faults import fault_of
from rm_desktop.store.search import Searcher

CANNOT = dbapi.OperationalError("unable to open database file")


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps an open file where it is")
def test_a_search_in_a_workspace_that_was_removed_says_so(workspace):
    workspace.path.unlink()
    with pytest.raises(UserError) as caught:
        Searcher(workspace)
    assert caught.value.problem is Problem.REPLACED


def test_a_file_that_is_there_and_cannot_be_opened_is_a_question_of_rights(tmp_path):
    path = tmp_path / "pair.rmpair"
    path.touch()
    assert fault_of(CANNOT, path).problem is Problem.NO_PERMISSION


def test_a_draft_that_could_not_be_made_was_not_removed(tmp_path):
    assert fault_of(CANNOT, tmp_path / ".1f.part").problem is Problem.NO_PERMISSION

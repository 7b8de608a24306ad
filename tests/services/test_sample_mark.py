import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.services.backing_up import Reason, back_up, list_backups
from rm_desktop.services.sample_mark import is_sample, throw_away


def test_the_sample_is_told_from_a_pair_of_ones_own(sample, workspace):
    assert (is_sample(sample), is_sample(workspace)) == (True, False)


def test_thrown_away_nothing_of_it_is_left(sample, tmp_path, clock):
    backups = tmp_path / "backups"
    back_up(sample, backups, Reason.HAND)
    path = sample.path
    sample.close()
    path.with_name(f".{path.name}.lock").touch()
    throw_away(path, backups, clock)
    assert not list_backups(backups, path)
    assert [each.name for each in tmp_path.iterdir()] == ["backups"]


def test_a_pair_of_ones_own_is_never_thrown_away(workspace, tmp_path, clock):
    workspace.close()
    before = workspace.path.read_bytes()
    with pytest.raises(UserError) as refused:
        throw_away(workspace.path, tmp_path / "backups", clock)
    assert refused.value.problem is Problem.NOT_FOUND
    assert workspace.path.read_bytes() == before

"""A pair's own templates are read from their folder, whatever else lies in it."""

import shutil

import pytest

from rm_desktop.errors import Problem, UserError
from rm_desktop.paths import resource
from rm_desktop.services.own_templates import (
    MOST_FILES,
    import_template,
    own_templates,
    remove_own,
    rewrite_own,
    save_own,
)
from rm_desktop.services.template import Step, Template, TemplateKind
from rm_desktop.services.template_faults import Cause, Fault

OURS = Template("ours", TemplateKind.AGENDA, "Ours", "", 5, (Step("Begin", minutes=5),))
_HEAD = 'kind = "form"\nname = "A"\n[[step]]\ntitle = "x"\n'


def test_a_template_like_the_shipped_ones_is_read(tmp_path):
    shutil.copyfile(resource("templates/kick-off.toml"), tmp_path / "ours.toml")
    (found,) = own_templates(tmp_path)
    assert (found.file, found.template.name, found.template.minutes) == ("ours.toml", "Kick-off", 60)


def test_what_is_no_template_is_named_and_stops_nothing(tmp_path):
    (tmp_path / "a.toml").write_text("no toml at all", encoding="utf-8")
    (tmp_path / "b.toml").write_bytes(b"\xff\xfe")
    (tmp_path / "c.toml").mkdir()
    (tmp_path / "d.TOML").write_text(_HEAD, encoding="utf-8")
    (tmp_path / "notes.txt").write_text("no template", encoding="utf-8")
    (tmp_path / ".hidden.toml").write_text("a", encoding="utf-8")
    found = list(own_templates(tmp_path))
    assert [each.file for each in found] == ["a.toml", "b.toml", "c.toml", "d.TOML"]
    assert [each.fault and each.fault.cause for each in found] == [Cause.NO_EQUALS, Cause.UTF16, Cause.NOT_A_FILE, None]


def test_folders_in_the_folder_are_read_but_no_link_is_followed_round_in_circles(tmp_path):
    deep = tmp_path / "company" / "forms" / "too" / "deep"
    deep.mkdir(parents=True)
    for folder in (deep, deep.parents[1]):
        (folder / "ours.toml").write_text(_HEAD, encoding="utf-8")
    (tmp_path / "company" / "circle").symlink_to(tmp_path)
    assert [each.file for each in own_templates(tmp_path)] == ["company/forms/ours.toml"]


def test_a_folder_that_is_not_there_holds_nothing_and_a_full_one_not_everything(tmp_path):
    assert list(own_templates(tmp_path / "missing")) == []
    for number in range(MOST_FILES + 5):
        (tmp_path / f"{number:04}.toml").touch()
    found = list(own_templates(tmp_path))
    assert len(found) == MOST_FILES + 1
    assert found[-1].fault == Fault(Cause.TOO_MANY_FILES)


def test_a_saved_template_is_there_and_a_second_one_of_its_name_only_where_that_is_meant(tmp_path):
    folder = tmp_path / "new" / "folder"
    path = save_own(folder, OURS)
    with pytest.raises(UserError) as raised:
        save_own(folder, OURS)
    assert raised.value.problem is Problem.ALREADY_EXISTS
    save_own(folder, OURS, replace=True)
    (found,) = own_templates(folder)
    assert (found.path, found.template.name) == (path, "Ours")


def test_a_renamed_template_stays_in_its_file_and_a_removed_one_is_gone(tmp_path):
    path = save_own(tmp_path, OURS)
    rewrite_own(path, Template("ours", TemplateKind.AGENDA, "Theirs", "", 5, OURS.steps))
    assert [each.template.name for each in own_templates(tmp_path)] == ["Theirs"]
    remove_own(path)
    remove_own(path)
    assert list(own_templates(tmp_path)) == []


def test_a_template_is_brought_in_under_a_free_name_and_what_is_none_is_not(tmp_path):
    source, folder = tmp_path / "ours.toml", tmp_path / "own"
    source.write_text(_HEAD, encoding="utf-8")
    import_template(folder, source)
    import_template(folder, source)
    source.write_text("not one", encoding="utf-8")
    assert import_template(folder, source) == Fault(Cause.NO_EQUALS, 1)
    assert [each.file for each in own_templates(folder)] == ["ours-2.toml", "ours.toml"]


def test_a_name_that_would_disturb_a_console_is_shown_without_what_disturbs(tmp_path):
    (tmp_path / "a\x1b[31m\nb.toml").write_text(_HEAD, encoding="utf-8")
    (found,) = own_templates(tmp_path)
    assert found.file == "a�[31m�b.toml"


@pytest.mark.parametrize(("length", "count", "field"), [(10_001, 1, "detail"), (9_000, 8, "template")])
def test_what_could_not_be_read_again_is_not_written(tmp_path, length, count, field):
    steps = tuple(Step(f"Step {number}", detail_both="x" * length) for number in range(count))
    with pytest.raises(UserError) as raised:
        save_own(tmp_path, Template("ours", TemplateKind.AGENDA, "Ours", "", None, steps))
    assert (raised.value.problem, raised.value.details["field"]) == (Problem.TEXT_TOO_LONG, field)
    assert list(tmp_path.iterdir()) == []

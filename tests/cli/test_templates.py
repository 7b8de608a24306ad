"""`templates` lists what there is, and checks a folder: 1 where a file in it is broken."""

import json
import shutil

from rm_desktop.cli import template_words
from rm_desktop.paths import resource
from rm_desktop.services.template_faults import Cause, Fault

_BROKEN = 'kind = "agenda"\nname = "Ours"\n\n[[step]]\nminutes = 5\n'


def test_the_shipped_templates_are_listed_with_those_of_the_own_folder(run, tmp_path):
    own = tmp_path / "workspaces" / "Templates"
    own.mkdir(parents=True)
    shutil.copyfile(resource("templates/kick-off.toml"), own / "ours.toml")
    (own / "broken.toml").write_text(_BROKEN, encoding="utf-8")
    outcome = run("templates", "--home", tmp_path, "--json")
    found = json.loads(outcome.out)["templates"]
    kinds = [each["kind"] for each in found if "file" not in each]
    assert {kind: kinds.count(kind) for kind in kinds} == {"agenda": 12, "kit": 14, "form": 8, "reflection": 8}
    assert [(each["file"], each.get("broken", False)) for each in found if "file" in each] == [
        ("broken.toml", True),
        ("ours.toml", False),
    ]
    assert outcome.code == 0


def test_a_person_reads_one_line_for_each(run, tmp_path):
    outcome = run("templates", "--home", tmp_path)
    assert "agenda      kick-off  Kick-off  60 min\n" in outcome.out
    assert outcome.out.count("\n") == 42


def test_checking_a_folder_names_file_line_and_cause_and_ends_with_1(run, tmp_path):
    shutil.copyfile(resource("templates/kick-off.toml"), tmp_path / "good.toml")
    assert run("templates", "--check", tmp_path).code == 0
    (tmp_path / "broken.toml").write_text(_BROKEN, encoding="utf-8")
    outcome = run("templates", "--check", tmp_path)
    assert outcome.code == 1
    assert "broken.toml: skipped. Line 4: “title” is missing.\n" in outcome.out
    assert "good.toml: agenda      kick-off" in outcome.out
    broken = json.loads(run("templates", "--check", tmp_path, "--json").out)
    assert (broken["broken"], broken["files"][0]["cause"], broken["files"][0]["line"]) == (1, "missing", 4)


def test_a_folder_that_is_missing_is_one_line_and_an_empty_one_no_fault(run, tmp_path):
    assert run("templates", "--check", tmp_path / "none").failed_on_one_line
    assert (
        run("templates", "--check", tmp_path).out == "There is no template in this folder: no file ends with .toml.\n"
    )


def test_the_shipped_templates_pass_their_own_check(run):
    assert run("templates", "--check", resource("templates")).code == 0


def test_every_cause_has_its_words():
    words = [template_words.fault_words(Fault(cause, 3, "name", None, ("a",))) for cause in Cause]
    assert len(set(words)) == len(Cause)
    assert all(each.startswith("Line 3: ") and "{" not in each for each in words)


def test_a_name_nobody_reads_and_an_id_that_two_files_have_are_told_with_exit_1(run, tmp_path):
    good = resource("templates/kick-off.toml").read_text(encoding="utf-8")
    (tmp_path / "a.toml").write_text(good, encoding="utf-8")
    (tmp_path / "b.toml").write_text(good.replace("minutes =", "minuts =", 1), encoding="utf-8")
    outcome = run("templates", "--check", tmp_path)
    assert outcome.code == 1
    assert "No template has “minuts”" in outcome.out
    assert "b.toml: The id “kick-off” is that of a.toml too" in outcome.out


def test_one_file_can_be_checked_alone(run, tmp_path):
    shutil.copyfile(resource("templates/kick-off.toml"), tmp_path / "good.toml")
    outcome = run("templates", "--check", tmp_path / "good.toml")
    assert (outcome.code, outcome.out.startswith("good.toml: agenda")) == (0, True)

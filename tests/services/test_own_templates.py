"""A pair's own agendas are read from their folder, whatever else lies in it."""

import shutil

from rm_desktop.paths import resource
from rm_desktop.services.own_templates import MOST_FILES, agendas_in


def test_an_agenda_like_the_shipped_ones_is_read(tmp_path):
    shutil.copyfile(resource("templates/kick-off.toml"), tmp_path / "ours.toml")
    (found,) = agendas_in(tmp_path)
    assert (found.file, found.template.name, found.template.minutes) == ("ours.toml", "Kick-off", 60)


def test_what_is_no_agenda_is_named_and_stops_nothing(tmp_path):
    shutil.copyfile(resource("templates/kick-off.toml"), tmp_path / "good.toml")
    (tmp_path / "a.toml").write_text("no toml at all", encoding="utf-8")
    (tmp_path / "b.toml").write_text('kind = "agenda"', encoding="utf-8")
    (tmp_path / "c.toml").write_bytes(b"\xff\xfe")
    (tmp_path / "d.toml").write_text('kind = "agenda"\nname = "x"\nid = 1\nsummary = 2\nminutes = 3\nstep = "s"')
    (tmp_path / "e.toml").write_text("#" * 100_000, encoding="utf-8")
    (tmp_path / "f.toml").mkdir()
    found = agendas_in(tmp_path)
    assert [each.file for each in found] == ["a.toml", "b.toml", "c.toml", "d.toml", "e.toml", "f.toml", "good.toml"]
    assert [each.template is not None for each in found] == [False] * 6 + [True]


def test_a_folder_that_is_not_there_holds_nothing_and_a_full_one_not_everything(tmp_path):
    assert agendas_in(tmp_path / "missing") == ()
    for number in range(MOST_FILES + 5):
        (tmp_path / f"{number}.toml").touch()
    assert len(agendas_in(tmp_path)) == MOST_FILES

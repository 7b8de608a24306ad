from rm_desktop.services.areas import area_name, areas


def test_the_shipped_areas_are_read_with_everything_in_them():
    assert "technology" in {area.key for area in areas()}
    assert all(area.sub_topics and area.starters and area.kit and area.rungs for area in areas())


def test_an_area_somebody_made_up_is_called_what_they_typed():
    assert area_name("technology") == "Technology"
    assert area_name("gärten") == "gärten"

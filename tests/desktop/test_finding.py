"""What a few typed letters find among points and clients."""

import pytest

from acuchart.atlas.loading import load_atlas
from acuchart.catalogue.loading import load
from acuchart.desktop.finding import found
from acuchart.domain.clients import Person
from acuchart.records.records import Records
from acuchart.workbench import Workbench


@pytest.fixture
def workbench(records: Records) -> Workbench:
    catalogue = load()
    workbench = Workbench(catalogue, load_atlas(catalogue.points))
    workbench.attach(records)
    return workbench


@pytest.mark.parametrize("typed", ["bl32", "BL32", "ciliao", "Cìliáo", "次髎", "second bone", "s2", "CILIAO s2"])
def test_a_point_is_found_by_code_name_and_foramen(workbench: Workbench, typed: str) -> None:
    assert "BL32" in [finding.code for finding in found(workbench, typed)]


def test_a_point_is_found_by_its_traditional_use(workbench: Workbench) -> None:
    assert [finding.code for finding in found(workbench, "low back")] == ["BL31", "BL32", "BL33", "BL34"]


def test_no_text_finds_nothing(workbench: Workbench) -> None:
    assert found(workbench, "   ") == ()


def test_every_word_must_fit(workbench: Workbench) -> None:
    assert found(workbench, "bl32 s3") == ()


def test_a_client_is_found_beside_the_points_and_told_apart(workbench: Workbench) -> None:
    first = workbench.add(Person("Cila Sample"))
    second = workbench.add(Person("Cila Sample"), namesake_seen=True)
    findings = found(workbench, "cil")
    assert findings[0].code == "BL32"
    clients = [finding for finding in findings if finding.client_id]
    assert {finding.client_id for finding in clients} == {first.id, second.id}
    assert len({finding.detail for finding in clients}) == 2


def test_points_are_found_while_the_records_are_still_closed() -> None:
    catalogue = load()
    workbench = Workbench(catalogue, load_atlas(catalogue.points))
    assert [finding.code for finding in found(workbench, "BL33")] == ["BL33"]

import zipfile
from pathlib import Path

import numpy as np
import pytest

from cnngui.data.files.model_file import ModelFileError
from cnngui.data.foreign.torch_file import read_torch
from tests.data.foreign.torch_files import Program, named, write_torch

WEIGHT = np.arange(24, dtype=np.float32).reshape(4, 6)
BIAS = np.array([1, -2, 3, 0.5], np.float32)


def test_a_state_dict_is_read_in_its_order(tmp_path: Path) -> None:
    path = write_torch(tmp_path / "a.pt", {"fc2.weight": WEIGHT, "fc2.bias": BIAS, "fc1.weight": WEIGHT + 1})
    arrays = read_torch(path).arrays
    assert list(arrays) == ["fc2.weight", "fc2.bias", "fc1.weight"]
    assert np.array_equal(arrays["fc2.weight"], WEIGHT)
    assert np.array_equal(arrays["fc1.weight"], WEIGHT + 1)


def test_a_state_dict_is_found_in_a_checkpoint_and_the_optimizer_is_left(tmp_path: Path) -> None:
    optimizer = {"state": {0: {"exp_avg": WEIGHT}}, "param_groups": [{"lr": 0.1, "params": [0, 1]}]}
    checkpoint = {"epoch": 3, "optimizer": optimizer, "loss": 0.25, "best": None, "resumed": True}
    path = write_torch(tmp_path / "a.pth", checkpoint | {"model_state_dict": {"module.fc.weight": WEIGHT}})
    assert list(read_torch(path).arrays) == ["fc.weight"]


@pytest.mark.parametrize("kind", [np.float16, np.float64])
def test_other_floats_become_float32(tmp_path: Path, kind: type) -> None:
    array = read_torch(write_torch(tmp_path / "a.pt", {"weight": WEIGHT.astype(kind)})).arrays["weight"]
    assert array.dtype == np.float32
    assert np.array_equal(array, WEIGHT)


def test_bfloat16_is_the_upper_half_of_a_float32(tmp_path: Path) -> None:
    program = Program()
    halves = (BIAS.view(np.uint32) >> 16).astype("<u2")
    tensor = program.tensor(halves, "BFloat16Storage")
    path = write_torch(tmp_path / "a.pt", {"bias": tensor}, program)
    assert np.array_equal(read_torch(path).arrays["bias"], BIAS)


def test_numbers_of_the_other_byte_order_are_read(tmp_path: Path) -> None:
    program = Program()
    tensor = program.tensor(WEIGHT.astype(">f4"), "FloatStorage")
    path = write_torch(tmp_path / "a.pt", {"weight": tensor}, program, order="big")
    assert np.array_equal(read_torch(path).arrays["weight"], WEIGHT)


def test_a_parameter_is_a_tensor_and_notes_on_a_dictionary_say_nothing(tmp_path: Path) -> None:
    program = Program()
    parameter = named("torch._utils", "_rebuild_parameter")
    parameter += b"(" + program.tensor(WEIGHT) + b"\x88" + named("collections", "OrderedDict") + b")RtR"
    noted = program.of({"weight": parameter}) + program.of({"_metadata": {}}) + b"b"
    path = write_torch(tmp_path / "a.pt", noted, program)
    assert np.array_equal(read_torch(path).arrays["weight"], WEIGHT)


@pytest.mark.parametrize(
    "name", [("os", "system"), ("builtins", "eval"), ("__main__", "Net"), ("torch", "load")]
)
def test_nothing_that_is_named_ever_runs(tmp_path: Path, name: tuple[str, str]) -> None:
    program = Program()
    call = named(*name) + program.of((f"touch {tmp_path / 'ran'}",)) + b"R"
    path = write_torch(tmp_path / "a.pt", {"weight": WEIGHT, "x": call}, program)
    with pytest.raises(ModelFileError, match="program code") as refusal:
        read_torch(path)
    assert ".".join(name) in str(refusal.value)
    assert not (tmp_path / "ran").exists()


def test_an_opcode_that_makes_objects_is_refused(tmp_path: Path) -> None:
    program = Program()
    made = named("collections", "OrderedDict") + b")\x81"  # NEWOBJ
    with pytest.raises(ModelFileError, match="damaged, at byte"):
        read_torch(write_torch(tmp_path / "a.pt", {"weight": made}, program))


def test_a_tensor_beyond_its_numbers_is_refused(tmp_path: Path) -> None:
    program = Program()
    tensor = program.tensor(WEIGHT, offset=1)
    with pytest.raises(ModelFileError, match="weight lies outside"):
        read_torch(write_torch(tmp_path / "a.pt", {"weight": tensor}, program))


def test_a_file_without_weights_says_what_to_save(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match=r"save model.state_dict\(\)"):
        read_torch(write_torch(tmp_path / "a.pt", {"epoch": 3}))


def test_more_weights_than_a_network_has_are_refused_before_they_are_read(tmp_path: Path) -> None:
    program = Program()
    # One number, which a stride of 0 repeats.
    tensor = program.tensor(np.zeros(1, np.float32))
    huge = tensor.replace(program.of((1,)), program.of((5_000_000, 5)), 1)
    huge = huge.replace(program.of((1,)), program.of((0, 0)), 1)
    with pytest.raises(ModelFileError, match="25,000,000 weights"):
        read_torch(write_torch(tmp_path / "a.pt", {"weight": huge}, program))


def test_a_member_that_unpacks_to_much_is_refused(tmp_path: Path) -> None:
    program = Program()
    pickle = program.whole({"weight": WEIGHT})
    with zipfile.ZipFile(tmp_path / "a.pt", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("net/data.pkl", pickle)
        archive.writestr("net/data/0", bytes(100_000_000))
    with pytest.raises(ModelFileError, match=r"net/data/0 would be 100,000,000 bytes"):
        read_torch(tmp_path / "a.pt")


@pytest.mark.parametrize("damages_both", [True, False])
def test_a_name_that_is_no_text_is_a_damage(tmp_path: Path, damages_both: bool) -> None:
    path = write_torch(tmp_path / "a.pt", {"weight": WEIGHT})
    name, damaged = b"net/data.pkl", b"net/\xffata.pkl"
    path.write_bytes(path.read_bytes().replace(name, damaged, 2 if damages_both else 1))
    with pytest.raises(ModelFileError, match="a damaged zip archive"):
        read_torch(path)

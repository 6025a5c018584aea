"""Why an operation or a layer of another program cannot be held here."""

from cnngui.data.files.model_file import ModelFileError
from cnngui.engine.text import Text

SEQUENCE = Text("its input is used twice, or is no image: one sequence of layers can be held")
CONSTANTS = Text("its weights are not in the file as constants")
PLAIN = Text("groups, dilation and three dimensions are not possible; a plain convolution or pooling is")
UNKNOWN = Text(
    "no layer here does that; convolutions, pooling, dense layers and their activations can be held"
)
MIXED = Text("it takes the values in an order or of a shape that no layer here has")
PROGRAM = Text("it is program code, which is never run here")


def refused(name: str, kind: str, why: Text) -> ModelFileError:
    """What is said of an operation or a layer, by its name and its kind."""
    return ModelFileError(
        "the operation {node} ({kind}) cannot be held here: {why}", node=name, kind=kind, why=why
    )

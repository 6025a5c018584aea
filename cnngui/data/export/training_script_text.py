"""What a training script is made of: PyTorch code with $names, as `string.Template` has them."""

from collections.abc import Mapping

from cnngui.engine.training.schedules import ScheduleName

SCRIPT = '''"""Trains $title with PyTorch as cnngui does: on a CPU, on a GPU, or on several.

    python $name.py                            # a GPU, or the CPU where there is none
    torchrun --nproc-per-node=4 $name.py       # four GPUs

The data are beside this file, in $data. The trained network is
written to $result, which opens in cnngui.
Needed: PyTorch, NumPy and safetensors.
"""

import argparse
import json
import math
import os
import time
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file, save_file
from torch import distributed, nn
from torch.nn import functional as F
from torch.nn.parallel import DistributedDataParallel

HERE = Path(__file__).parent
DATA = HERE / "$data"
RESULT = HERE / "$result"

EPOCHS = $epochs
BATCH_SIZE = $batch_size  # images of a step, of all GPUs together
LEARNING_RATE = $learning_rate
WEIGHT_DECAY = $weight_decay  # of weights, not of biases
SEED = $seed
PATIENCE = $patience  # epochs without a better one after which training ends; 0: never
STOP_BY = "$stop_by"  # what is better, on the validation images: "accuracy" or "loss"
$choices
# The spread of weights at the start, by which signals keep their size (He et al. 2015); biases start at 0.
SPREADS = $spreads

# What cnngui reads beside the weights.
METADATA = {
    "format": "$format",
    "format_version": "$format_version",
    "architecture": $architecture,
    "class_names": $class_names,
}
FACTS = $facts


$module


def start_anew(network):
    """Draw all weights."""
    for name, parameter in network.named_parameters():
        if name in SPREADS:
            nn.init.normal_(parameter, std=SPREADS[name])
        else:
            nn.init.zeros_(parameter)


${augmentation}def optimizer_of(network):
    """The optimizer; weight decay is for weights alone."""
    weights = [parameter for name, parameter in network.named_parameters() if name.endswith("weight")]
    biases = [parameter for name, parameter in network.named_parameters() if name.endswith("bias")]
    groups = [{"params": weights, "weight_decay": WEIGHT_DECAY}, {"params": biases}]
    return $optimizer


def learning_rate(progress):
    """The learning rate after a share of all steps, from 0 to 1."""
$schedule


def batches(count, epoch):
    """The places of the images of each step: all of them in a new order, the same in every process."""
    generator = torch.Generator().manual_seed(SEED + epoch)
    return torch.randperm(count, generator=generator).split(BATCH_SIZE)


def scaled(images):
    """Pixels of 0 to 255 as the network takes them: from 0 to 1."""
    return images.float() / 255


def measured(answers, labels):
    """How many answers are right, and the sum of their losses."""
    right = (answers.argmax(1) == labels).sum()
    return torch.stack([right, F.cross_entropy(answers, labels, reduction="sum")]).double().detach()


def over_all(sums):
    """The sums over all processes."""
    if distributed.is_initialized():
        distributed.all_reduce(sums)
    return sums.tolist()


@torch.no_grad()
def evaluate(network, images, labels, rank, world):
    """Accuracy and mean loss; each process answers its share of the images."""
    network.eval()
    sums = torch.zeros(2, dtype=torch.float64, device=images.device)
    for mine, wanted in zip(images[rank::world].split(500), labels[rank::world].split(500), strict=True):
        sums += measured(network(scaled(mine)), wanted)
    network.train()
    right, loss = over_all(sums)
    return right / len(images), loss / len(images)


def train(network, device, rank, world, data):
    """Train to the end; the parameters, and the measures of their epoch."""
    learner = DistributedDataParallel(network) if world > 1 else network
    optimizer = optimizer_of(network)
    images, labels = data["training"]
    steps, step = EPOCHS * math.ceil(len(images) / BATCH_SIZE), 0
    best = None
    for epoch in range(1, EPOCHS + 1):
        began, sums = time.perf_counter(), torch.zeros(2, dtype=torch.float64, device=device)
        for chosen in batches(len(images), epoch):
            for group in optimizer.param_groups:
                group["lr"] = learning_rate(step / steps)
            mine = chosen[rank::world].to(device)  # each process learns from its share of the batch
            answers = learner($varied)
            loss = F.cross_entropy(answers, labels[mine], reduction="sum")
            optimizer.zero_grad()
            (loss * world / len(chosen)).backward()  # gradients are averaged over the processes
            optimizer.step()
            sums += measured(answers, labels[mine])
            step += 1
        right, loss = over_all(sums)
        measures = {"loss": loss / len(images), "training_accuracy": right / len(images)}
        validation_loss = math.inf
        if len(data["validation"][0]):
            accuracy, validation_loss = evaluate(network, *data["validation"], rank, world)
            measures["validation_accuracy"] = accuracy
        if rank == 0:
            told = ", ".join(f"{name} {value:.4f}" for name, value in measures.items())
            print(f"epoch {epoch} of {EPOCHS}: {told}, {time.perf_counter() - began:.1f} s", flush=True)
        goodness = -validation_loss if STOP_BY == "loss" else measures.get("validation_accuracy", 0)
        if not PATIENCE or best is None or goodness > best[0]:
            state = {name: value.detach().clone() for name, value in network.state_dict().items()}
            best = goodness, epoch, measures, state
        if PATIENCE and epoch - best[1] >= PATIENCE:
            break
    return best[3], best[2]


def main():
    """Train, measure on the test images, and save."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--start", metavar="FILE", help="go on with the weights in a safetensors file")
    arguments = parser.parse_args()
    rank, world = int(os.environ.get("RANK", "0")), int(os.environ.get("WORLD_SIZE", "1"))
    if torch.cuda.is_available():
        device = torch.device("cuda", int(os.environ.get("LOCAL_RANK", "0")))
        torch.cuda.set_device(device)
    else:
        device = torch.device("cpu")
    if world > 1:
        distributed.init_process_group("nccl" if device.type == "cuda" else "gloo")

    torch.manual_seed(SEED)
    network = Network()
    if arguments.start:
        network.load_state_dict(load_file(arguments.start))
    else:
        start_anew(network)
    network.to(device)
    torch.manual_seed(SEED + rank)  # what varies the images and drops units differs between processes

    arrays = np.load(DATA)
    data = {
        part: tuple(torch.from_numpy(arrays[f"{axis}_{part}"]).to(device) for axis in ("x", "y"))
        for part in ("training", "validation", "test")
    }
    state, measures = train(network, device, rank, world, data)
    network.load_state_dict(state)
    if len(data["test"][0]):
        measures["test_accuracy"], _ = evaluate(network, *data["test"], rank, world)
    if rank == 0:
        if "test_accuracy" in measures:
            print(f"test {measures['test_accuracy']:.2%} of {len(data['test'][0]):,} images")
        weights = {name: value.cpu().contiguous() for name, value in state.items()}
        save_file(weights, RESULT, {**METADATA, "training": json.dumps({**FACTS, **measures})})
        print(f"saved in {RESULT}")
    if world > 1:
        distributed.destroy_process_group()


if __name__ == "__main__":
    main()
'''

SCHEDULES: Mapping[ScheduleName, str] = {
    "constant": """    return LEARNING_RATE""",
    "step": """    finished = progress * EPOCHS + 1e-9  # epochs
    return LEARNING_RATE * SCHEDULE_FACTOR ** math.floor(finished / SCHEDULE_EPOCHS)""",
    "cosine": """    return LEARNING_RATE * (1 + math.cos(math.pi * progress)) / 2""",
    "one_cycle": """    if progress < 0.3:  # climb to the learning rate, then fall
        return LEARNING_RATE * (1 / 25 + 24 / 25 * progress / 0.3)
    return LEARNING_RATE * (1 + math.cos(math.pi * (progress - 0.3) / 0.7)) / 2""",
}
"""How the learning rate goes, as `engine/training/schedules.py` has it."""

MOVES = '''def moved(images):
    """Each image moved, turned, stretched, slanted and bent like rubber, at random, on its own."""
    count, _, height, width = images.shape
    draw = {"device": images.device, "dtype": images.dtype}

    def either_way(most, *shape):
        return (2 * torch.rand(*shape, count, **draw) - 1) * most

    turn, slant = either_way(math.radians(ROTATION)), either_way(SHEAR)
    wide, high = 1 + either_way(SCALE, 2)
    cos, sin = turn.cos(), turn.sin()
    x = torch.linspace(-1, 1, width, **draw)
    y = torch.linspace(-1, 1, height, **draw)[:, None]
    matrix = torch.stack([wide * cos, high * (slant * cos - sin), wide * sin, high * (slant * sin + cos)])
    matrix = matrix[..., None, None]
    # The bend is smooth: each pixel mixes those of a coarse grid of 5 by 5 (Simard et al. 2003).
    bend = torch.randn(2, count, 5, 5, **draw) * (2 * ELASTIC / 28)
    bend = mixture(height, draw) @ bend @ mixture(width, draw).T
    bend = bend + either_way(2 * SHIFT / 28, 2)[..., None, None]
    columns = bend[0] + matrix[0] * x + matrix[1] * y
    rows = bend[1] + matrix[2] * x + matrix[3] * y
    return F.grid_sample(images, torch.stack([columns, rows], dim=-1), align_corners=True)


def mixture(size, draw):
    """(size, 5): the weights of the coarse grid's points for each pixel along one side."""
    pixels, points = torch.linspace(0, 1, size, **draw), torch.linspace(0, 1, 5, **draw)
    weights = torch.exp(-(((pixels[:, None] - points) * 4) ** 2))
    return weights / weights.square().sum(1, keepdim=True).sqrt()'''

PENS = '''def with_pens(images):
    """Each image with thicker or thinner lines: a share of the way to its brightest or darkest neighbour."""
    height, width = images.shape[2:]
    padded = F.pad(images, (1, 1, 1, 1))
    places = ((1, 1), (0, 1), (2, 1), (1, 0), (1, 2))
    seen = [padded[:, :, row : row + height, column : column + width] for row, column in places]
    around = torch.stack(seen)
    widths = (2 * torch.rand(len(images), 1, 1, 1, device=images.device) - 1) * PEN_WIDTH
    other = torch.where(widths > 0, around.amax(0), around.amin(0))
    return images + (other - images) * widths.abs() / 2'''

"""Photographs in the public domain or under CC0 that scikit-image ships, cut to
squares. docs/models.md lists their sources."""

from pathlib import Path

import numpy as np
from PIL import Image

CALIBRATION = ("brick.png", "coffee.png", "rocket.jpg", "gravel.png")
TEST = ("astronaut.png", "camera.png", "chelsea.png", "coins.png", "hubble_deep_field.jpg")
MEAN = np.float32([0.485, 0.456, 0.406])
DEVIATION = np.float32([0.229, 0.224, 0.225])


def views(name, count, side):
    """The first count of: the largest central square and its four quarters."""
    import skimage

    image = Image.open(Path(skimage.__file__).parent / "data" / name).convert("RGB")
    size = min(image.size)
    left, top = (image.width - size) // 2, (image.height - size) // 2
    half = size // 2
    boxes = [(0, 0, size), (0, 0, half), (half, 0, half), (0, half, half), (half, half, half)]
    for x, y, edge in boxes[:count]:
        box = (left + x, top + y, left + x + edge, top + y + edge)
        pixels = np.asarray(image.resize((side, side), Image.Resampling.BICUBIC, box=box), np.float32)
        yield ((pixels / 255 - MEAN) / DEVIATION).transpose(2, 0, 1)


def images(side):
    """Images to calibrate with and images to measure on: [batch, 3, side, side] each."""
    return tuple(
        np.stack([view for name in names for view in views(name, count, side)])
        for names, count in ((CALIBRATION, 1), (TEST, 5))
    )

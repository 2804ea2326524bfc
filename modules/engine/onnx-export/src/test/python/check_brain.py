"""python3 check_brain.py BRAIN...: ONNX's own checker, with shape inference, on each file (Debian: python3-onnx)."""

import sys

import onnx

for name in sys.argv[1:]:
    model = onnx.load(name)
    onnx.checker.check_model(model, full_check=True)
    opsets = {entry.domain: entry.version for entry in model.opset_import}
    assert opsets.get("") == 13 and opsets.get("ai.onnx.ml", 1) == 1, opsets
    assert model.ir_version == 7, model.ir_version
    inputs = [(value.name, value.type.tensor_type.elem_type) for value in model.graph.input]
    outputs = [(value.name, value.type.tensor_type.elem_type) for value in model.graph.output]
    assert inputs == [("fingerprint", onnx.TensorProto.FLOAT)], inputs
    assert outputs == [(name, onnx.TensorProto.FLOAT) for name in ("correction", "flaws", "spread")], outputs

"""The other side of forest-vs-scikit-learn.sh: scikit-learn's RandomForestRegressor on the matrices of ForestMatrix."""

import json
import os
import platform
import sys
import time

for threads in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[threads] = "1"

import numpy as np
import sklearn
from sklearn.ensemble import RandomForestRegressor

folder = sys.argv[1]
trees, depth, leaf, features = map(int, sys.argv[2:6])


def matrix(name, width):
    return np.fromfile(os.path.join(folder, name), "<f4").reshape(-1, width)


with open(os.path.join(folder, "ours.json"), encoding="utf-8") as file:
    ours = json.load(file)
outputs = 35 + ours["flaws"]
x, y, w = matrix("x_train.f32", 64), matrix("y_train.f32", outputs), matrix("w_train.f32", 1)[:, 0]
x_test, y_test, w_test = matrix("x_test.f32", 64), matrix("y_test.f32", outputs), matrix("w_test.f32", 1)[:, 0]

# The scales on which our splits compare outputs, so that both minimise the same loss.
scale = np.full(outputs, 1 / 4 / np.sqrt(35), np.float32)
scale[33] = 1 / 0.25 / np.sqrt(35)
scale[35:] = 1 / 0.5 / np.sqrt(ours["flaws"])


def r2(predicted):
    """Of each output over the chunks of unseen songs, weighted as in training; the mean of those that vary."""
    mean = np.average(y_test, axis=0, weights=w_test)
    variance = np.average((y_test - mean) ** 2, axis=0, weights=w_test)
    error = np.average((y_test - predicted) ** 2, axis=0, weights=w_test)
    varies = variance > 1e-9
    return float(np.mean(1 - error[varies] / variance[varies]))


def loss(predicted):
    """What the splits of both minimise, over the chunks of unseen songs; that of predicting the training mean is 1."""
    def of(values):
        return np.average((((y_test - values) * scale) ** 2).sum(axis=1), weights=w_test)

    return float(of(predicted) / of(np.average(y, axis=0, weights=w)))


forest = RandomForestRegressor(
    n_estimators=trees,
    max_depth=depth,
    min_samples_leaf=leaf,
    max_features=features,
    bootstrap=True,
    n_jobs=1,
    random_state=1,
)
before = time.process_time()
forest.fit(x, y * scale, sample_weight=w)
seconds = time.process_time() - before
theirs = forest.predict(x_test) / scale

print(f"{x.shape[0]} chunks to learn from, {x_test.shape[0]} unseen, {outputs} outputs, {trees} trees of depth {depth}")
print(f"scikit-learn {sklearn.__version__}, Python {platform.python_version()}, one thread each")
print(f"{'':14}{'CPU s':>8}{'R2':>9}{'loss':>9}{'leaves a tree':>15}")
print(f"{'ours':14}{ours['cpu_s']:8.1f}{r2(matrix('ours.f32', outputs)):9.4f}{loss(matrix('ours.f32', outputs)):9.4f}{ours['leaves']:15.0f}")
mean_leaves = np.mean([tree.get_n_leaves() for tree in forest.estimators_])
print(f"{'scikit-learn':14}{seconds:8.1f}{r2(theirs):9.4f}{loss(theirs):9.4f}{mean_leaves:15.0f}")
print(f"scikit-learn takes {seconds / ours['cpu_s']:.2f} times our CPU time")

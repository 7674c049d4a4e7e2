#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Leadbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times the learned score's fit against scikit-learn's LogisticRegression on the same matrix in the same run.

usage: tests/bench/score.py BENCH_SCORE [ROWS]   (python3-sklearn; one thread each, the best of three)
Both make the same loss least: the log losses and half the squared weights (C = 1). "above" is how far the loss
lies over the least one found. On two cores at 2026-11-28, OPENBLAS_NUM_THREADS=1, scikit-learn 1.2.1,
50,000 rows of 240 columns:
                                seconds  steps      above  weights differ
Leadbook                          0.120      6   7.28e-12         0.0e+00
scikit-learn newton-cholesky      1.092      5   0.00e+00         3.3e-09   (dense, the copy counted)
scikit-learn newton-cg            0.604     19   3.64e-12         6.9e-11
scikit-learn lbfgs                0.112     30   8.76e-02         6.8e-01   (stops short of the least)
"""
import subprocess
import sys
import tempfile
import time
import warnings

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

warnings.simplefilter("ignore")


def main():
    program = sys.argv[1]
    rows = sys.argv[2] if len(sys.argv) > 2 else "100000"
    with tempfile.TemporaryDirectory() as folder:
        said = subprocess.run([program, folder, rows], check=True, capture_output=True, text=True).stdout
        read = lambda name, kind: np.fromfile(f"{folder}/{name}", dtype=kind)
        own = read("weights", np.float64)
        begin = read("begin", np.uint64).astype(np.int64)
        matrix = csr_matrix((read("value", np.float64), read("column", np.uint32).astype(np.int64), begin),
                            shape=(len(begin) - 1, len(own) - 1))
        won = read("won", np.uint8)

    def loss(weights, intercept):
        odds = matrix @ weights + intercept
        return np.logaddexp(0, np.where(won == 1, -odds, odds)).sum() + (weights @ weights) / 2

    seconds, steps = said.split()[0], said.split()[2]
    results = [("Leadbook", float(seconds), int(steps), loss(own[:-1], own[-1]), own)]
    for solver in ("newton-cholesky", "newton-cg", "lbfgs"):
        best = None
        for _ in range(3):
            model = LogisticRegression(C=1.0, solver=solver, tol=1e-6, max_iter=1000)
            start = time.perf_counter()
            try:
                # newton-cholesky takes dense matrices only.
                model.fit(matrix.toarray() if solver == "newton-cholesky" else matrix, won)
            except ValueError as error:
                print(f"{solver}: {error}", file=sys.stderr)
                break
            taken = time.perf_counter() - start
            best = taken if best is None else min(best, taken)
        if best is not None:
            weights = np.append(model.coef_[0], model.intercept_[0])
            results.append((f"scikit-learn {solver}", best, int(model.n_iter_[0]),
                            loss(weights[:-1], weights[-1]), weights))
    least = min(result[3] for result in results)
    print(f"{matrix.shape[0]} rows, {matrix.shape[1]} columns")
    print(f"{'':30} {'seconds':>8} {'steps':>6} {'above':>10} {'weights differ':>15}")
    for name, taken, count, value, weights in results:
        print(f"{name:30} {taken:8.3f} {count:6} {value - least:10.2e} {np.abs(weights - own).max():15.1e}")


main()

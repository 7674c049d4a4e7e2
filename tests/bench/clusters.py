#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Leadbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times k-means against scikit-learn's KMeans on the same points from the same centres in the same run.

usage: tests/bench/clusters.py BENCH_CLUSTERS [ROWS]   (python3-sklearn; all cores, the best of three each)
Both go on until no point changes its cluster (tol = 0), so that inertias can be compared.
On two cores that others used too, at 2026-11-29, scikit-learn 1.2.1, 1,000,000 rows of 3 fields:
            k = 5                       k = 8
Leadbook    0.345 s, 102 steps          0.562 s, 104 steps
lloyd       4.553 s, 102 steps          5.970 s, 104 steps
elkan       7.001 s, 102 steps          9.576 s, 104 steps
inertia     965230.559353 in all three  714823.434168 in all three
"""
import subprocess
import sys
import tempfile
import time
import warnings

try:
    import numpy as np
    from sklearn.cluster import KMeans
except ImportError as missing:
    print(f"skipped: {missing.name} is not here (apt-get install python3-sklearn)")
    sys.exit(0)

warnings.simplefilter("ignore")


def compare(program, rows, count):
    with tempfile.TemporaryDirectory() as folder:
        said = subprocess.run([program, folder, rows, str(count)], check=True, capture_output=True, text=True)
        seconds, inertia, steps = said.stdout.split()
        centres = np.fromfile(f"{folder}/centres").reshape(count, -1)
        points = np.ascontiguousarray(np.fromfile(f"{folder}/points").reshape(centres.shape[1], -1).T)
    seconds, inertia = float(seconds), float(inertia)
    print(f"{points.shape[0]} rows, {points.shape[1]} fields, k = {count}")
    print(f"  {'':22} {'seconds':>8} {'steps':>6} {'inertia':>18}")
    print(f"  {'Leadbook':22} {seconds:8.3f} {steps:>6} {inertia:18.6f}")
    peers = []
    for algorithm in ("lloyd", "elkan"):
        best = None
        for _ in range(3):
            model = KMeans(count, init=centres, n_init=1, tol=0, max_iter=10000, algorithm=algorithm)
            start = time.perf_counter()
            model.fit(points)
            taken = time.perf_counter() - start
            best = taken if best is None else min(best, taken)
        peers.append(best)
        print(f"  {'scikit-learn ' + algorithm:22} {best:8.3f} {model.n_iter_:6} {model.inertia_:18.6f}"
              f"   inertia differs by {abs(model.inertia_ - inertia) / inertia:.1e}, {best / seconds:.1f} times the time")
    print(f"  the faster of scikit-learn's takes {min(peers) / seconds:.1f} times as long")


def main():
    rows = sys.argv[2] if len(sys.argv) > 2 else "1000000"
    for count in (5, 8):
        compare(sys.argv[1], rows, count)


main()

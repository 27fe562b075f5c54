# SPDX-FileCopyrightText: 2026 The Wander authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""pot_emd.py COSTS N M ARCS: solves a float32 cost (N, M) by ot.emd with uniform weights, prints the CPU
seconds of emd alone and writes its arcs as float64 (row, column, mass)."""
import sys
import time

import numpy
import ot

costs, rows, columns, arcs = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
C = numpy.fromfile(costs, numpy.float32).reshape(rows, columns).astype(numpy.float64)
a, b = numpy.full(rows, 1 / rows), numpy.full(columns, 1 / columns)
start = time.process_time()
P = ot.emd(a, b, C, numItermax=1_000_000_000)
print(time.process_time() - start)
i, j = numpy.nonzero(P)
numpy.stack([i, j, P[i, j]], axis=1).astype(numpy.float64).tofile(arcs)
